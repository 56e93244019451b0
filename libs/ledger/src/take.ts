import { appendAll, encodeFrontier, rootOf, verifyConsistency, type Frontier } from '#merkle';
import { keepCheckpoint, type SignedCheckpoint } from './checkpoints.js';
import { sha256 } from './crypto.js';
import type { Transaction } from './database.js';
import { headAt, lockHeads, type Head } from './heads.js';
import { insertEntries, storedOf } from './stored.js';
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

/** Stores a verified batch, in the transaction given; the caller then lets arrive what is ready. */
export async function takeBatch(tx: Transaction, batch: Batch): Promise<Taken> {
  const head = headAt(await lockHeads(tx, batch.log), batch.log);
  const { checkpoint, from, records } = batch;
  if (checkpoint.size <= head.size) return checkKnown(tx, head, checkpoint);
  if (from > head.size) return { kind: 'gap', size: head.size };
  const fresh = records.slice(head.size - from, checkpoint.size - from);
  const stored = fresh.map((bytes, i) => storedOf(batch.log, head.size + i, bytes));
  const frontier = appendAll(
    sha256,
    head.frontier,
    stored.map((e) => e.leaf),
  );
  if (stored.length === 0) return { kind: 'known', size: head.size };
  if (!(await extendsTo(frontier, batch))) return { kind: 'mismatch', size: head.size };
  await insertEntries(tx, stored);
  await tx.query(
    'update heads set size = $2, frontier = $3, proved = greatest(proved, $4) where log = $1',
    [batch.log, frontier.size, Buffer.from(encodeFrontier(frontier)), checkpoint.size],
  );
  await writeTiles(tx, batch.log, head.size, frontier.size);
  await noteProved(
    tx,
    stored.map((e) => e.knows),
  );
  if (frontier.size === checkpoint.size) await keepCheckpoint(tx, batch.log, checkpoint);
  return { kind: 'taken', count: stored.length, size: frontier.size };
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

/** Others' entries that know more of a log than is held here prove that there is more. */
async function noteProved(tx: Transaction, knows: readonly string[]): Promise<void> {
  const most = new Map<string, number>();
  for (const part of knows.flatMap((text) => text.split(',')).filter(Boolean)) {
    const [log = '', size = '0'] = part.split(':');
    most.set(log, Math.max(most.get(log) ?? 0, Number(size)));
  }
  await tx.query(
    `update heads h set proved = k.size from unnest($1::text[], $2::bigint[]) as k(log, size)
     where h.log = k.log and h.proved < k.size`,
    [[...most.keys()], [...most.values()]],
  );
}
