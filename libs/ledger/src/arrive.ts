import { findSchema, parseKnows, type Knows } from '#contracts';
import { lookAndWrite, type Database, type Sent, type Transaction } from './database.js';
import { noteClosings, type Closers } from './closing.js';
import { headAt, limitOf, holdHeads, LOCAL, readHeads, type Head } from './heads.js';
import {
  isHeld,
  lacks,
  waitsInVain,
  type Standstill,
  type Waiting as Awaiting,
} from './in-vain.js';
import { insertRows } from './rows.js';

const AT_ONCE = 1000;

type Row = Readonly<{
  publisher: string;
  position: number;
  case_id: string | null;
  type: string;
  clock: number;
  knows: string;
  overdue: boolean;
}>;
type Waiting = Omit<Row, 'knows'> & Awaiting;
type Arrival = Waiting & Readonly<{ order: number; marked: boolean }>;
/** An entry that was shown without its cause. */
type Marked = Pick<Arrival, 'order' | 'knows'>;
type Sizes = ReadonlyMap<string, number>;
type Heads = ReadonlyMap<string, Head>;

/** What waits of one log, oldest first; `isWhole` says whether that is all of it. */
type Queue = Readonly<{ waiting: Waiting[]; isWhole: boolean }>;

/**
 * How long an entry waits for what it knows before it is shown without it, if nothing came of that log for so long
 * either; which logs it waits for in vain, and which clock nobody believes (`greatestClockAt`).
 */
export type Patience = Readonly<{
  seconds: number;
  disputed: ReadonlySet<string>;
  clockMax: number;
  closers: Closers;
}>;

/** How many entries got a local order, how large the local order is, and whether more are waiting than were looked at. */
export type Arrived = Readonly<{ count: number; localSize: number; more: boolean }>;

/** What waits for a local order, and what was shown without its cause and not with it since. */
type Look = Readonly<{ heads: Heads; rows: readonly Row[]; marked: readonly Marked[] }>;

/** Looks at what waits, all asked at once, in a transaction that holds the `local` head. */
export async function readWaiting(tx: Transaction, { seconds }: Patience): Promise<Look> {
  const [heads, { rows }, marked] = await Promise.all([
    readHeads(tx),
    tx.query<Row>({ ...WAITING, values: [AT_ONCE, seconds] }),
    readMarked(tx),
  ]);
  return { heads, rows, marked };
}

/** Gives local orders to what is ready, in a transaction of its own. Throws as `inTransaction`. */
export const arriveAlone = (db: Database, patience: Patience): Promise<Arrived> =>
  lookAndWrite(
    db,
    async (tx) => (await Promise.all([holdHeads(tx), readWaiting(tx, patience)]))[1],
    (tx, look) => arriveReady(tx, look, patience),
  );

/**
 * Gives local orders to stored entries of other services whose causes are all here; call it with the `local` head held. What
 * it writes may be under way when it resolves. One whose cause does not come within the patience, or stands in a disputed log, is marked `cause-missing`.
 */
export async function arriveReady(
  tx: Transaction,
  { heads, rows, marked }: Look,
  patience: Patience,
): Promise<Sent<Arrived>> {
  const local = headAt(heads, LOCAL);
  const queues = queuesOf(heads, rows);
  const arrived = new Map(logsOf(heads).map((h) => [h.log, h.arrived]));
  const growing = await readGrowing(tx, queues, patience);
  const known = [...queues.values()].flatMap(({ waiting }) => waiting.map(({ knows }) => knows));
  const arrivals = takeReady(queues, { heads, arrived, growing, ...patience }, local.size);
  const localSize = local.size + arrivals.length;
  const lacking = [...marked, ...arrivals.filter((one) => one.marked)];
  // One behind the other on the one connection: none of them waits for the answer to the one before it.
  const written = [
    noteProved(tx, heads, known),
    ...(arrivals.length > 0
      ? [
          writeArrivals(tx, arrivals),
          moveHeads(tx, local, arrived, arrivals),
          lift(tx, lacking, { heads, arrived }, localSize - 1),
        ]
      : []),
  ];
  Promise.all(written).catch(() => undefined); // told where they are waited for
  const closed = await noteClosings(tx, patience.closers, heads, arrivals);
  if (closed)
    await lift(tx, await readMarked(tx), { heads: await readHeads(tx), arrived }, localSize - 1);
  const more = closed || (arrivals.length > 0 && [...queues.values()].some((q) => !q.isWhole));
  return { result: { count: arrivals.length, localSize, more }, written };
}

const logsOf = (heads: Heads): Head[] => [...heads.values()].filter(({ log }) => log !== LOCAL);

const WAITING = {
  name: 'waiting',
  text: `select e.publisher, e.position, e.case_id, e.type, e.clock, e.knows,
      e.stored_at < clock_timestamp() - make_interval(secs => $2) as overdue
    from heads h cross join lateral (
      select publisher, position, case_id, type, clock, knows, stored_at from entries
      where publisher = h.log and position >= h.arrived order by position limit $1) e
    where h.log <> '${LOCAL}' and h.arrived < least(h.size, coalesce(h.closed_at, h.sealed_at))
    order by e.publisher, e.position`,
};

function queuesOf(heads: Heads, rows: readonly Row[]): ReadonlyMap<string, Queue> {
  const queues = new Map<string, Queue>();
  for (const head of logsOf(heads)) {
    const { log, size, arrived } = head;
    const waiting = rows
      .filter((row) => row.publisher === log)
      .map((row) => ({ ...row, knows: parseKnows(row.knows) ?? {} }));
    const isWhole = arrived + waiting.length >= Math.min(size, limitOf(head));
    if (waiting.length > 0) queues.set(log, { waiting, isWhole });
  }
  return queues;
}

/** Entries that know more of a log than is held here prove that there is more. */
function noteProved(tx: Transaction, heads: Heads, known: readonly Knows[]): Promise<unknown> {
  const most = new Map(logsOf(heads).map((h) => [h.log, h.proved]));
  for (const [log, size] of known.flatMap((knows) => Object.entries(knows)))
    if (size > (most.get(log) ?? Infinity)) most.set(log, size);
  const more = logsOf(heads).filter(({ log, proved }) => (most.get(log) ?? 0) > proved);
  return Promise.all(more.map(({ log }) => tx.query({ ...PROVED, values: [log, most.get(log)] })));
}

const PROVED = {
  name: 'note-proved',
  text: 'update heads set proved = greatest(proved, $2) where log = $1',
};

/** The logs that took something within the patience, where anybody waits for longer. */
async function readGrowing(
  tx: Transaction,
  queues: ReadonlyMap<string, Queue>,
  { seconds }: Patience,
): Promise<ReadonlySet<string>> {
  const areOverdue = [...queues.values()].some(({ waiting }) => waiting[0]?.overdue);
  if (!areOverdue) return new Set();
  const { rows } = await tx.query<{ log: string }>(
    `select log from heads join entries on publisher = log and position = heads.size - 1
     where stored_at >= clock_timestamp() - make_interval(secs => $1)`,
    [seconds],
  );
  return new Set(rows.map(({ log }) => log));
}

type Scene = Omit<Standstill, 'firstOf'> & Readonly<{ arrived: Map<string, number> }>;

function takeReady(queues: ReadonlyMap<string, Queue>, scene: Scene, next: number): Arrival[] {
  const arrivals: Arrival[] = [];
  const here = { ...scene, firstOf: (log: string) => queues.get(log)?.waiting[0] };
  const takeFirst = ({ waiting }: Queue, evenMarked: boolean): boolean => {
    const first = waiting[0];
    if (first === undefined || isHeld(first, here)) return false;
    const marked = lacks(first.knows, here).length > 0;
    if (marked && !(evenMarked && waitsInVain(first, here))) return false;
    waiting.shift();
    arrivals.push({ ...first, order: next + arrivals.length, marked });
    here.arrived.set(first.publisher, first.position + 1);
    return true;
  };
  const all = [...queues.values()];
  const takeAllReady = () => {
    for (let some = true; some;) {
      some = false;
      for (const queue of all) while (takeFirst(queue, false)) some = true;
    }
    // The cause of what still waits may stand among those that were not looked at: they come first, in another round.
    return all.every((queue) => queue.isWhole || queue.waiting.length > 0);
  };
  // Marking is the last resort: only when nothing more is ready does an overdue entry go without its cause.
  while (takeAllReady() && all.some((queue) => takeFirst(queue, true)));
  return arrivals;
}

const writeArrivals = (tx: Transaction, arrivals: readonly Arrival[]) =>
  insertRows(
    tx,
    'arrivals',
    ['local_order', 'publisher', 'position', 'case_id', 'cause_missing'],
    arrivals.map((a) => [a.order, a.publisher, a.position, a.case_id, a.marked]),
  );

const MARKED = {
  name: 'marked',
  text: `select a.local_order, e.knows from arrivals a join entries e using (publisher, position)
    where a.cause_missing and not exists (select from lifts l where l.lifted = a.local_order)`,
};

async function readMarked(tx: Transaction): Promise<Marked[]> {
  const { rows } = await tx.query<{ local_order: number; knows: string }>(MARKED);
  return rows.map((row) => ({ order: row.local_order, knows: parseKnows(row.knows) ?? {} }));
}

/** Entries that were shown without their cause, and now have it: readers derive their cases anew from `order` on. */
const lift = (
  tx: Transaction,
  marked: readonly Marked[],
  here: Pick<Standstill, 'heads' | 'arrived'>,
  order: number,
): Promise<void> =>
  insertRows(
    tx,
    'lifts',
    ['local_order', 'lifted'],
    marked.filter((one) => lacks(one.knows, here).length === 0).map((one) => [order, one.order]),
  );

/** Whether an event of this name changes the rules that decisions are made by. */
export const changesRules = (type: string): boolean => findSchema(type)?.rules ?? false;

const MOVE_LOCAL = {
  name: 'move-local',
  text: 'update heads set size = $2, clock = $3, rules_at = $4 where log = $1',
};
const MOVE_LOG = { name: 'move-log', text: 'update heads set arrived = $2 where log = $1' };

function moveHeads(
  tx: Transaction,
  local: Head,
  arrived: Sizes,
  arrivals: readonly Arrival[],
): Promise<unknown> {
  const clock = arrivals.reduce((most, a) => Math.max(most, a.clock), local.clock);
  const rulesAt = arrivals.findLast((a) => changesRules(a.type))?.order ?? local.rulesAt;
  const logs = [...new Set(arrivals.map((a) => a.publisher))];
  return Promise.all([
    tx.query({ ...MOVE_LOCAL, values: [LOCAL, local.size + arrivals.length, clock, rulesAt] }),
    ...logs.map((log) => tx.query({ ...MOVE_LOG, values: [log, arrived.get(log)] })),
  ]);
}
