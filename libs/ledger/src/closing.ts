import { findCheckpoint } from './checkpoints.js';
import type { Queryable, Transaction } from './database.js';
import { headAt, lockHead, readHeads, type Head } from './heads.js';
import { entryAt } from './stored.js';
import { readRootAt } from './tiles.js';

/** The own log, and the one of coordination, which alone closes logs. */
export type Closers = Readonly<{ own: string; coordination: string }>;

type Arrived = Readonly<{ publisher: string; position: number; type: string; order: number }>;

/**
 * Sets the barrier of a log: from here on nothing more of it is taken than what is held, signed, or than `least`. Gives
 * that size; a barrier that stands is only ever moved up to `least`.
 */
export async function setBarrier(tx: Transaction, log: string, least = 0): Promise<number> {
  const { sealedAt, size } = await lockHead(tx, log);
  const signed = sealedAt ?? (await findCheckpoint(tx, log, size))?.size ?? 0;
  const barrier = Math.max(signed, least);
  await tx.query('update heads set sealed_at = $2 where log = $1', [log, barrier]);
  return barrier;
}

/** Who has sealed a log, and at which size, of what has arrived here. */
export async function readSeals(db: Queryable, log: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.query<{ publisher: string; position: number; record: string }>(
    `select publisher, position, record from arrivals join entries using (publisher, position)
     where type = 'LogSealed' order by publisher, position desc`,
  );
  const seals = new Map<string, number>();
  for (const { publisher, position, record } of rows) {
    const entry = entryAt(publisher, position, record);
    if (entry?.type === 'LogSealed' && entry.known && entry.data.log === log)
      seals.set(publisher, entry.data.size);
  }
  return seals;
}

/** Whether an event of this name has to do with how far a log is taken. */
export const isAboutClosing = (type: string): boolean =>
  type === 'LogSealed' || type === 'LogClosed';

/**
 * Notes what arrived about sealing and closing, in the transaction that gave the local orders, and which closings act
 * from now on. True where something changed: what waited for a cause may be ready.
 */
export async function noteClosings(
  tx: Transaction,
  closers: Closers,
  heads: ReadonlyMap<string, Head>,
  arrived: readonly Arrived[],
): Promise<boolean> {
  const told = arrived.filter(({ type }) => isAboutClosing(type));
  const waits = [...heads.values()].some((h) => h.closing && h.closing.actsFrom === undefined);
  if (arrived.length === 0 || (told.length === 0 && !waits)) return false;
  for (const one of told) await noteTold(tx, closers, one);
  await letAct(tx, Math.max(...arrived.map(({ order }) => order)));
  return true;
}

async function noteTold(tx: Transaction, { own, coordination }: Closers, told: Arrived) {
  const { publisher, position } = told;
  const { rows } = await tx.query<{ record: string }>(
    'select record from entries where publisher = $1 and position = $2',
    [publisher, position],
  );
  const entry = entryAt(publisher, position, rows[0]?.record ?? '');
  if (entry?.known !== true) return;
  // Coordination seals too, but takes what others have sealed until it closes.
  if (entry.type === 'LogSealed' && publisher === own && own !== coordination)
    await tx.query('update heads set sealed_at = coalesce(sealed_at, $2) where log = $1', [
      entry.data.log,
      entry.data.size,
    ]);
  if (entry.type === 'LogClosed' && publisher === coordination && entry.data.log !== coordination)
    await tx.query(
      'update heads set closed_at = $2, closed_root = $3, closed_by = $4 where log = $1 and closed_at is null',
      [entry.data.log, entry.data.size, Buffer.from(entry.data.root, 'hex'), entry.id],
    );
}

/** A closing acts once the log is held up to the trusted size, as it was trusted. It changes what all decide by. */
async function letAct(tx: Transaction, order: number): Promise<void> {
  for (const { log, arrived, closing } of (await readHeads(tx)).values()) {
    if (!closing || closing.actsFrom !== undefined || arrived < closing.size) continue;
    const root = Buffer.from(await readRootAt(tx, log, closing.size));
    if (!root.equals(closing.root)) continue;
    await tx.query('update heads set closing_acts_from = $2 where log = $1', [log, order]);
    await tx.query(`update heads set rules_at = greatest(rules_at, $1) where log = 'local'`, [
      order,
    ]);
  }
}

/** Why a log cannot be sealed or closed now; `detail` names parties or sizes. */
export type ClosingRefused = Readonly<{
  refused:
    | 'own-log'
    | 'log-closed-already'
    | 'not-all-have-sealed'
    | 'tail-not-here'
    | 'successor-closed'
    | 'read-only';
  detail: string;
}>;

/** What coordination closes a log with. */
export type Closed = Readonly<{ log: string; size: number; successor: string; unit: string }>;

/**
 * Where a log may be closed, at the least: at the greatest size that anybody sealed, once all other parties have.
 */
export function decideClosing(
  asked: Omit<Closed, 'size'>,
  heads: ReadonlyMap<string, Head>,
  seals: ReadonlyMap<string, number>,
  own: string,
): Closed | ClosingRefused {
  const { log, successor } = asked;
  const { closing } = headAt(heads, log);
  if (log === own) return { refused: 'own-log', detail: log };
  if (closing) return { refused: 'log-closed-already', detail: String(closing.size) };
  if (successor === log || headAt(heads, successor).closing)
    return { refused: 'successor-closed', detail: successor };
  const parties = [...heads.values()].filter((h) => h.log !== 'local' && !h.closing);
  const missing = parties.map((h) => h.log).filter((party) => party !== log && !seals.has(party));
  if (missing.length > 0) return { refused: 'not-all-have-sealed', detail: missing.join(', ') };
  return { ...asked, size: Math.max(0, ...seals.values()) };
}
