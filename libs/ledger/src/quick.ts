import { encodeFrontier } from '#merkle';
import { ConnectionLost, type Transaction } from './database.js';
import type { Decision } from './decision.js';
import { sendGroup, type Statement, type Step, type Value } from './group.js';
import { headAt, LOCAL, type Head } from './heads.js';
import type { Look } from './pace.js';
import type { Page } from './page.js';
import { RECALLED } from './seen.js';
import type { Grown } from './standing.js';
import type { Stored } from './stored.js';

// JSON text cannot hold this character, so what is joined by it needs no quoting, as literals of arrays would.
const SEPARATOR = '\x1e';

/** What is written, and the heads on which it rests. */
export type Work = Readonly<{
  log: string;
  heads: ReadonlyMap<string, Head>;
  page: Page;
  grown: Grown;
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

/** The heads are others, or a key was used, a case opened, an effect made before: nothing was written. */
export class NotAsBelieved extends Error {}

/**
 * Writes a page in one transaction, sent as a whole: heads, answers, entries, arrivals, full tiles of leaves.
 * @throws NotAsBelieved
 * @throws ConnectionLost where nobody can say whether it was committed
 */
export async function writeQuickly(line: Transaction, work: Work): Promise<void> {
  const { turn, look } = work;
  const steps = stepsFor(work).map((step): Step => {
    const values = step.asks.map((ask) => ask(work));
    return step === TICKET && turn
      ? { statement: step, values, done: turn.began, isUrgent: true }
      : { statement: step, values };
  });
  try {
    const written = sendGroup(line, 'append', look ? [...steps, clock(look.before)] : steps);
    if (look) void sendGroup(line, 'clock', [clock(look.after)]).catch(() => undefined);
    await written;
  } catch (cause) {
    if (isRefusal(cause)) throw new NotAsBelieved('nothing was written', { cause });
    throw new ConnectionLost('the connection broke', { cause });
  }
}

const CLOCK = { name: 'append-clock', text: 'select extract(epoch from clock_timestamp())' };
const clock = (tell: (seconds: number) => void): Step => ({
  statement: CLOCK,
  values: [],
  done: (value) => {
    tell(Number(value));
  },
});

/** PostgreSQL said no and undid it all; neither did it shut down, nor break off (classes 57P and 08, 25P03). */
function isRefusal(error: unknown): boolean {
  const { severity, code = '' } = error as { severity?: string; code?: string };
  return severity !== undefined && !/^(57P|08|25P03)/.test(code);
}

/** What a page is or needs. Asking for what it does not need would cost a tenth of an append, lists of one as much. */
type Kind = Readonly<{
  one: boolean;
  oneAnswer: boolean;
  opens: boolean;
  opensOne: boolean;
  effects: boolean;
  recalled: boolean;
  tiles: boolean;
}>;

const kindOf = ({ page, grown, decisions, hasRecalled }: Work): Kind => ({
  recalled: hasRecalled && page.answers.length > 0,
  one: page.stored.length === 1,
  oneAnswer: page.answers.length === 1,
  opens: page.opened.length > 0,
  opensOne: page.opened.length === 1,
  effects: decisions.some(({ cause }) => cause),
  tiles: grown.tiles.length > 0,
});

type Ask = (work: Work) => Value;
type Prepared = Statement & Readonly<{ asks: readonly Ask[] }>;

const statements = new Map<string, Prepared>();

/** Made once, and prepared once a connection, for each kind of page that occurs. */
function prepare(name: string, textOf: (p: Parameters) => string): Prepared {
  const before = statements.get(name);
  if (before !== undefined) return before;
  const p = new Parameters();
  const text = textOf(p);
  const made = { name, text, asks: p.asks };
  statements.set(name, made);
  return made;
}

const TICKET: Prepared = {
  name: 'append-ticket',
  text: 'select pg_advisory_xact_lock($1::int, $2::int)',
  asks: [({ turn }) => turn?.series, ({ turn }) => turn?.number],
};
const TURN: Prepared = {
  name: 'append-turn',
  text: 'select pg_advisory_xact_lock_shared($1::int, $2::int)',
  asks: [({ turn }) => turn?.series, ({ turn }) => turn && turn.number - 1],
};

/**
 * A page by itself is one statement, which takes the heads first. One behind another writes first what nobody else waits
 * for, then waits until that one is committed, and takes the heads last: so it is written while the one before it is synced.
 */
function stepsFor(work: Work): readonly Prepared[] {
  const kind = kindOf(work);
  const words = Object.keys(kind).filter((key) => kind[key as keyof Kind]);
  const named = (part: string) => [part, ...words].join('-');
  const all = () => prepare(named('append'), (p) => textOfAll(p, kind));
  if (work.turn === undefined) return [all()];
  if (work.turn.isFirst) return [TICKET, all()];
  const rows = prepare(named('append-rows'), (p) => textOfRows(p, kind));
  const heads = prepare(named('append-heads'), (p) => textOfHeads(p, kind));
  return [TICKET, rows, TURN, heads];
}

type Text = string | number | undefined;
type Column<T> = readonly [name: string, type: string, textOf: (row: T) => Text];

/** Collects what a statement asks for while its text is made. */
class Parameters {
  readonly asks: Ask[] = [];

  add(ask: Ask): string {
    this.asks.push(ask);
    return `$${String(this.asks.length)}`;
  }

  /** Rows and their number `i`, from 1. An empty text is null. */
  rows<T>(rowsOf: (work: Work) => readonly T[], columns: readonly Column<T>[], one = false) {
    const names = columns.map(([name]) => name).join(', ');
    if (one) {
      const values = columns.map(([name, type, textOf]) => {
        const ask: Ask = (work) => rowsOf(work).map(textOf)[0];
        return `${this.add(ask)}::${type} as ${name}`;
      });
      return `(select ${values.join(', ')}, 1 as i) as one`;
    }
    const lists = columns.map(([, type, textOf]) => {
      const ask: Ask = (work) =>
        rowsOf(work)
          .map((row) => textOf(row) ?? '')
          .join(SEPARATOR);
      return `string_to_array(${this.add(ask)}, chr(30), '')::${type}[]`;
    });
    return `unnest(${lists.join(', ')}) with ordinality as many(${names}, i)`;
  }

  /** The hash, or hashes, of row `i`. */
  bytes(hashesOf: (work: Work) => readonly Uint8Array[], length: number): string {
    const all = this.add((work) => Buffer.concat(hashesOf(work)));
    const size = String(length);
    return `substring(${all}::bytea from (i::int - 1) * ${size} + 1 for ${size})`;
  }
}

const ENTRY: readonly Column<Stored>[] = [
  ['case_id', 'text', (e) => e.caseId],
  ['type', 'text', (e) => e.type],
  ['clock', 'bigint', (e) => e.clock],
  ['unit', 'text', (e) => e.unit],
  ['causation', 'text', (e) => e.causation],
  ['reaction', 'text', (e) => e.reaction],
  ['occurred_at', 'timestamptz', (e) => e.occurredAt],
  ['record', 'text', (e) => e.record],
];
const ANSWER: readonly Column<Page['answers'][number]>[] = [
  ['sender', 'text', (a) => a.sender],
  ['key', 'text', (a) => a.key],
  ['command_hash', 'text', (a) => a.commandHash],
  ['status', 'int', (a) => a.status],
  ['answer', 'text', (a) => a.body],
];
const namesOf = (columns: readonly (readonly [string, ...unknown[]])[]) =>
  columns.map(([name]) => name).join(', ');

const logOf = (p: Parameters) => p.add((work) => work.log);
const sizeOf = (p: Parameters) => `${p.add((work) => headAt(work.heads, work.log).size)}::bigint`;
const orderOf = (p: Parameters) => `${p.add((work) => headAt(work.heads, LOCAL).size)}::bigint`;

const textOfAll = (p: Parameters, kind: Kind) => `with ${movedHeads(p, kind)}, ${newRows(p, kind)}
select 1 / count(*) from own`;

const textOfHeads = (p: Parameters, kind: Kind) => `with ${movedHeads(p, kind)}
select 1 / count(*) from own`;

const textOfRows = (p: Parameters, kind: Kind) => `with ${newRows(p, kind)} select`;

/**
 * The row `local` is taken first, as by everybody who gives local orders. Where it, or the log's, is not what the page
 * rests on, the division fails, and with it all of the page. The snapshot may be older than the rows that are taken;
 * but whatever got a local order since would have moved `local`, and so all checks see what they must, and what the page
 * itself wrote before they leave out. The frontier tells a log of the same size with other entries, as another process
 * may have written instead of the page before this one.
 */
function movedHeads(p: Parameters, kind: Kind): string {
  const [log, size, order] = [logOf(p), sizeOf(p), orderOf(p)];
  const count = `${p.add((work) => work.page.stored.length)}::int`;
  return `local as (
  update heads set size = ${order} + ${count}, clock = ${p.add((work) => work.page.clock)},
    rules_at = ${p.add((work) => work.page.rulesAt)}
  where log = '${LOCAL}' and size = ${order} ${kind.opens ? notOpened(p, order, kind.opensOne) : ''}
    ${kind.effects ? notDone(p, log, size) : ''} ${kind.recalled ? notRecalled(p) : ''}
  returning size
), own as (
  update heads set size = ${size} + ${count}, arrived = ${size} + ${count},
    frontier = ${p.add((work) => encodeFrontier(work.grown.frontier))}
  where log = ${log} and size = ${size} and arrived = ${size} and proved <= ${size}
    and frontier = ${p.add((work) => encodeFrontier(headAt(work.heads, work.log).frontier))}
    and exists (select from local)
  returning size
)`;
}

function newRows(p: Parameters, kind: Kind): string {
  const [log, size, order] = [logOf(p), sizeOf(p), orderOf(p)];
  return `page as ${kind.one ? 'not materialized' : 'materialized'} (
  select * from ${p.rows((work) => work.page.stored, ENTRY, kind.one)}
), stored as (
  insert into entries (publisher, position, knows, recorded_at, leaf, ${namesOf(ENTRY)})
  select ${log}, ${size} + i - 1, ${p.add((work) => work.page.stored[0]?.knows)},
    ${p.add((work) => work.page.stored[0]?.recordedAt)}::timestamptz,
    ${p.bytes((work) => work.page.stored.map((e) => e.leaf), 32)}, ${namesOf(ENTRY)} from page
), arrived as (
  insert into arrivals (local_order, publisher, position, case_id)
  select ${order} + i - 1, ${log}, ${size} + i - 1, case_id from page
), answered as (
  insert into answers (${namesOf(ANSWER)})
  select ${namesOf(ANSWER)} from ${p.rows((work) => work.page.answers, ANSWER, kind.oneAnswer)}
)${kind.tiles ? tiled(p, log) : ''}`;
}

const notOpened = (p: Parameters, order: string, one: boolean) =>
  one
    ? `and not exists (select from arrivals where case_id = ${p.add((work) => work.page.opened[0])} and local_order < ${order})`
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

const tiled = (p: Parameters, log: string) => `, tiled as (
  insert into tiles (log, level, index, hashes)
  select ${log}, 0, index, ${p.bytes((work) => work.grown.tiles.map((t) => t.hashes), 8192)}
  from ${p.rows((work) => work.grown.tiles, [['index', 'bigint', (t) => t.index]])}
)`;
