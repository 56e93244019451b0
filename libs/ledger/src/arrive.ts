import { findSchema, parseKnows } from '#contracts';
import type { Transaction } from './database.js';
import { noteClosings, type Closers } from './closing.js';
import { headAt, limitOf, LOCAL, readHeads, type Head } from './heads.js';
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

/**
 * Gives local orders to stored entries of other services whose causes are all here; call it with the `local` head held.
 * One whose cause does not come within the patience, or stands in a disputed log, is marked `cause-missing`.
 */
export async function arriveReady(
  tx: Transaction,
  heads: Heads,
  patience: Patience,
): Promise<Arrived> {
  const local = headAt(heads, LOCAL);
  const queues = await readQueues(tx, heads, patience);
  await noteProved(tx, heads, queues);
  const arrived = new Map(logsOf(heads).map((h) => [h.log, h.arrived]));
  const growing = await readGrowing(tx, queues, patience);
  const arrivals = takeReady(queues, { heads, arrived, growing, ...patience }, local.size);
  if (arrivals.length > 0) {
    // One behind the other on the one connection: none of them waits for the answer to the one before it.
    await Promise.all([
      writeArrivals(tx, arrivals),
      moveHeads(tx, local, arrived, arrivals),
      liftMarked(tx, { heads, arrived }, local.size + arrivals.length - 1),
    ]);
  }
  const closed = await noteClosings(tx, patience.closers, heads, arrivals);
  if (closed) {
    const here = { heads: await readHeads(tx), arrived };
    await liftMarked(tx, here, local.size + arrivals.length - 1);
  }
  const more = closed || (arrivals.length > 0 && [...queues.values()].some((q) => !q.isWhole));
  return { count: arrivals.length, localSize: local.size + arrivals.length, more };
}

const logsOf = (heads: Heads): Head[] => [...heads.values()].filter(({ log }) => log !== LOCAL);

const QUEUE = {
  name: 'arriving',
  text: `select publisher, position, case_id, type, clock, knows,
    stored_at < clock_timestamp() - make_interval(secs => $4) as overdue
    from entries where publisher = $1 and position >= $2 order by position limit $3`,
};

async function readQueues(tx: Transaction, heads: Heads, { seconds }: Patience) {
  const queues = new Map<string, Queue>();
  for (const head of logsOf(heads)) {
    const { log, size, arrived } = head;
    if (Math.min(size, limitOf(head)) <= arrived) continue;
    const { rows } = await tx.query<Row>({ ...QUEUE, values: [log, arrived, AT_ONCE, seconds] });
    const waiting = rows.map((row) => ({ ...row, knows: parseKnows(row.knows) ?? {} }));
    queues.set(log, {
      waiting,
      isWhole: arrived + waiting.length >= Math.min(size, limitOf(head)),
    });
  }
  return queues;
}

/** Entries that know more of a log than is held here prove that there is more. */
async function noteProved(tx: Transaction, heads: Heads, queues: ReadonlyMap<string, Queue>) {
  const most = new Map(logsOf(heads).map((h) => [h.log, h.proved]));
  for (const { waiting } of queues.values())
    for (const [log, size] of waiting.flatMap(({ knows }) => Object.entries(knows)))
      if (size > (most.get(log) ?? Infinity)) most.set(log, size);
  for (const { log, proved } of logsOf(heads)) {
    const size = most.get(log) ?? 0;
    if (size > proved) await tx.query('update heads set proved = $2 where log = $1', [log, size]);
  }
}

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

/** Entries that were shown without their cause, and now have it: readers derive their cases anew from `order` on. */
async function liftMarked(
  tx: Transaction,
  here: Pick<Standstill, 'heads' | 'arrived'>,
  order: number,
): Promise<void> {
  const { rows } = await tx.query<{ local_order: number; knows: string }>(MARKED);
  const whole = rows.filter(({ knows }) => lacks(parseKnows(knows) ?? {}, here).length === 0);
  await insertRows(
    tx,
    'lifts',
    ['local_order', 'lifted'],
    whole.map((row) => [order, row.local_order]),
  );
}

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
