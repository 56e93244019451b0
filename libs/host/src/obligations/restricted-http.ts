import { Controller, Get } from '@nestjs/common';
import { Ledger } from '#ledger';
import { dayOf } from '#regulation';
import { Allow } from '../routes/allow.js';
import { RulesBook } from '../rules/book.js';

// Told in steps: a small number points at nobody, nought included, and one more or less mostly shows nothing.
const STEP = 5;

/** So many stood open as `day` began: `atLeast`, and fewer than `fewerThan`. */
export type RestrictedTotal = Readonly<{ day: string; atLeast: number; fewerThan: number }>;

// Of what was open as the day began, as far as the list still shows it.
const OPEN_THEN = `select count(*)::int as n from obligations
  where rule = any($1) and since < $2 and (is_open or met_at >= $2)`;

/**
 * How many duties stand open that this service alone can work out, for others to count: a range a ministry and a day, and
 * neither case, unit, province nor kind of duty. What begins or ends during a day shows on the next, so that it cannot be laid
 * beside an entry of that minute.
 */
@Controller('restricted-duties')
export class RestrictedDutiesHttp {
  private counted: Promise<RestrictedTotal> | undefined;
  private day = '';

  constructor(
    private readonly ledger: Ledger,
    private readonly book: RulesBook,
  ) {}

  @Get()
  @Allow.anyone()
  countRestrictedDuties(): Promise<RestrictedTotal> {
    return this.countOf(dayOf(new Date().toISOString()));
  }

  /** Counted once a day, and kept until the next. */
  countOf(day: string): Promise<RestrictedTotal> {
    if (this.counted === undefined || this.day !== day) {
      this.day = day;
      this.counted = this.count(day);
      this.counted.catch(() => (this.counted = undefined));
    }
    return this.counted;
  }

  private async count(day: string): Promise<RestrictedTotal> {
    const { now } = await this.book.now();
    const rules = now.obligations.filter(({ when }) => when?.restricted).map(({ id }) => id);
    const { rows } = await this.ledger.db.query<{ n: number }>(OPEN_THEN, [
      rules,
      `${day}T00:00:00+07:00`,
    ]);
    const n = rows[0]?.n ?? 0;
    const atLeast = Math.floor(n / STEP) * STEP;
    return { day, atLeast, fewerThan: atLeast + STEP };
  }
}
