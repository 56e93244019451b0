import type { Entry } from '#contracts';
import type { Queryable } from './database.js';
import { LOCAL } from './heads.js';
import { entryAt } from './stored.js';

/** How many entries a list is given at once. */
export const AT_ONCE = 500;

/** What a list needs of an arrival. It is read as an entry when its turn comes: hundreds that wait would be copied about. */
export type Applicable = Readonly<{
  localOrder: number;
  publisher: string;
  position: number;
  caseId: string | undefined;
  clock: number;
  record: string;
}>;

/** What arrived from a local order on, and what changes cases there, as one snapshot has it. */
export type Applicables = Readonly<{
  from: number;
  /** No entry that has arrived has a greater clock. */
  clock: number;
  arrivals: readonly Applicable[];
  /** Cases of entries that had been shown without their cause and got it, by the local order at which they did. */
  lifted: ReadonlyMap<number, readonly string[]>;
  /** From which local orders on closings act. */
  closings: readonly number[];
  /** Cases that the list could not apply. */
  parked: ReadonlySet<string>;
}>;

type Row = readonly [
  what: 'start' | 'arrival' | 'lift' | 'closing' | 'parked',
  at: number | null,
  publisher: string,
  number: number,
  caseId: string | null,
  clock: number,
  record: string,
];

// One statement, one round trip. That it begins where a query says, not a parameter, makes its plan good for every place;
// that it ends somewhere keeps PostgreSQL from remembering each entry in case it is joined again.
const READ = {
  name: 'read-applicable',
  rowMode: 'array',
  text: `
with start as materialized (
  select coalesce($2::bigint, (select local_order from cursors where reader = $1)) as at
)
select 'start', (select at from start), '', 0, null, clock, '' from heads where log = '${LOCAL}'
union all (
  select 'arrival', a.local_order, a.publisher, a.position, a.case_id, e.clock, e.record
  from arrivals a join entries e using (publisher, position)
  where a.local_order >= (select at from start) and a.local_order < (select at from start) + ${String(AT_ONCE)}
  order by a.local_order limit ${String(AT_ONCE)})
union all
  select 'lift', l.local_order, '', l.lifted, a.case_id, 0, ''
  from lifts l join arrivals a on a.local_order = l.lifted
  where l.local_order >= (select at from start) and l.local_order < (select at from start) + ${String(AT_ONCE)}
union all select 'closing', closing_acts_from, '', 0, null, 0, '' from heads where closing_acts_from is not null
union all select 'parked', null, '', 0, case_id, 0, '' from parked where reader = $1`,
} as const;

/** What comes next for a reader, or comes from a local order on; undefined where it has no cursor yet. */
export async function readApplicables(
  db: Queryable,
  reader: string,
  from?: number,
): Promise<Applicables | undefined> {
  const { rows } = await db.query<Row>({ ...READ, values: [reader, from] } as never);
  const of = (what: Row[0]) => rows.filter((row) => row[0] === what);
  const [start] = of('start');
  const at = start?.[1] ?? undefined;
  if (start === undefined || at === undefined) return undefined;
  const lifted = new Map<number, string[]>();
  for (const [, order, , , caseId] of of('lift'))
    if (caseId !== null) lifted.set(order ?? 0, [...(lifted.get(order ?? 0) ?? []), caseId]);
  return {
    from: at,
    clock: start[5],
    arrivals: of('arrival').map(arrivalOf),
    lifted,
    closings: of('closing').map(([, order]) => order ?? 0),
    parked: new Set(of('parked').flatMap(([, , , , caseId]) => caseId ?? [])),
  };
}

const arrivalOf = ([, order, publisher, position, caseId, clock, record]: Row): Applicable => ({
  localOrder: order ?? 0,
  publisher,
  position,
  caseId: caseId ?? undefined,
  clock,
  record,
});

/** The entry that an arrival is; undefined where the authentic record is no envelope of ours. */
export const entryOf = ({ publisher, position, record }: Applicable): Entry | undefined =>
  entryAt(publisher, position, record);
