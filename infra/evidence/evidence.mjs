// What somebody outside has: the log's verifier key, SHA-256 and Ed25519. No ledger, no database, no network.
import { createPublicKey, hash, verify as check } from 'node:crypto';
import { openCheckpoint, verifyConsistency, verifyInclusion } from '#merkle';

const sha256 = (bytes) => new Uint8Array(hash('sha256', bytes, 'buffer'));
const digest = (bytes) => Promise.resolve(sha256(bytes));
const verify = (x, message, signature) => {
  const key = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(x).toString('base64url') };
  return check(null, message, createPublicKey({ key, format: 'jwk' }), signature);
};
const fromHex = (text) => new Uint8Array(Buffer.from(text, 'hex'));
const toHex = (bytes) => Buffer.from(bytes).toString('hex');

/** What a claim proves: the root at the smallest size that it speaks of. */
async function provenBy({ note, beginnings }, vkey) {
  let next = await openCheckpoint(note, vkey, verify, sha256);
  for (const { size, root, proof } of beginnings.toReversed()) {
    if (next === undefined) return undefined;
    const claim = { from: size, to: next.size, fromRoot: fromHex(root), toRoot: next.root };
    const holds = await verifyConsistency(digest, { ...claim, proof: proof.map(fromHex) });
    next = holds ? { size, root: fromHex(root) } : undefined;
  }
  return next;
}

/** One key signed two roots of one size. */
async function showsTwoHistories({ position, evidence }, vkey) {
  if (evidence.claims?.length !== 2) return false;
  const [one, other] = await Promise.all(evidence.claims.map((claim) => provenBy(claim, vkey)));
  if (one?.size !== position || other?.size !== position) return false;
  return toHex(one.root) !== toHex(other.root);
}

/** The key signed another entry at that position than the one that was served. */
async function showsOtherThanSigned({ position, evidence }, vkey) {
  const { signed, wrong } = evidence;
  const checkpoint = await openCheckpoint(signed, vkey, verify, sha256);
  if (checkpoint === undefined || wrong?.position !== position) return false;
  const { size, root } = checkpoint;
  const claim = { index: position, size, root, proof: wrong.proof.map(fromHex) };
  const isIn = (leaf) => verifyInclusion(digest, { ...claim, leaf: fromHex(leaf) });
  return (await isIn(wrong.tile)) && !(await isIn(wrong.served));
}

const RULES = {
  'two-histories': showsTwoHistories,
  'served-does-not-hash-to-signed': showsOtherThanSigned,
};

/**
 * Whether a dispute's evidence shows by itself, with the log's verifier key alone, that the log contradicts itself.
 * What is no evidence of a known form shows nothing.
 */
export async function isProved(dispute, vkey) {
  const rule = RULES[dispute.reason];
  if (rule === undefined) return false;
  return rule(dispute, vkey).catch(() => false);
}
