import { Injectable } from '@nestjs/common';
import { caseIdOf, casePrefix, findCaseNumber } from '#contracts';
import { Ledger } from '#ledger';

/**
 * Hands out case ids that were never used: on from the greatest that stands in the own log, so a restored database
 * cannot make an id point at another person. Numbers may be left out; two processes that hand out the same one conflict
 * in the appender, and the loser asks again.
 */
@Injectable()
export class CaseNumbers {
  private year = 0;
  private last = 0;

  constructor(private readonly ledger: Ledger) {}

  /** Reads where the log stands; call it at the start and after a conflict. */
  async refresh(now: Date): Promise<void> {
    const year = now.getFullYear();
    const prefix = this.prefix();
    const { rows } = await this.ledger.db.query<{ case_id: string }>(
      `select case_id from arrivals where case_id like $1 order by length(case_id) desc, case_id desc limit 1`,
      [`${prefix}-${String(year)}-%`],
    );
    const found = findCaseNumber(rows[0]?.case_id ?? '', prefix, year) ?? 0;
    this.last = Math.max(found, this.year === year ? this.last : 0);
    this.year = year;
  }

  next(now: Date): string {
    if (now.getFullYear() !== this.year) [this.year, this.last] = [now.getFullYear(), 0];
    return caseIdOf(this.prefix(), this.year, ++this.last);
  }

  private prefix(): string {
    return casePrefix[this.ledger.log] ?? 'DH';
  }
}
