import { catalogue, type Entry } from '#contracts';
import type { Queryable } from './database.js';
import { entryAt } from './stored.js';

/** An entry that changes the rules that others decide by, with the local order that it has here. */
export type RuleChange = Readonly<{ localOrder: number; entry: Entry }>;

type Row = Readonly<{ local_order: number; publisher: string; position: number; record: string }>;

const TYPES = Object.values(catalogue)
  .filter(({ rules }) => rules)
  .map(({ properties }) => properties.type.const);

// By position: the log of who changes the rules is short beside all arrivals, and arrives in its own order.
const READ = `select a.local_order, e.publisher, e.position, e.record
  from entries e join arrivals a using (publisher, position)
  where e.publisher = $1 and e.position >= $2 and e.type = any($3) and a.local_order <= $4 order by e.position`;

/** The changes of the rules that a log made from a position on, as far as they have a local order up to `upTo`. */
export async function readRuleChanges(
  db: Queryable,
  { log, from, upTo }: Readonly<{ log: string; from: number; upTo: number }>,
): Promise<readonly RuleChange[]> {
  const { rows } = await db.query<Row>(READ, [log, from, TYPES, upTo]);
  return rows.flatMap(({ local_order: localOrder, publisher, position, record }) => {
    const entry = entryAt(publisher, position, record);
    return entry ? [{ localOrder, entry }] : [];
  });
}
