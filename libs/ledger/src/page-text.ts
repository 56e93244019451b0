import { encodeFrontier } from '#merkle';
import type { Decision } from './decision.js';
import type { Value } from './group.js';
import { headAt, LOCAL, type Head } from './heads.js';
import type { Look } from './pace.js';
import type { Page } from './page.js';
import { RECALLED } from './seen.js';
import type { Grown } from './standing.js';
import type { Stored } from './stored.js';

// JSON text cannot hold this character, so what is joined by it needs no quoting, as literals of arrays would.
const SEPARATOR = '\x1e';

/** Not there before the records are; what of it is asked for is null then, and no log takes that. */
type Grows = { grown: Grown | undefined };

/** What is written, and the heads on which it rests. */
export type Work = Grows &
  Readonly<{
    log: string;
    heads: ReadonlyMap<string, Head>;
    page: Page;
    decisions: readonly Decision[];
    /** Whether there are answers that were made again after a restore, which nobody but the database knows. */
    hasRecalled: boolean;
    turn: Turn | undefined;
    look: Look | undefined;
  }>;

/**
 * A page that others follow over other connections while it is on its way, and its place among them: only this keeps
 * their order. Until `began`, the one behind it could overtake it.
 */
export type Turn = Readonly<{
  /** Of this appender: pages of another never wait for its own. */
  series: number;
  number: number;
  isFirst: boolean;
  began: () => void;
}>;

/** What a page is or needs. Asking for what it does not need would cost a tenth of an append, lists of one as much. */
export type Kind = Readonly<{
  one: boolean;
  oneAnswer: boolean;
  opens: boolean;
  opensOne: boolean;
  effects: boolean;
  recalled: boolean;
  tiles: boolean;
}>;

export type Ask = (work: Work) => Value;

type Text = string | number | undefined;
type Column<T> = readonly [name: string, type: string, textOf: (row: T) => Text];

/** Collects what a statement asks for while its text is made: each ask once, for a parameter more is a microsecond more. */
export class Parameters {
  readonly asks: Ask[] = [];

  add(ask: Ask): string {
    if (!this.asks.includes(ask)) this.asks.push(ask);
    return `$${String(this.asks.indexOf(ask) + 1)}`;
  }

  /** Rows and their number `i`, from 1. An empty text is null. */
  rows<T>(rowsOf: (work: Work) => readonly T[], columns: readonly Column<T>[]): string {
    const lists = columns.map(([, type, textOf]) => {
      const ask: Ask = (work) =>
        rowsOf(work)
          .map((row) => textOf(row) ?? '')
          .join(SEPARATOR);
      return `string_to_array(${this.add(ask)}, chr(30), '')::${type}[]`;
    });
    return `unnest(${lists.join(', ')}) with ordinality as many(${namesOf(columns)}, i)`;
  }

  /** The values of the only row. */
  row<T>(rowsOf: (work: Work) => readonly T[], columns: readonly Column<T>[]): string {
    const values = columns.map(([, type, textOf]) => {
      const ask: Ask = (work) => {
        const [row] = rowsOf(work);
        return row && textOf(row);
      };
      return `${this.add(ask)}::${type}`;
    });
    return values.join(', ');
  }

  /** The hash, or hashes, of row `i`. */
  bytes(hashesOf: (work: Work) => readonly Uint8Array[], length: number): string {
    const all = this.add((work) => Buffer.concat(hashesOf(work)));
    const size = String(length);
    return `substring(${all}::bytea from (i::int - 1) * ${size} + 1 for ${size})`;
  }
}

const TOLD: readonly Column<Stored>[] = [
  ['type', 'text', (e) => e.type],
  ['unit', 'text', (e) => e.unit],
  ['causation', 'text', (e) => e.causation],
  ['reaction', 'text', (e) => e.reaction],
  ['occurred_at', 'timestamptz', (e) => e.occurredAt],
  ['record', 'text', (e) => e.record],
];
const CASE_ID: Column<Pick<Stored, 'caseId'>> = ['case_id', 'text', (e) => e.caseId];
const ENTRY: readonly Column<Stored>[] = [CASE_ID, ['clock', 'bigint', (e) => e.clock], ...TOLD];
const ANSWER: readonly Column<Page['answers'][number]>[] = [
  ['sender', 'text', (a) => a.sender],
  ['key', 'text', (a) => a.key],
  ['command_hash', 'text', (a) => a.commandHash],
  ['status', 'int', (a) => a.status],
  ['answer', 'text', (a) => a.body],
];
const namesOf = (columns: readonly (readonly [string, ...unknown[]])[]) =>
  columns.map(([name]) => name).join(', ');

const LOG: Ask = (work) => work.log;
const SIZE: Ask = (work) => headAt(work.heads, work.log).size;
const ORDER: Ask = (work) => headAt(work.heads, LOCAL).size;
const CLOCK: Ask = (work) => work.page.clock;
const CASE: Ask = (work) => work.page.places[0]?.caseId;

const logOf = (p: Parameters) => p.add(LOG);
const sizeOf = (p: Parameters) => `${p.add(SIZE)}::bigint`;
const orderOf = (p: Parameters) => `${p.add(ORDER)}::bigint`;

export const textOfAll = (p: Parameters, kind: Kind) =>
  kind.one
    ? `with ${movedHeads(p, kind)}, arrived as (${newArrival(p, orderOf(p))}), ${answered(p, kind)}${tiled(p, kind)} ${newEntry(p, OWN_POSITION)}`
    : `with ${movedHeads(p, kind)}, ${newRows(p, kind)} select 1 / count(*) from own`;

export const textOfHeads = (p: Parameters, kind: Kind) => `with ${movedHeads(p, kind)}
select 1 / count(*) from own`;

export const textOfRows = (p: Parameters, kind: Kind) => `with ${newRows(p, kind)} select`;

/** All of a page by itself that needs no records: it is sent before these are made. */
export const textOfPlaces = (p: Parameters, kind: Kind) =>
  kind.one
    ? `with ${movedLocal(p, kind)}, ${answered(p, kind)} ${newArrival(p, '(select size - 1 from local)')}`
    : `with ${movedLocal(p, kind)}, arrived as (${newArrivals(p, p.rows(placesIn, [CASE_ID]))}), ${answered(p, kind)}
select 1 / count(*) from local`;

/** The rest of it, behind. */
export const textOfEntries = (p: Parameters, kind: Kind) =>
  kind.one
    ? `with ${movedOwn(p, kind)} ${newEntry(p, OWN_POSITION)}`
    : `with ${movedOwn(p, kind)}, stored as (${newEntries(p, p.rows(storedIn, ENTRY))})
select 1 / count(*) from own`;

/**
 * The row `local` is taken first, as by everybody who gives local orders. Where it, or the log's, is not what the page
 * rests on, the division fails, or the only entry has no position, and with it all of the page. The snapshot may be older than the rows that are taken;
 * but whatever got a local order since would have moved `local`, and so all checks see what they must, and what the page
 * itself wrote before they leave out. The frontier tells a log of the same size with other entries, as another process
 * may have written instead of the page before this one.
 */
const movedHeads = (p: Parameters, kind: Kind) =>
  `${movedLocal(p, kind)}, ${movedOwn(p, kind, 'and exists (select from local)')}`;

const countOf = (p: Parameters, { one }: Kind) =>
  one ? '1' : `${p.add((work) => work.page.places.length)}::int`;

function movedLocal(p: Parameters, kind: Kind): string {
  const [log, size, order, count] = [logOf(p), sizeOf(p), orderOf(p), countOf(p, kind)];
  return `local as (
  update heads set size = ${order} + ${count}, clock = ${p.add(CLOCK)},
    rules_at = ${p.add((work) => work.page.rulesAt)}
  where log = '${LOCAL}' and size = ${order} ${kind.opens ? notOpened(p, order, kind) : ''}
    ${kind.effects ? notDone(p, log, size) : ''} ${kind.recalled ? notRecalled(p) : ''}
  returning size
)`;
}

function movedOwn(p: Parameters, kind: Kind, and = ''): string {
  const [log, size, count] = [logOf(p), sizeOf(p), countOf(p, kind)];
  return `own as (
  update heads set size = ${size} + ${count}, arrived = ${size} + ${count},
    frontier = ${p.add(({ grown }) => grown && encodeFrontier(grown.frontier))}
  where log = ${log} and size = ${size} and arrived = ${size} and proved <= ${size}
    and frontier = ${p.add((work) => encodeFrontier(headAt(work.heads, work.log).frontier))} ${and}
  returning size
)`;
}

/** Of the only entry, as its head says it. */
const OWN_POSITION = '(select size - 1 from own)';

const STORED_COLUMNS = `publisher, position, knows, recorded_at, leaf, ${namesOf(ENTRY)}`;
const placesIn = ({ page }: Work) => page.places;
const storedIn = ({ page }: Work) => page.stored;
const leavesIn = ({ page }: Work) => page.stored.map((e) => e.leaf);
const tilesIn = ({ grown }: Work) => grown?.tiles ?? [];

const newRows = (p: Parameters, kind: Kind): string =>
  `${kind.one ? newRow(p) : newList(p)}, ${answered(p, kind)}${tiled(p, kind)}`;

const answered = (p: Parameters, kind: Kind) => `answered as (
  insert into answers (${namesOf(ANSWER)})
  ${
    kind.oneAnswer
      ? `values (${p.row((work) => work.page.answers, ANSWER)})`
      : `select ${namesOf(ANSWER)} from ${p.rows((work) => work.page.answers, ANSWER)}`
  }
)`;

const newRow = (p: Parameters) =>
  `stored as (${newEntry(p, sizeOf(p))}), arrived as (${newArrival(p, orderOf(p))})`;

const newEntry = (p: Parameters, position: string) =>
  `insert into entries (${STORED_COLUMNS})
  values (${logOf(p)}, ${position}, ${knowsOf(p)}, ${recordedAtOf(p)}, ${p.add((work) => leavesIn(work)[0])},
    ${p.add(CASE)}, ${p.add(CLOCK)}, ${p.row(storedIn, TOLD)})`;

const newArrival = (p: Parameters, order: string) =>
  `insert into arrivals (local_order, publisher, position, case_id)
  values (${order}, ${logOf(p)}, ${sizeOf(p)}, ${p.add(CASE)})`;

const newList = (p: Parameters) => `page as materialized (select * from ${p.rows(storedIn, ENTRY)}),
  stored as (${newEntries(p, 'page')}), arrived as (${newArrivals(p, 'page')})`;

const newEntries = (p: Parameters, list: string) =>
  `insert into entries (${STORED_COLUMNS})
  select ${logOf(p)}, ${sizeOf(p)} + i - 1, ${knowsOf(p)}, ${recordedAtOf(p)}, ${p.bytes(leavesIn, 32)}, ${namesOf(ENTRY)}
  from ${list}`;

const newArrivals = (p: Parameters, list: string) =>
  `insert into arrivals (local_order, publisher, position, case_id)
  select ${orderOf(p)} + i - 1, ${logOf(p)}, ${sizeOf(p)} + i - 1, case_id from ${list}`;

const knowsOf = (p: Parameters) => p.add((work) => work.page.stored[0]?.knows);
const recordedAtOf = (p: Parameters) =>
  `${p.add((work) => work.page.stored[0]?.recordedAt)}::timestamptz`;

// The only entry of a page is of the only case that it opens.
const notOpened = (p: Parameters, order: string, { one, opensOne }: Kind) =>
  opensOne
    ? `and not exists (select from arrivals where case_id = ${p.add(one ? CASE : (work) => work.page.opened[0])} and local_order < ${order})`
    : `and not exists (select from ${p.rows((work) => work.page.opened, [['id', 'text', (id) => id]])},
    lateral (select 1 from arrivals a where a.case_id = many.id and a.local_order < ${order} limit 1) opened)`;

const notDone = (p: Parameters, log: string, size: string) =>
  `and not exists (select from ${p.rows(
    (work) => work.decisions.flatMap(({ cause }) => cause ?? []),
    [
      ['cause', 'text', (c) => c.id],
      ['effect', 'text', (c) => c.reaction],
    ],
  )}, lateral (select 1 from entries e where e.causation = many.cause and e.reaction = many.effect
      and e.publisher = ${log} and e.position < ${size} limit 1) done)`;

const notRecalled = (p: Parameters) =>
  `and not exists (select from ${p.rows((work) => work.page.answers, [['key', 'text', (a) => a.key]])},
    lateral (select 1 from answers a where a.sender = '${RECALLED}' and a.key = many.key limit 1) recalled)`;

const tiled = (p: Parameters, { tiles }: Kind) =>
  tiles
    ? `, tiled as (
  insert into tiles (log, level, index, hashes)
  select ${logOf(p)}, 0, index, ${p.bytes((work) => tilesIn(work).map((t) => t.hashes), 8192)}
  from ${p.rows(tilesIn, [['index', 'bigint', (t) => t.index]])}
)`
    : '';
