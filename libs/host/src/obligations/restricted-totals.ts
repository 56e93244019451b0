import { Inject, Injectable } from '@nestjs/common';
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import { fetchBytes } from '#feeds';
import { CONFIG, type Config } from '../operations/config.js';
import type { RestrictedTotal } from './restricted-http.js';

const LIMITS = { max: 1_024, ms: 5_000 };
const AGAIN_MS = 60_000;

const Total = Compile(
  Type.Object({
    day: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    atLeast: Type.Integer({ minimum: 0 }),
    fewerThan: Type.Integer({ minimum: 1 }),
  }),
);

/** What each party says of its restricted duties. Nobody waits for an answer: it is there when the board is read next. */
@Injectable()
export class RestrictedTotals {
  private readonly told = new Map<string, RestrictedTotal>();
  private asking: Promise<unknown> | undefined;
  private askedAt = -Infinity;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The last that each party said. Who has not told that of `day` is asked, at most once a minute. */
  read(day: string, now = Date.now()): ReadonlyMap<string, RestrictedTotal> {
    const lacking = this.config.parties.filter(({ log }) => this.told.get(log)?.day !== day);
    if (lacking.length > 0 && this.asking === undefined && now - this.askedAt >= AGAIN_MS) {
      this.askedAt = now;
      this.asking = Promise.all(lacking.map((party) => this.ask(party))).finally(() => {
        this.asking = undefined;
      });
    }
    return this.told;
  }

  /** When what was asked for has come, or will not come. */
  async settled(): Promise<void> {
    await this.asking;
  }

  private async ask({ log, url }: Config['parties'][number]): Promise<void> {
    try {
      const bytes = await fetchBytes(`${url}/restricted-duties`, LIMITS);
      const total: unknown = bytes && JSON.parse(bytes.toString('utf8'));
      if (Total.Check(total)) this.told.set(log, total);
    } catch {
      // Nothing of it is shown until it answers.
    }
  }
}
