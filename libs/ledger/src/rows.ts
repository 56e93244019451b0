import type { Transaction } from './database.js';

const ROWS_AT_ONCE = 500;

/**
 * Inserts rows of one table, in order, a few hundred a statement, sent one behind the other. `columns` and each row have
 * the same length.
 */
export async function insertRows(
  tx: Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const statements: Promise<unknown>[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    const places = some.map(
      (row, r) => `(${row.map((_, c) => `$${String(r * columns.length + c + 1)}`).join(',')})`,
    );
    const text = `insert into ${table} (${columns.join(',')}) values ${places.join(',')}`;
    // One row is what comes most often; a name for each number of them would leave hundreds of plans behind.
    const name = some.length === 1 ? `insert-${table}-${String(columns.length)}` : undefined;
    statements.push(tx.query({ name, text, values: some.flat() }));
  }
  await Promise.all(statements);
}
