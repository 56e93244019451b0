import { appendAll, encodeFrontier, rootOf, verifyConsistency, type Frontier } from '#merkle';
import { keepCheckpoint, type SignedCheckpoint } from './checkpoints.js';
import { sha256 } from './crypto.js';
import type { Transaction } from './database.js';
import { asItIs, type Opener } from './opener.js';
import { limitOf, lockHead, type Head } from './heads.js';
import { recallAnswers } from './recall.js';
import { insertEntries, storedOf, type Stored } from './stored.js';
import { readRootAt, writeTiles } from './tiles.js';

/**
 * Records of a log from position `from` on, under a checkpoint that its key signed. `proof` shows that the checkpoint's
 * log begins with what is held after these records; it is empty where the records end at the checkpoint.
 */
export type Batch = Readonly<{
  log: string;
  from: number;
  records: readonly Uint8Array[];
  checkpoint: SignedCheckpoint;
  proof: readonly Uint8Array[];
}>;

export type Taken =
  | Readonly<{ kind: 'taken'; count: number; size: number }>
  /** All of it was here already. */
  | Readonly<{ kind: 'known'; size: number }>
  /** Something between is missing: fetch from `size` on. */
  | Readonly<{ kind: 'gap'; size: number }>
  /** The bytes do not hash to the signed root. Noise, unless the publisher itself serves them. */
  | Readonly<{ kind: 'mismatch'; size: number }>
  /** A second history: the checkpoint contradicts one that the same key signed and that is held here. */
  | Readonly<{ kind: 'contradiction'; position: number }>;

const digest = (data: Uint8Array) => Promise.resolve(sha256(data));
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

/**
 * Stores a verified batch, in the transaction given; the caller then lets arrive what is ready. `own` is the own log, whose
 * restricted entries are opened to be found again.
 */
export async function takeBatch(
  tx: Transaction,
  batch: Batch,
  own: string,
  open: Opener = asItIs,
): Promise<Taken> {
  const head = await lockHead(tx, batch.log);
  const { checkpoint, from, records } = batch;
  if (checkpoint.size <= head.size) return checkKnown(tx, head, checkpoint);
  if (from > head.size) return { kind: 'gap', size: head.size };
  // Of a log that is sealed or closed nothing is taken beyond that.
  const end = Math.min(checkpoint.size, limitOf(head));
  const fresh = records.slice(head.size - from, Math.max(head.size, end) - from);
  if (fresh.length === 0) return { kind: 'known', size: head.size };
  const stored = fresh.map((bytes, i) => storedOf(batch.log, head.size + i, bytes, open));
  const leaves = stored.map((e) => e.leaf);
  const frontier = appendAll(sha256, head.frontier, leaves);
  if (!(await extendsTo(frontier, batch))) return { kind: 'mismatch', size: head.size };
  await store(tx, batch, stored, frontier);
  if (batch.log === own) await recallAnswers(tx, stored);
  return { kind: 'taken', count: stored.length, size: frontier.size };
}

const GROW = {
  name: 'grow-head',
  text: 'update heads set size = $2, frontier = $3, proved = greatest(proved, $4) where log = $1',
};

async function store(
  tx: Transaction,
  { log, checkpoint }: Batch,
  stored: readonly Stored[],
  frontier: Frontier,
): Promise<void> {
  // One behind the other on the one connection: none of them waits for the answer to the one before it.
  await Promise.all([
    insertEntries(tx, stored),
    tx.query({
      ...GROW,
      values: [log, frontier.size, Buffer.from(encodeFrontier(frontier)), checkpoint.size],
    }),
    frontier.size === checkpoint.size ? keepCheckpoint(tx, log, checkpoint) : undefined,
  ]);
  await writeTiles(tx, log, frontier.size - stored.length, frontier.size);
}

/** A checkpoint within what is held must have the root that was held at its size. */
async function checkKnown(
  tx: Transaction,
  head: Head,
  checkpoint: SignedCheckpoint,
): Promise<Taken> {
  const root = await readRootAt(tx, head.log, checkpoint.size);
  if (!same(root, checkpoint.root)) return { kind: 'contradiction', position: checkpoint.size };
  await keepCheckpoint(tx, head.log, checkpoint);
  return { kind: 'known', size: head.size };
}

async function extendsTo(frontier: Frontier, { checkpoint, proof }: Batch): Promise<boolean> {
  const fromRoot = rootOf(sha256, frontier);
  if (frontier.size === checkpoint.size) return same(fromRoot, checkpoint.root);
  return verifyConsistency(digest, {
    from: frontier.size,
    to: checkpoint.size,
    fromRoot,
    toRoot: checkpoint.root,
    proof,
  });
}
