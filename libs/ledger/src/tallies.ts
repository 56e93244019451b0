import type { Queryable } from './database.js';

/**
 * What an operator counts in a service's tables. `read-up-to`: a reader's cursor; `parked`, `set-aside`: a reader's cases
 * and entries; `work-item`: a reaction's; `cause-missing`, `dispute`: a log's; `relayed`: the size up to which Kafka has
 * the own log; `signed-at`: when the own log was signed last, in seconds since 1970.
 */
export type Tally = Readonly<{ kind: TallyKind; name: string; value: number }>;

export type TallyKind =
  | 'read-up-to'
  | 'parked'
  | 'set-aside'
  | 'work-item'
  | 'cause-missing'
  | 'dispute'
  | 'relayed'
  | 'signed-at';

// Each part reads a small table or the head of an index: none grows with the log, but that of marks with the marks ever made.
const TALLIES = `
select 'read-up-to' as kind, reader as name, local_order::float8 as value from cursors
union all select 'parked', reader, count(*) from parked group by reader
union all select 'set-aside', reader, count(*) from set_aside group by reader
union all select 'work-item', reaction, count(*) from work_items group by reaction
union all select 'cause-missing', publisher, count(*) from arrivals a
  where cause_missing and not exists (select from lifts l where l.lifted = a.local_order) group by publisher
union all select 'dispute', log, count(*) from disputes group by log
union all select 'relayed', log, relayed from leases where log = $1
union all (select 'signed-at', log, extract(epoch from seen_at) from checkpoints
  where log = $1 order by size desc limit 1)`;

/** What waits in a service's tables; what there is none of has no line. `log` is the service's own. */
export async function readTallies(db: Queryable, log: string): Promise<readonly Tally[]> {
  const { rows } = await db.query<Tally>(TALLIES, [log]);
  return rows;
}
