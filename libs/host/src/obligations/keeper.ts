import type { DataSource, EntityManager } from 'typeorm';
import { readArrivals, type Ledger } from '#ledger';
import type { RulesBook } from '../rules/book.js';
import { Obligation, obligationTable } from './row.js';
import { rowsOfCase } from './rows-of-case.js';

const AT_ONCE = 200;

/**
 * Keeps the duties of every case in step with its entries, in local order, with a cursor of its own. A case is worked out as a
 * whole, from all that arrived of it, so a late entry needs nothing besides. Rows and cursor move in one transaction;
 * of two processes on one database one finds the cursor moved, and its work undone.
 */
export class ObligationKeeper {
  readonly name = obligationTable.name;

  constructor(
    private readonly ledger: Ledger,
    private readonly source: DataSource,
    private readonly book: RulesBook,
  ) {}

  /** Works out the cases of what has arrived; false where that was all. */
  async step(): Promise<boolean> {
    const from = await this.readCursor();
    const arrivals = await readArrivals(this.ledger.db, from, AT_ONCE);
    if (arrivals.length === 0) return false;
    const cases = [...new Set(arrivals.flatMap(({ caseId }) => caseId ?? []))];
    const rows = await this.rowsOf(cases);
    await this.source.transaction(async (tx) => {
      const to = from + arrivals.length;
      if (!(await this.moveCursor(tx, from, to))) return;
      await tx.delete(
        Obligation,
        cases.map((caseId) => ({ caseId })),
      );
      for (let i = 0; i < rows.length; i += AT_ONCE)
        await tx.insert(Obligation, rows.slice(i, i + AT_ONCE));
    });
    return arrivals.length === AT_ONCE;
  }

  private async rowsOf(cases: readonly string[]): Promise<readonly Obligation[]> {
    const rows: Obligation[] = [];
    for (const caseId of cases) {
      const { entries, rulesAt } = await this.ledger.readCase(caseId);
      const rules = await this.book.upTo(rulesAt);
      const now = { rulesAt: rules.at, log: this.ledger.log, at: new Date().toISOString() };
      rows.push(...rowsOfCase(caseId, entries, now));
    }
    return rows;
  }

  private async readCursor(): Promise<number> {
    const { rows } = await this.ledger.db.query<{ local_order: number }>(
      `insert into cursors (reader, local_order) values ($1, 0)
       on conflict (reader) do update set reader = excluded.reader returning local_order`,
      [this.name],
    );
    return rows[0]?.local_order ?? 0;
  }

  private async moveCursor(tx: EntityManager, from: number, to: number): Promise<boolean> {
    const moved: readonly [unknown, number] = await tx.query(
      'update cursors set local_order = $3 where reader = $1 and local_order = $2',
      [this.name, from, to],
    );
    return moved[1] === 1;
  }
}
