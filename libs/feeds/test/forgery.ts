import { createPublicKey, hash as digestOf, verify as check } from 'node:crypto';
import type { Dispute } from '#ledger';
import {
  openCheckpoint,
  verifyConsistency,
  verifyInclusion,
  type Checkpoint,
  type Digest,
  type Hash,
  type Verify,
} from '#merkle';
import type { Party } from '../src/parties.js';

/** Changes the records that somebody hands out. */
export type Forge = (records: readonly Uint8Array[]) => Uint8Array[];

const flipped: Forge = (records) => {
  const last = Buffer.from(records.at(-1) ?? []);
  last[last.length - 5] = (last.at(-5) ?? 0) ^ 1;
  return [...records.slice(0, -1), last];
};

const swapped: Forge = (records) => [...records.slice(0, -2), ...records.slice(-2).reverse()];

const leftOut: Forge = (records) => [...records.slice(0, -2), ...records.slice(-1), ...filler];
const filler = [Buffer.from('{}')];

const blownUp: Forge = (records) => [...records.slice(0, -1), Buffer.alloc(0xffff, 'x')];

/** As many records as there were, so that only their hashes tell. */
export const FORGERIES: readonly (readonly [string, Forge])[] = [
  ['a flipped byte', flipped],
  ['a swapped pair', swapped],
  ['an entry left out and another behind it', leftOut],
  ['a record as long as a bundle can hold', blownUp],
];

// What somebody outside has: the log's verifier key, SHA-256 and Ed25519. No ledger, no database.
const sha256: Hash = (data) => new Uint8Array(digestOf('sha256', data, 'buffer'));
const digest: Digest = (data) => Promise.resolve(sha256(data));
const verify: Verify = (x, message, signature) => {
  const key = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(x).toString('base64url') };
  return check(null, message, createPublicKey({ key, format: 'jwk' }), signature);
};
const fromHex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
const open = (note: string, { vkey }: Party): Promise<Checkpoint | undefined> =>
  openCheckpoint(note, vkey, verify, sha256);

type Beginning = Readonly<{ size: number; root: string; proof: readonly string[] }>;
type Claim = Readonly<{ note: string; beginnings: readonly Beginning[] }>;

/** What a claim proves, with the log's key alone: the root at the smallest size that it speaks of. */
async function provenBy({ note, beginnings }: Claim, party: Party) {
  const signed = await open(note, party);
  let next = signed && { size: signed.size, root: signed.root };
  for (const { size, root, proof } of beginnings.toReversed()) {
    if (next === undefined) return undefined;
    const claim = { from: size, to: next.size, fromRoot: fromHex(root), toRoot: next.root };
    const holds = await verifyConsistency(digest, { ...claim, proof: proof.map(fromHex) });
    next = holds ? { size, root: fromHex(root) } : undefined;
  }
  return next && { size: next.size, root: Buffer.from(next.root).toString('hex') };
}

/** Whether the evidence alone shows that the party's key signed two histories, of the size that the dispute names. */
export async function showsTwoHistories(dispute: Dispute, party: Party): Promise<boolean> {
  const { claims } = dispute.evidence as { claims: [Claim, Claim] };
  const [one, other] = await Promise.all(claims.map((claim) => provenBy(claim, party)));
  return one?.size === dispute.position && one.size === other?.size && one.root !== other.root;
}

type Wrong = Readonly<{ position: number; served: string; tile: string; proof: string[] }>;

/** Whether the evidence alone shows that what was served is not what the party's key signed at the disputed position. */
export async function showsOtherThanSigned(dispute: Dispute, party: Party): Promise<boolean> {
  const { signed, wrong } = dispute.evidence as { signed: string; wrong: Wrong };
  const checkpoint = await open(signed, party);
  if (checkpoint === undefined || wrong.position !== dispute.position) return false;
  const { size, root } = checkpoint;
  const claim = { index: wrong.position, size, root, proof: wrong.proof.map(fromHex) };
  const isIn = (leaf: string) => verifyInclusion(digest, { ...claim, leaf: fromHex(leaf) });
  return (await isIn(wrong.tile)) && !(await isIn(wrong.served));
}
