import type { Queryable } from './database.js';

const ROWS_AT_ONCE = 500;

/** Inserts rows of one table, in order, a few hundred a statement. `columns` and each row have the same length. */
export async function insertRows(
  db: Queryable,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    const places = some.map(
      (row, r) => `(${row.map((_, c) => `$${String(r * columns.length + c + 1)}`).join(',')})`,
    );
    await db.query(
      `insert into ${table} (${columns.join(',')}) values ${places.join(',')}`,
      some.flat(),
    );
  }
}
