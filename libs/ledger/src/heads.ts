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
}>;

type Row = Readonly<{
  log: string;
  size: number;
  arrived: number;
  frontier: Buffer;
  clock: number;
  rules_at: number;
  proved: number;
}>;

const headOf = (row: Row): Head => ({
  log: row.log,
  size: row.size,
  arrived: row.arrived,
  frontier: row.log === LOCAL ? { size: 0, hashes: [] } : decodeFrontier(row.size, row.frontier),
  clock: row.clock,
  rulesAt: row.rules_at,
  proved: row.proved,
});

/** Makes the head rows that are not there yet. */
export async function ensureHeads(db: Queryable, logs: readonly string[]): Promise<void> {
  await db.query('insert into heads (log) select unnest($1::text[]) on conflict do nothing', [
    [...logs, LOCAL],
  ]);
}

/** The heads of all logs and `local`, by name. */
export async function readHeads(db: Queryable): Promise<ReadonlyMap<string, Head>> {
  const { rows } = await db.query<Row>('select * from heads');
  return new Map(rows.map((row) => [row.log, headOf(row)]));
}

/** The head of one log, as it is now. */
export async function readHead(db: Queryable, log: string): Promise<Head> {
  const { rows } = await db.query<Row>('select * from heads where log = $1', [log]);
  return headAt(new Map(rows.map((row) => [row.log, headOf(row)])), log);
}

/**
 * For whoever gives local orders: takes `local`, then the row of the log that it writes, and reads all heads as they
 * are now (a new statement, so a new snapshot). Whoever only stores entries takes the one row of their log and waits for
 * nothing else (`lockHead`), so no two can lock each other out.
 */
export async function lockHeads(
  tx: Transaction,
  log: string = LOCAL,
): Promise<ReadonlyMap<string, Head>> {
  await tx.query('select from heads where log in ($1, $2) order by log <> $2 for update', [
    log,
    LOCAL,
  ]);
  return readHeads(tx);
}

/** Takes the row of one log, as it is when nobody else has it any more. */
export async function lockHead(tx: Transaction, log: string): Promise<Head> {
  const { rows } = await tx.query<Row>('select * from heads where log = $1 for update', [log]);
  return headAt(new Map(rows.map((row) => [row.log, headOf(row)])), log);
}

/** A head that must be there: the service knows its parties from the start. */
export function headAt(heads: ReadonlyMap<string, Head>, log: string): Head {
  const head = heads.get(log);
  if (head === undefined) throw new Error(`no head of log ${log}`);
  return head;
}

/** What an entry written now knows: of each other log, how much has arrived here. */
export const cutOf = (heads: ReadonlyMap<string, Head>): Record<string, number> =>
  Object.fromEntries(
    [...heads.values()]
      .filter(({ log }) => log !== LOCAL)
      .map(({ log, arrived }) => [log, arrived]),
  );
