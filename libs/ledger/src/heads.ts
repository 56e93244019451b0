import type { Knows } from '#contracts';
import { decodeFrontier, type Frontier } from '#merkle';
import type { Queryable, Transaction } from './database.js';

/** The head row that is no log: the service's own order over all publishers. */
export const LOCAL = 'local';

/**
 * Where a log stands here: `size` entries are stored, `arrived` of them have a local order, `proved` is the greatest
 * size that a signed checkpoint, or an entry that knows it, speaks of. For `local`, `size` counts arrivals, `clock` is the greatest that arrived
 * and `rulesAt` the local order of the last change of rules (−1 before any).
 */
export type Head = Readonly<{
  log: string;
  size: number;
  arrived: number;
  frontier: Frontier;
  clock: number;
  rulesAt: number;
  proved: number;
  /** Sealed here: nothing at or beyond this size is taken in any more. */
  sealedAt: number | undefined;
  closing: Closing | undefined;
}>;

/**
 * How a log was closed by the entry `by`: it is trusted up to `size`, where its root is `root`. It acts from a local
 * order on: when the log was held up to that size.
 */
export type Closing = Readonly<{
  size: number;
  root: Buffer;
  by: string;
  actsFrom: number | undefined;
}>;

/** A head as the table has it. */
export type HeadRow = Readonly<{
  log: string;
  size: number;
  arrived: number;
  frontier: Buffer;
  clock: number;
  rules_at: number;
  proved: number;
  sealed_at: number | null;
  closed_at: number | null;
  closed_root: Buffer | null;
  closed_by: string | null;
  closing_acts_from: number | null;
}>;

/** By their names: a statement that is prepared for all columns fails on every connection once a migration adds one. */
export const HEAD_COLUMNS = `log, size, arrived, frontier, clock, rules_at, proved, sealed_at, closed_at, closed_root,
  closed_by, closing_acts_from`;

const headOf = (row: HeadRow): Head => ({
  log: row.log,
  size: row.size,
  arrived: row.arrived,
  frontier: row.log === LOCAL ? { size: 0, hashes: [] } : decodeFrontier(row.size, row.frontier),
  clock: row.clock,
  rulesAt: row.rules_at,
  proved: row.proved,
  sealedAt: row.sealed_at ?? undefined,
  closing: closingOf(row),
});

const closingOf = ({ closed_at, closed_root, closed_by, closing_acts_from }: HeadRow) =>
  closed_at === null || closed_root === null || closed_by === null
    ? undefined
    : {
        size: closed_at,
        root: closed_root,
        by: closed_by,
        actsFrom: closing_acts_from ?? undefined,
      };

/** What may be taken of a log at most: its trusted size once it is closed, what is held once it is sealed. */
export const limitOf = ({ closing, sealedAt }: Head): number =>
  closing?.size ?? sealedAt ?? Infinity;

/** Entries of the log are known, and may be taken, that are not stored here. */
export const isLacking = (head: Head): boolean => Math.min(head.proved, limitOf(head)) > head.size;

/** Entries of the log are known, and may be taken, that have no local order here. */
export const isBehind = (head: Head): boolean =>
  Math.min(Math.max(head.proved, head.size), limitOf(head)) > head.arrived;

/** Makes the head rows that are not there yet. */
export async function ensureHeads(db: Queryable, logs: readonly string[]): Promise<void> {
  await db.query('insert into heads (log) select unnest($1::text[]) on conflict do nothing', [
    [...logs, LOCAL],
  ]);
}

/** The head of a log that was asked for. */
export const onlyHead = (log: string, rows: readonly HeadRow[]): Head =>
  headAt(new Map(rows.map((row) => [row.log, headOf(row)])), log);

/** The heads of all logs and `local`, by name. */
export async function readHeads(db: Queryable): Promise<ReadonlyMap<string, Head>> {
  const { rows } = await db.query<HeadRow>({
    name: 'heads',
    text: `select ${HEAD_COLUMNS} from heads`,
  });
  return new Map(rows.map((row) => [row.log, headOf(row)]));
}

/** The head of one log, as it is now. */
export async function readHead(db: Queryable, log: string): Promise<Head> {
  const text = `select ${HEAD_COLUMNS} from heads where log = $1`;
  const { rows } = await db.query<HeadRow>({ name: 'head', text, values: [log] });
  return onlyHead(log, rows);
}

const LOCK_HEADS = {
  name: 'lock-heads',
  text: 'select from heads where log in ($1, $2) order by log <> $2 for update',
};

/**
 * For whoever gives local orders: takes `local`, then the row of the log that it writes, and reads all heads as they
 * are now (a new statement, so a new snapshot). Whoever only stores entries takes the one row of their log and waits for
 * nothing else (`lockHead`), so no two can lock each other out.
 */
export async function lockHeads(tx: Transaction, log: string): Promise<ReadonlyMap<string, Head>> {
  // The second is sent behind the first, and read after it.
  const [, heads] = await Promise.all([holdHeads(tx, log), readHeads(tx)]);
  return heads;
}

/** Takes the rows that `lockHeads` takes, and reads nothing. */
export const holdHeads = (tx: Transaction, log: string = LOCAL): Promise<unknown> =>
  tx.query({ ...LOCK_HEADS, values: [log, LOCAL] });

/** Takes the row of one log, as it is when nobody else has it any more. */
export async function lockHead(tx: Transaction, log: string): Promise<Head> {
  const text = `select ${HEAD_COLUMNS} from heads where log = $1 for update`;
  const { rows } = await tx.query<HeadRow>({ name: 'lock-head', text, values: [log] });
  return onlyHead(log, rows);
}

/** A head that must be there: the service knows its parties from the start. */
export function headAt(heads: ReadonlyMap<string, Head>, log: string): Head {
  const head = heads.get(log);
  if (head === undefined) throw new Error(`no head of log ${log}`);
  return head;
}

/** What an entry of a log knows that is written now: of itself nothing, for its position says that. */
export const knownTo = (log: string, heads: ReadonlyMap<string, Head>): Knows => ({
  ...cutOf(heads),
  [log]: 0,
});

/** What an entry written now knows: of each other log, how much has arrived here. */
export const cutOf = (heads: ReadonlyMap<string, Head>): Record<string, number> =>
  Object.fromEntries(
    [...heads.values()]
      .filter(({ log }) => log !== LOCAL)
      .map(({ log, arrived, closing }) => [log, Math.min(arrived, closing?.size ?? arrived)]),
  );
