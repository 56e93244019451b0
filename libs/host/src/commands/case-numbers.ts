import { Injectable } from '@nestjs/common';
import { caseIdOf, casePrefix, findCaseNumber } from '#contracts';
import { Ledger } from '#ledger';
import type { Service } from '../service.js';

/** Whoever may open cases numbers them under a prefix of their own: under the same one, two would give one id to two persons. */
export function checkCasePrefix({ log, duties }: Pick<Service, 'log' | 'duties'>): void {
  if (casePrefix[log] === undefined && duties.some(({ register }) => !register))
    throw new Error(`${log} has duties about cases and no prefix for their ids in casePrefix`);
}

/**
 * Hands out case ids that were never used: on from the greatest that stands in the own log, so a restored database
 * cannot make an id point at another person. Numbers may be left out; two processes that hand out the same one conflict
 * in the appender, and the loser asks again.
 */
@Injectable()
export class CaseNumbers {
  private year = 0;
  private last = 0;

  private readonly prefix: string | undefined;

  constructor(private readonly ledger: Ledger) {
    this.prefix = casePrefix[ledger.log];
  }

  /** Reads where the log stands; call it at the start and after a conflict. */
  async refresh(now: Date): Promise<void> {
    const year = now.getFullYear();
    const { prefix } = this;
    if (prefix === undefined) return;
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
    if (this.prefix === undefined) throw new Error(`${this.ledger.log} opens no cases`);
    return caseIdOf(this.prefix, this.year, ++this.last);
  }
}
