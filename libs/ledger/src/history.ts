import { readRecord, type Entry } from '#contracts';
import type { Queryable } from './database.js';
import { LOCAL } from './heads.js';

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
}>;

/**
 * Reads a case in one statement, so in one snapshot. `below` limits it to local orders below that.
 * An entry that is no envelope belongs to no case, so all rows parse.
 */
export async function readHistory(
  db: Queryable,
  caseId: string,
  below = Number.MAX_SAFE_INTEGER,
): Promise<History> {
  const { rows } = await db.query<Row>(
    `select h.size, h.rules_at, c.local_order, c.record from heads h left join lateral (
       select a.local_order, e.record, e.clock, e.publisher, e.position from arrivals a join entries e using (publisher, position)
       where a.case_id = $1 and a.local_order < $2) c on true
     where h.log = '${LOCAL}' order by c.clock, c.publisher, c.position`,
    [caseId, below],
  );
  const entries = rows.flatMap(({ record }) => (record === null ? [] : (readRecord(record) ?? [])));
  return {
    entries,
    upTo: Math.min(rows[0]?.size ?? 0, below),
    last: rows.reduce((last, row) => Math.max(last, row.local_order ?? -1), -1),
    rulesAt: rows[0]?.rules_at ?? -1,
  };
}
