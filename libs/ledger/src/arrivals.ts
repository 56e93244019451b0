import type { Entry } from '#contracts';
import type { Queryable } from './database.js';
import { entryAt } from './stored.js';

/** An entry as it arrived here. `entry` is undefined where the authentic record is no envelope of ours. */
export type Arrival = Readonly<{
  localOrder: number;
  publisher: string;
  position: number;
  caseId: string | undefined;
  causeMissing: boolean;
  arrivedAt: string;
  leaf: Buffer;
  record: string;
  entry: Entry | undefined;
}>;

type Row = Readonly<{
  local_order: number;
  publisher: string;
  position: number;
  case_id: string | null;
  cause_missing: boolean;
  arrived_at: Date;
  leaf: Buffer;
  record: string;
}>;

/** Which arrivals: of a case, of publishers, of event types, of units; all where nothing is said. */
export type Filter = Readonly<{
  caseId?: string | undefined;
  publishers?: readonly string[] | undefined;
  types?: readonly string[] | undefined;
  units?: readonly string[] | undefined;
}>;

const arrivalOf = (row: Row): Arrival => ({
  localOrder: row.local_order,
  publisher: row.publisher,
  position: row.position,
  caseId: row.case_id ?? undefined,
  causeMissing: row.cause_missing,
  arrivedAt: row.arrived_at.toISOString(),
  leaf: row.leaf,
  record: row.record,
  entry: entryAt(row.publisher, row.position, row.record),
});

const SELECT = `select a.local_order, a.publisher, a.position, a.case_id,
  a.cause_missing and not exists (select from lifts l where l.lifted = a.local_order) as cause_missing,
  a.arrived_at, e.leaf, e.record from arrivals a join entries e using (publisher, position)`;

// What a restricted entry is, and of which unit, is known only to who opens it: it comes along, for the reader to judge.
const WHERE = `($1::text is null or a.case_id = $1) and ($2::text[] is null or a.publisher = any($2))
  and (e.type = 'EntryRestricted' or (($3::text[] is null or e.type = any($3)) and ($4::text[] is null or e.unit = any($4))))`;

const values = ({ caseId, publishers, types, units }: Filter) => [caseId, publishers, types, units];

/** Arrivals from a local order on, oldest first. */
export async function readArrivals(
  db: Queryable,
  from: number,
  limit: number,
  filter: Filter = {},
): Promise<Arrival[]> {
  const { rows } = await db.query<Row>(
    `${SELECT} where ${WHERE} and a.local_order >= $5 order by a.local_order limit $6`,
    [...values(filter), from, limit],
  );
  return rows.map(arrivalOf);
}

/** Entries by their ids as they arrived here, in local order; what has not arrived is left out. */
export async function readArrivalsNamed(db: Queryable, ids: readonly string[]): Promise<Arrival[]> {
  const named = ids.map((id) => id.split('/'));
  const { rows } = await db.query<Row>(
    `${SELECT} where (a.publisher, a.position) in (select * from unnest($1::text[], $2::bigint[])) order by a.local_order`,
    [named.map(([log]) => log), named.map(([, position]) => position)],
  );
  return rows.map(arrivalOf);
}

const OF_CASE = `
  (select local_order from arrivals where case_id = $1 and local_order >= $2 order by local_order limit $3)
  union all
  select z.local_order from heads h join arrivals z
    on z.publisher = split_part(h.closed_by, '/', 1) and z.position = split_part(h.closed_by, '/', 2)::bigint
  where h.closing_acts_from is not null and z.local_order >= $2 and exists (select from arrivals where case_id = $1)`;

/** The entries of a case from a local order on, oldest first; among them, as in its history, the closings of logs that act. */
export async function readArrivalsOfCase(
  db: Queryable,
  caseId: string,
  from: number,
  limit: number,
): Promise<Arrival[]> {
  const { rows } = await db.query<Row>(
    `${SELECT} where a.local_order = any(array(${OF_CASE})) order by a.local_order limit $3`,
    [caseId, from, limit],
  );
  return rows.map(arrivalOf);
}

/** Arrivals below a local order, newest first. */
export async function readNewest(
  db: Queryable,
  below: number,
  limit: number,
  filter: Filter = {},
): Promise<Arrival[]> {
  const { rows } = await db.query<Row>(
    `${SELECT} where ${WHERE} and a.local_order < $5 order by a.local_order desc limit $6`,
    [...values(filter), below, limit],
  );
  return rows.map(arrivalOf);
}

/** From which local order on a closing acts, by its log; entries of that log at or beyond `size` are void then. */
export type ActingClosing = Readonly<{ log: string; size: number; at: number }>;

export async function readClosings(db: Queryable): Promise<readonly ActingClosing[]> {
  const { rows } = await db.query<ActingClosing>(
    'select log, closed_at as size, closing_acts_from as at from heads where closing_acts_from is not null',
  );
  return rows;
}

/** The cases that a closing at a local order may change: where a closed log wrote, or was offered the lead. */
export async function readClosedCases(db: Queryable, at: number): Promise<readonly string[]> {
  const { rows } = await db.query<{ case_id: string }>(
    `select distinct a.case_id from arrivals a join entries e using (publisher, position)
     join heads h on h.closing_acts_from <= $1
     where a.local_order <= $1 and a.case_id is not null and (a.publisher = h.log
       or (e.type = 'LeadOffered' and e.record like '%"toParty":"' || h.log || '"%'))`,
    [at],
  );
  return rows.map(({ case_id }) => case_id);
}

/** The ids of the cases that have an entry here, behind one of them, in their order. */
export async function readCaseIds(db: Queryable, after: string, limit: number): Promise<string[]> {
  const { rows } = await db.query<{ case_id: string }>(
    'select distinct case_id from arrivals where case_id > $1 order by case_id limit $2',
    [after, limit],
  );
  return rows.map(({ case_id }) => case_id);
}
