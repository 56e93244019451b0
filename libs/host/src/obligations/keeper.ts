import type { DataSource, EntityManager } from 'typeorm';
import { readArrivals, type Ledger } from '#ledger';
import type { RulesBook } from '../rules/book.js';
import { Obligation, obligationTable } from './row.js';
import { rowsOfCase } from './rows-of-case.js';

const AT_ONCE = 200;
const OLD_AT_ONCE = 20;
const OLD_MS = 3_600_000;

/** How the cursor goes; where it stays, it only shows that nothing was written meanwhile. */
type Move = Readonly<{ from: number; to: number }>;

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
    const arrived = [...new Set(arrivals.flatMap(({ caseId }) => caseId ?? []))];
    const cases = arrivals.length > 0 ? arrived : await this.findOld();
    if (arrivals.length + cases.length > 0)
      await this.write(cases, { from, to: from + arrivals.length });
    return arrivals.length === AT_ONCE || (arrivals.length === 0 && cases.length === OLD_AT_ONCE);
  }

  /** Days change more than a list reads off the clock: units pass to others, some duties begin some days after. */
  private async findOld(): Promise<readonly string[]> {
    const { rows } = await this.ledger.db.query<{ case_id: string }>(
      `select distinct case_id from obligations where is_open and worked_out_at < $1 limit $2`,
      [new Date(Date.now() - OLD_MS), OLD_AT_ONCE],
    );
    return rows.map((row) => row.case_id);
  }

  private async write(cases: readonly string[], { from, to }: Move): Promise<void> {
    const rows = await this.rowsOf(cases);
    await this.source.transaction(async (tx) => {
      if (!(await this.moveCursor(tx, { from, to }))) return;
      if (cases.length === 0) return;
      await tx.delete(
        Obligation,
        cases.map((caseId) => ({ caseId })),
      );
      for (let i = 0; i < rows.length; i += AT_ONCE)
        await tx.insert(Obligation, rows.slice(i, i + AT_ONCE));
    });
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

  private async moveCursor(tx: EntityManager, { from, to }: Move): Promise<boolean> {
    const moved: readonly [unknown, number] = await tx.query(
      'update cursors set local_order = $3 where reader = $1 and local_order = $2',
      [this.name, from, to],
    );
    return moved[1] === 1;
  }
}
