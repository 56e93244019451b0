import { proveConsistency, readRootAt, sha256, type Ledger, type SignedCheckpoint } from '#ledger';
import { consistencyProof, rootAt, tileNodes, verifyConsistency } from '#merkle';
import { tileReader, type Source } from './http.js';

const digest = (data: Uint8Array) => Promise.resolve(sha256(data));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
export const sameRoot = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** The root that a log had at `size`, and the proof (RFC 9162) that a longer one begins with that. */
export type Beginning = Readonly<{ size: number; root: Uint8Array; proof: readonly Uint8Array[] }>;

/**
 * What a signed note says of a log at a smaller size: each beginning is proved by the next one, the last by the note.
 * Without beginnings the note speaks of its own size.
 */
export type Claim = Readonly<{ note: string; beginnings: readonly Beginning[] }>;

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

/** The log as it is held here at `size`, proved towards a size that is held too. */
export async function heldBeginning(
  ledger: Ledger,
  log: string,
  size: number,
  towards: number,
): Promise<Beginning> {
  const root = await readRootAt(ledger.db, log, size);
  return { size, root, proof: await proveConsistency(ledger.db, log, size, towards) };
}

/** What anyone needs, besides the log's key, to see that it signed two histories; hashes in hex. */
export const twoHistories = (shownBy: string, ...claims: [Claim, Claim]): object => ({
  shownBy,
  claims: claims.map(({ note, beginnings }) => ({
    note,
    beginnings: beginnings.map(({ size, root, proof }) => ({
      size,
      root: hex(root),
      proof: proof.map(hex),
    })),
  })),
});
