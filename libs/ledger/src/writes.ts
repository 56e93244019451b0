import type { CaseRows } from './case-rows.js';

/** What was applied in memory: rows, the cases that are whole again with them, and where the cursor stands before and behind it. */
export type Work = Readonly<{
  rows: CaseRows;
  healed: ReadonlySet<string>;
  from: number;
  to: number;
}>;

// So many entries are applied at most while what came before them is written.
const WAITING_MAX = 2000;

/** Writes what was applied, in order, one piece at a time. What is applied while a piece is written makes the next one. */
export class Writes {
  private waiting: Work | undefined;
  private underWay = Promise.resolve(true);
  private isBusy = false;

  constructor(private readonly write: (work: Work) => Promise<boolean>) {}

  /** The rows that are still to be written, for the entries that follow. */
  get rows(): CaseRows | undefined {
    return this.waiting?.rows;
  }

  /** Writes some more work when it can be. False where work before it was not written, for the cursor stands elsewhere. */
  async add(work: Work): Promise<boolean> {
    const { from, healed } = this.waiting ?? work;
    this.waiting = { ...work, from, healed: new Set([...healed, ...work.healed]) };
    return this.isBusy && work.to - from < WAITING_MAX ? true : this.next();
  }

  /** Waits until all is written; false as above. */
  async finish(): Promise<boolean> {
    return (await this.next()) && (await this.underWay);
  }

  /** Waits until nothing is under way, whatever came of it. */
  async settle(): Promise<void> {
    await this.underWay.catch(() => undefined);
  }

  private async next(): Promise<boolean> {
    if (!(await this.underWay)) return false;
    const work = this.waiting;
    if (work === undefined) return true;
    this.waiting = undefined;
    this.isBusy = true;
    this.underWay = this.write(work).finally(() => (this.isBusy = false));
    // Told where it is waited for.
    this.underWay.catch(() => undefined);
    return true;
  }
}
