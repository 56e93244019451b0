import type { Queryable } from './database.js';

/** A local order at which a case changed here, and its cut: of each log, how much had arrived when it had. */
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

/** The moments of a case from a local order on, oldest first. A log's arrivals are in the order of its positions. */
export async function readMoments(
  db: Queryable,
  caseId: string,
  from: number,
  limit: number,
): Promise<Moment[]> {
  const { rows } = await db.query<Row>(
    `select a.local_order, a.publisher || '/' || a.position as id, a.arrived_at,
       (select coalesce(json_object_agg(c.log, c.size), '{}') from (
          select h.log, (select b.position + 1 from arrivals b where b.publisher = h.log and b.local_order <= a.local_order
             order by b.position desc limit 1) as size
          from heads h where h.log <> 'local') c where c.size is not null) as cut
     from arrivals a where a.case_id = $1 and a.local_order >= $2 order by a.local_order limit $3`,
    [caseId, from, limit],
  );
  return rows.map(({ local_order, id, arrived_at, cut }) => ({
    localOrder: local_order,
    id,
    cut,
    arrivedAt: arrived_at.toISOString(),
  }));
}
