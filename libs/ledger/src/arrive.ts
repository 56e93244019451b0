import { findSchema, parseKnows, type Knows } from '#contracts';
import type { Transaction } from './database.js';
import { LOCAL, type Head } from './heads.js';
import { insertRows } from './rows.js';

const AT_ONCE = 1000;

type Waiting = Readonly<{
  publisher: string;
  position: number;
  case_id: string | null;
  type: string;
  clock: number;
  knows: string;
  overdue: boolean;
}>;

type Arrival = Waiting & Readonly<{ order: number; marked: boolean }>;

/** How long an entry waits for what it knows before it is shown without it. */
export type Patience = Readonly<{ seconds: number; disputed: ReadonlySet<string> }>;

/**
 * Gives local orders to stored entries of other services whose causes are all here; call it with the `local` head held.
 * One whose cause does not come within the patience, or stands in a disputed log, is marked `cause-missing`.
 * Returns how many arrived.
 */
export async function arriveReady(
  tx: Transaction,
  heads: ReadonlyMap<string, Head>,
  patience: Patience,
): Promise<number> {
  const arrived = new Map(
    [...heads.values()].filter(({ log }) => log !== LOCAL).map((h) => [h.log, h.arrived]),
  );
  const queues = await readWaiting(tx, heads, patience);
  const local = heads.get(LOCAL) ?? fail();
  const arrivals = takeReady(queues, arrived, patience.disputed, local.size);
  if (arrivals.length === 0) return 0;
  await writeArrivals(tx, arrivals);
  await liftMarked(tx, arrived, local.size + arrivals.length - 1);
  await moveHeads(tx, local, arrived, arrivals);
  return arrivals.length;
}

const fail = (): never => {
  throw new Error('no head of the local order');
};

async function readWaiting(
  tx: Transaction,
  heads: ReadonlyMap<string, Head>,
  { seconds }: Patience,
): Promise<Map<string, Waiting[]>> {
  const queues = new Map<string, Waiting[]>();
  for (const { log, size, arrived } of heads.values()) {
    if (log === LOCAL || size <= arrived) continue;
    const { rows } = await tx.query<Waiting>(
      `select publisher, position, case_id, type, clock, knows, stored_at < clock_timestamp() - make_interval(secs => $4) as overdue
       from entries where publisher = $1 and position >= $2 order by position limit $3`,
      [log, arrived, AT_ONCE, seconds],
    );
    queues.set(log, rows);
  }
  return queues;
}

const lacks = (knows: Knows, arrived: ReadonlyMap<string, number>): string[] =>
  Object.entries(knows)
    .filter(([log, size]) => size > (arrived.get(log) ?? 0))
    .map(([log]) => log);

function takeReady(
  queues: ReadonlyMap<string, Waiting[]>,
  arrived: Map<string, number>,
  disputed: ReadonlySet<string>,
  next: number,
): Arrival[] {
  const arrivals: Arrival[] = [];
  const takeFirst = (evenMarked: boolean): boolean => {
    for (const [log, queue] of queues) {
      const first = queue[0];
      if (first === undefined) continue;
      const missing = lacks(parseKnows(first.knows) ?? {}, arrived);
      const marked = missing.length > 0;
      const may = first.overdue || missing.every((name) => disputed.has(name));
      if (marked && !(evenMarked && may)) continue;
      queue.shift();
      arrivals.push({ ...first, order: next + arrivals.length, marked });
      arrived.set(log, first.position + 1);
      return true;
    }
    return false;
  };
  // Marking is the last resort: only when nothing more is ready does an overdue entry go without its cause.
  while (takeFirst(false) || takeFirst(true));
  return arrivals;
}

const writeArrivals = (tx: Transaction, arrivals: readonly Arrival[]) =>
  insertRows(
    tx,
    'arrivals',
    ['local_order', 'publisher', 'position', 'case_id', 'cause_missing'],
    arrivals.map((a) => [a.order, a.publisher, a.position, a.case_id, a.marked]),
  );

/** Entries that were shown without their cause, and now have it: readers derive their cases anew from `order` on. */
export async function liftMarked(
  tx: Transaction,
  arrived: ReadonlyMap<string, number>,
  order: number,
): Promise<void> {
  const { rows } = await tx.query<{ local_order: number; knows: string }>(
    `select a.local_order, e.knows from arrivals a join entries e using (publisher, position)
     where a.cause_missing and not exists (select from lifts l where l.lifted = a.local_order)`,
  );
  const whole = rows.filter(({ knows }) => lacks(parseKnows(knows) ?? {}, arrived).length === 0);
  await insertRows(
    tx,
    'lifts',
    ['local_order', 'lifted'],
    whole.map((row) => [order, row.local_order]),
  );
}

/** Whether an event of this name changes the rules that decisions are made by. */
export const changesRules = (type: string): boolean => findSchema(type)?.rules ?? false;

async function moveHeads(
  tx: Transaction,
  local: Head,
  arrived: ReadonlyMap<string, number>,
  arrivals: readonly Arrival[],
) {
  const clock = arrivals.reduce((most, a) => Math.max(most, a.clock), local.clock);
  const rulesAt = arrivals.findLast((a) => changesRules(a.type))?.order ?? local.rulesAt;
  await tx.query('update heads set size = $2, clock = $3, rules_at = $4 where log = $1', [
    LOCAL,
    local.size + arrivals.length,
    clock,
    rulesAt,
  ]);
  for (const log of new Set(arrivals.map((a) => a.publisher))) {
    await tx.query('update heads set arrived = $2 where log = $1', [log, arrived.get(log)]);
  }
}
