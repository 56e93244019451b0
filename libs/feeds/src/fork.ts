import { readRootAt, sha256, proveConsistency, type Ledger, type SignedCheckpoint } from '#ledger';
import { consistencyProof, rootAt, tileNodes, verifyConsistency } from '#merkle';
import { tileReader, type Source } from './http.js';

const digest = (data: Uint8Array) => Promise.resolve(sha256(data));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
export const sameRoot = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** That a log of `size` with this root is the beginning of what a checkpoint signs: the root, and the proof. */
export type Beginning = Readonly<{ size: number; root: Uint8Array; proof: readonly Uint8Array[] }>;

/**
 * The beginning of a checkpoint's log as a party's tiles show it; undefined where they do not hash to the signed root.
 * What it gives is proved by the log's own signature, whoever served the tiles. Rejects with `Unusable`.
 */
export async function findBeginning(
  source: Source,
  checkpoint: SignedCheckpoint,
  size: number,
): Promise<Beginning | undefined> {
  const nodes = tileNodes(tileReader(source), checkpoint.size, sha256);
  const root = await rootAt(size, nodes, sha256);
  const proof = await consistencyProof(size, checkpoint.size, nodes, sha256);
  const claim = { from: size, to: checkpoint.size, fromRoot: root, toRoot: checkpoint.root, proof };
  return (await verifyConsistency(digest, claim)) ? { size, root, proof } : undefined;
}

/** The beginning of a checkpoint's log as it is held here. */
export async function heldBeginning(
  ledger: Ledger,
  log: string,
  checkpoint: SignedCheckpoint,
  size: number,
): Promise<Beginning> {
  const root = await readRootAt(ledger.db, log, size);
  return { size, root, proof: await proveConsistency(ledger.db, log, size, checkpoint.size) };
}

/**
 * What anyone needs to see that one key signed two histories: `shorter` is a signed note, and `longer` another one whose
 * log, by `proof` (RFC 9162, hashes in hex), had at the shorter one's size the root `beganWith`, which is another.
 */
export const twoHistories = (
  shorter: SignedCheckpoint,
  longer: SignedCheckpoint,
  { root, proof }: Beginning,
  shownBy: string,
): object => ({
  shorter: shorter.note,
  longer: longer.note,
  beganWith: hex(root),
  proof: proof.map(hex),
  shownBy,
});
