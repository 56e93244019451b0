import { readRecord, type Entry } from '#contracts';
import { changesRules } from './arrive.js';
import type { Queryable } from './database.js';
import { LOCAL } from './heads.js';
import { asItIs, type Opener } from './opener.js';

/** A case as this service has it: its entries in merged order, and where the local order stood when they were read. */
export type History = Readonly<{
  entries: readonly Entry[];
  upTo: number;
  /** The case's own last local order, −1 where it has none here. */
  last: number;
  rulesAt: number;
}>;

type Row = Readonly<{
  size: number;
  rules_at: number;
  local_order: number | null;
  record: string | null;
  closed: boolean;
}>;

// A closing that acts is rare: only then are the entries that it takes away left out, and it comes among the others.
const READ = `
  select h.size, h.rules_at, c.local_order, c.record,
    exists (select from heads where closing_acts_from < $2) as closed
  from heads h left join lateral (
    select a.local_order, e.record, e.clock, e.publisher, e.position from arrivals a join entries e using (publisher, position)
    where a.case_id = $1 and a.local_order < $2) c on true
  where h.log = '${LOCAL}' order by c.clock, c.publisher, c.position`;

const READ_CLOSED = `
  with closing as (select log, closed_at, closed_by from heads where closing_acts_from < $2)
  select h.size, h.rules_at, c.local_order, c.record from heads h left join lateral (
    select a.local_order, e.record, e.clock, e.publisher, e.position from arrivals a join entries e using (publisher, position)
    where a.case_id = $1 and a.local_order < $2
      and not exists (select from closing z where z.log = e.publisher and e.position >= z.closed_at)
    union all
    select null, e.record, e.clock, e.publisher, e.position from closing z
    join entries e on e.publisher = split_part(z.closed_by, '/', 1) and e.position = split_part(z.closed_by, '/', 2)::bigint
  ) c on true
  where h.log = '${LOCAL}' order by c.clock, c.publisher, c.position`;

/** A closing that acts stands in the history of every case, as an entry of that case; alone it makes no case. */
const closedFor = (caseId: string, told: readonly Entry[]): Entry[] =>
  told.some((entry) => entry.caseId === caseId)
    ? told.map((entry): Entry => ({ ...entry, caseId }))
    : [];

/**
 * Reads a case in one statement, so in one snapshot. `below` limits it to local orders below that.
 * An entry that is no envelope belongs to no case, so all rows parse.
 */
export async function readHistory(
  db: Queryable,
  caseId: string,
  below = Number.MAX_SAFE_INTEGER,
  open: Opener = asItIs,
): Promise<History> {
  const { rows: read } = await db.query<Row>(READ, [caseId, below]);
  const isPlain = read[0]?.closed !== true;
  const rows = isPlain ? read : (await db.query<Row>(READ_CLOSED, [caseId, below])).rows;
  const told = rows.flatMap(({ record }) => (record === null ? [] : (readRecord(record) ?? [])));
  const entries = (isPlain ? told : closedFor(caseId, told)).map(open);
  return historyOf(entries, rows, below);
}

const READ_REGISTER = `
  select h.size, h.rules_at, c.local_order, c.record, false as closed
  from heads h left join lateral (
    select a.local_order, e.record, e.position from entries e join arrivals a using (publisher, position)
    where e.publisher = $1 and e.case_id is null and e.type = any($2)) c on true
  where h.log = '${LOCAL}' order by c.position`;

/**
 * Reads the entries of one log that belong to no case, of these types, in one snapshot. What is decided on them is compared
 * with the changes of the rules alone, so every type has to be one.
 */
export async function readRegister(
  db: Queryable,
  log: string,
  types: readonly string[],
): Promise<History> {
  const others = types.filter((type) => !changesRules(type));
  if (others.length > 0) throw new Error(`no change of the rules: ${others.join(', ')}`);
  const { rows } = await db.query<Row>(READ_REGISTER, [log, types]);
  const entries = rows.flatMap(({ record }) => (record === null ? [] : (readRecord(record) ?? [])));
  return historyOf(entries, rows, Number.MAX_SAFE_INTEGER);
}

const historyOf = (entries: readonly Entry[], rows: readonly Row[], below: number): History => ({
  entries,
  upTo: Math.min(rows[0]?.size ?? 0, below),
  last: rows.reduce((last, row) => Math.max(last, row.local_order ?? -1), -1),
  rulesAt: rows[0]?.rules_at ?? -1,
});
