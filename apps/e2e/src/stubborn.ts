import { randomUUID } from 'node:crypto';
import { logOf, opening } from './cases.js';
import type { Taken } from './client.js';
import type { Product } from './product.js';
import { pause } from './until.js';

const PATIENCE_MS = 120_000;

/**
 * An officer who repeats each command under its `Idempotency-Key` until the service answers: what every client has to do
 * whose request was cut off.
 */
export class Stubborn {
  /** The answer to each command, by its key. */
  readonly answers = new Map<string, Taken>();
  /** How often there was no answer, or none yet. */
  repeated = 0;

  constructor(private readonly product: Product) {}

  async send(officer: string, path: string, body: object): Promise<Taken> {
    const key = randomUUID();
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      const told = await this.attempt(officer, path, { key, body });
      if (told !== undefined) {
        this.answers.set(key, told);
        return told;
      }
      this.repeated += 1;
      await pause(100);
    }
    throw new Error(`${path}: no answer`);
  }

  /** A new case with three more commands on it: four entries. */
  async fourOn(officer: string): Promise<void> {
    const opened = await this.send(officer, '/cases', opening());
    const on = `/cases/${opened.cases[0] ?? ''}`;
    const place = { place: 'BORDER_POST', mode: 'RET_SELF' };
    await this.send(officer, `${on}/reception/receive-person`, place);
    await this.send(officer, `${on}/essential-needs/meet-essential-needs`, { needs: ['FOOD'] });
    await this.send(officer, `${on}/opening/handle-as-child`, {});
  }

  private async attempt(
    officer: string,
    path: string,
    { key, body }: Readonly<{ key: string; body: object }>,
  ): Promise<Taken | undefined> {
    const client = this.product.as(officer, logOf(officer));
    const answer = await client.post(path, body, { key }).catch(() => undefined);
    if (answer === undefined || answer.status === 503) return undefined;
    if (answer.status !== 201) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
}
