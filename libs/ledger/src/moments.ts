import type { Queryable } from './database.js';
import { LOCAL } from './heads.js';

/** A local order at which a case changed here, by an entry or by a log that was closed, and its cut: of each log, how much had arrived when it had. */
export type Moment = Readonly<{
  localOrder: number;
  id: string;
  cut: Readonly<Record<string, number>>;
  arrivedAt: string;
}>;

type Row = Readonly<{
  local_order: number;
  id: string;
  arrived_at: Date;
  cut: Record<string, number>;
}>;

// A log's arrivals are in the order of its positions, none left out. So how many of them had arrived at a local order is
// looked up like a word in a book: where it should stand if arrivals came evenly, and by halves every other time, so that
// no history can make it long. Below `low` all had arrived, from `high` on none.
const ARRIVED = `with recursive search(low, high, low_order, high_order, turn) as (
    select 0::bigint, h.arrived, -1::bigint, l.size, 0 from heads l where l.log = '${LOCAL}'
    union all
    select case when b.local_order <= a.local_order then b.position + 1 else s.low end,
      case when b.local_order <= a.local_order then s.high else b.position end,
      case when b.local_order <= a.local_order then b.local_order else s.low_order end,
      case when b.local_order <= a.local_order then s.high_order else b.local_order end,
      1 - s.turn
    from search s join arrivals b on b.publisher = h.log and b.position = case s.turn
      when 0 then least(s.high - 1, s.low + (a.local_order - s.low_order) * (s.high - s.low) / (s.high_order - s.low_order))
      else (s.low + s.high) / 2 end
    where s.low < s.high)
  select max(low) from search`;

// Where a closing begins to act together with an entry of the case, they are one moment.
const CHANGES = `
  (select local_order, publisher || '/' || position as id, arrived_at
   from arrivals where case_id = $1 and local_order >= $2 order by local_order limit $3)
  union all
  select n.local_order, z.closed_by, n.arrived_at
  from heads z join arrivals n on n.local_order = z.closing_acts_from
  where n.local_order >= $2 and n.case_id is distinct from $1
    and exists (select from arrivals b where b.case_id = $1 and b.local_order < n.local_order)`;

/** The moments of a case from a local order on, oldest first. */
export async function readMoments(
  db: Queryable,
  caseId: string,
  from: number,
  limit: number,
): Promise<Moment[]> {
  const { rows } = await db.query<Row>(
    `select a.local_order, a.id, a.arrived_at,
       (select coalesce(json_object_agg(c.log, c.size), '{}') from (
          select h.log, (${ARRIVED}) as size from heads h where h.log <> '${LOCAL}') c where c.size > 0) as cut
     from (${CHANGES}) a order by a.local_order limit $3`,
    [caseId, from, limit],
  );
  return rows.map(({ local_order, id, arrived_at, cut }) => ({
    localOrder: local_order,
    id,
    cut,
    arrivedAt: arrived_at.toISOString(),
  }));
}
