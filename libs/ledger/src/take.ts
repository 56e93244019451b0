import {
  appendAll,
  encodeFrontier,
  rootOf,
  TILE_WIDTH,
  verifyConsistency,
  type Frontier,
} from '#merkle';
import { keepCheckpoint, type SignedCheckpoint } from './checkpoints.js';
import { sha256 } from './crypto.js';
import { arriveReady, readWaiting, type Arrived, type Patience } from './arrive.js';
import {
  allInOrder,
  lookAndWrite,
  type Database,
  type Sent,
  type Transaction,
} from './database.js';
import { asItIs, type Opener } from './opener.js';
import { headAt, limitOf, lockHead, lockHeads, type Head } from './heads.js';
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

/** The own log, whose restricted entries are opened to be found again. */
type Own = Readonly<{ log: string; open?: Opener }>;

/** What became of a batch, and what arrived with it; undefined where that is to be seen to. */
type Took = Readonly<{ taken: Taken; arrived: Arrived | undefined }>;

// So few entries are verified and stored in less time than the commit takes that they would cost of their own.
const FEW = 16;

/**
 * Stores a batch if it is verified; what is few arrives with it, in the turn that `between` gives it among all who give
 * local orders. Where nothing is to be stored, no command is to wait either.
 */
export function storeBatch(
  db: Database,
  batch: Batch,
  own: Own,
  between: (work: (patience: Patience) => Promise<Took>) => Promise<Took>,
): Promise<Took> {
  const { length } = batch.records;
  return batch.log === own.log || length === 0 || length > FEW
    ? takeAlone(db, batch, own)
    : between((patience) => takeAndArrive(db, batch, own, patience));
}

/** Stores a batch in a transaction of its own, which holds the head of its log alone: no command waits for it. */
const takeAlone = (db: Database, batch: Batch, own: Own): Promise<Took> =>
  lookAndWrite(
    db,
    (tx) => lockHead(tx, batch.log),
    async (tx, head) => {
      const { result: taken, written } = await takeBatch(tx, head, batch, own);
      return { result: { taken, arrived: undefined }, written };
    },
  );

/** Stores a batch, and lets arrive what is ready, in one transaction: it holds the local order, so only for a few records. */
const takeAndArrive = (db: Database, batch: Batch, own: Own, patience: Patience): Promise<Took> =>
  lookAndWrite(
    db,
    (tx) => lockHeads(tx, batch.log),
    async (tx, heads): Promise<Sent<Took>> => {
      const head = headAt(heads, batch.log);
      const { result: taken, written = [] } = await takeBatch(tx, head, batch, own);
      if (taken.kind !== 'taken') return { result: { taken, arrived: undefined } };
      // Heads too: they have grown by what was stored.
      const look = readWaiting(tx, patience);
      await allInOrder([...written, look]);
      const sent = await arriveReady(tx, await look, patience);
      return { result: { taken, arrived: sent.result }, written: sent.written };
    },
  );

/** Stores a verified batch of the log whose head is given, in the transaction that holds it. */
async function takeBatch(
  tx: Transaction,
  head: Head,
  batch: Batch,
  own: Own,
): Promise<Sent<Taken>> {
  const { checkpoint, from, records } = batch;
  if (checkpoint.size <= head.size) return { result: await checkKnown(tx, head, checkpoint) };
  if (from > head.size) return { result: { kind: 'gap', size: head.size } };
  // Of a log that is sealed or closed nothing is taken beyond that.
  const end = Math.min(checkpoint.size, limitOf(head));
  const fresh = records.slice(head.size - from, Math.max(head.size, end) - from);
  if (fresh.length === 0) return { result: { kind: 'known', size: head.size } };
  const { open = asItIs } = own;
  const stored = fresh.map((bytes, i) => storedOf(batch.log, head.size + i, bytes, open));
  const leaves = stored.map((e) => e.leaf);
  const frontier = appendAll(sha256, head.frontier, leaves);
  if (!(await extendsTo(frontier, batch))) return { result: { kind: 'mismatch', size: head.size } };
  const result: Taken = { kind: 'taken', count: stored.length, size: frontier.size };
  const written = store(tx, batch, stored, frontier);
  const isOwn = batch.log === own.log;
  if (!isOwn && tilesOf(head.size) === tilesOf(frontier.size)) return { result, written };
  await allInOrder(written);
  await writeTiles(tx, batch.log, head.size, frontier.size);
  if (isOwn) await recallAnswers(tx, stored);
  return { result };
}

/** How many full tiles of leaves a log has. */
const tilesOf = (size: number) => Math.floor(size / TILE_WIDTH);

const GROW = {
  name: 'grow-head',
  text: 'update heads set size = $2, frontier = $3, proved = greatest(proved, $4) where log = $1',
};

/** One behind the other on the one connection: none of them waits for the answer to the one before it. */
const store = (
  tx: Transaction,
  { log, checkpoint }: Batch,
  stored: readonly Stored[],
  frontier: Frontier,
): readonly Promise<unknown>[] => [
  insertEntries(tx, stored),
  tx.query({
    ...GROW,
    values: [log, frontier.size, Buffer.from(encodeFrontier(frontier)), checkpoint.size],
  }),
  ...(frontier.size === checkpoint.size ? [keepCheckpoint(tx, log, checkpoint)] : []),
];

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
