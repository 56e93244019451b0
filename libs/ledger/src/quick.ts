import { encodeFrontier } from '#merkle';
import { ConnectionLost, type Database } from './database.js';
import { casesToOpen, type Decision } from './decision.js';
import { headAt, LOCAL, type Head } from './heads.js';
import type { Page } from './page.js';
import type { Grown } from './standing.js';

// JSON text cannot hold this character, so what is joined by it needs no quoting, as literals of arrays would.
const SEPARATOR = '\x1e';
const list = (parameter: string) => `string_to_array(${parameter}, chr(30))`;
/** A list in which an empty text is null. */
const sparse = (parameter: string) => `string_to_array(${parameter}, chr(30), '')`;
const slice = (hashes: string, bytes: number) =>
  `substring(${hashes}::bytea from (i::int - 1) * ${String(bytes)} + 1 for ${String(bytes)})`;

/** What a page may need besides. Asking for what it does not need would cost a tenth of an append. */
type Besides = Readonly<{ opens: boolean; effects: boolean; tiles: boolean }>;

const NOT_OPENED = `and not exists (select from unnest(${list('$24')}) as c(id),
      lateral (select 1 from arrivals a where a.case_id = c.id limit 1) opened)`;
const NOT_DONE = `and not exists (select from unnest(${list('$25')}, ${list('$26')}) as c(causation, reaction),
      lateral (select 1 from entries e where e.causation = c.causation and e.reaction = c.reaction
        and e.publisher = $1 limit 1) done)`;
const TILED = `, tiled as (
  insert into tiles (log, level, index, hashes)
  select $1, 0, index, ${slice('$28', 8192)} from unnest(${list('$27')}::bigint[]) with ordinality as t(index, i)
)`;

// $1 log, $2 its size, $3 size of the local order, $4 how many entries, $5 frontier, $6 clock and $7 place of the rules
// behind them. The row `local` is taken first, as by everybody who gives local orders. Where it, or the log's, is not
// what the page rests on, the division fails, and with it the whole statement. Its snapshot may be older than the rows
// that it takes; but whatever got a local order since would have moved `local`, and so all checks see what they must.
const append = ({ opens, effects, tiles }: Besides) => `with page as materialized (
  select * from unnest(${sparse('$8')}, ${list('$9')}, ${list('$10')}::bigint[], ${sparse('$11')}, ${sparse('$12')},
    ${sparse('$13')}, ${sparse('$14')}::timestamptz[], ${list('$15')}) with ordinality
    as p(case_id, type, clock, unit, causation, reaction, occurred_at, record, i)
), local as (
  update heads set size = $3::bigint + $4::int, clock = $6, rules_at = $7
  where log = '${LOCAL}' and size = $3::bigint
    ${opens ? NOT_OPENED : ''} ${effects ? NOT_DONE : ''}
  returning size
), own as (
  update heads set size = $2::bigint + $4::int, arrived = $2::bigint + $4::int, frontier = $5
  where log = $1 and size = $2::bigint and arrived = $2::bigint and proved <= $2::bigint
    and exists (select from local)
  returning size
), stored as (
  insert into entries (publisher, position, case_id, type, clock, knows, unit, causation, reaction,
    recorded_at, occurred_at, record, leaf)
  select $1, $2::bigint + i - 1, case_id, type, clock, $16, unit, causation, reaction,
    $17::timestamptz, occurred_at, record, ${slice('$18', 32)} from page
), arrived as (
  insert into arrivals (local_order, publisher, position, case_id)
  select $3::bigint + i - 1, $1, $2::bigint + i - 1, case_id from page
), answered as (
  insert into answers (sender, key, command_hash, status, answer)
  select * from unnest(${list('$19')}, ${list('$20')}, ${list('$21')}, ${list('$22')}::int[], ${list('$23')})
)${tiles ? TILED : ''}
select 1 / ((select count(*) from local) * (select count(*) from own)),
  num_nulls($24::text, $25::text, $26::text, $27::text, $28::bytea)`;

/** Prepared once a connection, one for each combination that occurs. */
const statementFor = (besides: Besides) => ({
  name: ['append', ...Object.keys(besides).filter((key) => besides[key as keyof Besides])].join(
    '-',
  ),
  text: append(besides),
});

type Text = string | number | undefined;

const joined = <T>(rows: readonly T[], textOf: (row: T) => Text): string =>
  rows.map((row) => textOf(row) ?? '').join(SEPARATOR);

/** What is written, and the heads on which it rests. */
export type Work = Readonly<{
  log: string;
  heads: ReadonlyMap<string, Head>;
  page: Page;
  grown: Grown;
  decisions: readonly Decision[];
}>;

/** The heads are others, or a key was used, a case opened, an effect made before: nothing was written. */
export class NotAsBelieved extends Error {}

/**
 * Writes a page in one statement, which is its own transaction: answers, entries, arrivals, heads, full tiles of leaves.
 * @throws NotAsBelieved
 * @throws ConnectionLost where nobody can say whether it was committed
 */
export async function writeQuickly(db: Database, work: Work): Promise<void> {
  const opened = work.decisions.flatMap(casesToOpen);
  const causes = work.decisions.flatMap(({ cause }) => cause ?? []);
  const statement = statementFor({
    opens: opened.length > 0,
    effects: causes.length > 0,
    tiles: work.grown.tiles.length > 0,
  });
  try {
    await db.query({ ...statement, values: valuesOf(work, opened, causes) });
  } catch (cause) {
    if (isRefusal(cause)) throw new NotAsBelieved('nothing was written', { cause });
    throw new ConnectionLost('the connection broke', { cause });
  }
}

/** PostgreSQL said no and undid it all. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && (error as { severity?: string }).severity === 'ERROR';

function valuesOf(
  { log, heads, page, grown }: Work,
  opened: readonly string[],
  causes: readonly Readonly<{ id: string; reaction: string }>[],
): unknown[] {
  const { stored, answers } = page;
  return [
    log,
    headAt(heads, log).size,
    headAt(heads, LOCAL).size,
    stored.length,
    encodeFrontier(grown.frontier),
    page.clock,
    page.rulesAt,
    joined(stored, (e) => e.caseId),
    joined(stored, (e) => e.type),
    joined(stored, (e) => e.clock),
    joined(stored, (e) => e.unit),
    joined(stored, (e) => e.causation),
    joined(stored, (e) => e.reaction),
    joined(stored, (e) => e.occurredAt),
    joined(stored, (e) => e.record),
    stored[0]?.knows,
    stored[0]?.recordedAt,
    Buffer.concat(stored.map((e) => e.leaf)),
    joined(answers, (a) => a.sender),
    joined(answers, (a) => a.key),
    joined(answers, (a) => a.commandHash),
    joined(answers, (a) => a.status),
    joined(answers, (a) => a.body),
    joined(opened, (id) => id),
    joined(causes, (c) => c.id),
    joined(causes, (c) => c.reaction),
    joined(grown.tiles, (t) => t.index),
    Buffer.concat(grown.tiles.map((t) => t.hashes)),
  ];
}
