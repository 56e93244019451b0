import { randomInt } from 'node:crypto';
import { BusyWait } from './busy-wait.js';
import type { Database, Transaction } from './database.js';
import type { Turn } from './page-text.js';

/** The connection that a page goes over, and its place among the pages of several connections. */
export type Way = Readonly<{
  line: Transaction;
  turn: (Turn & Readonly<{ begins: Promise<void> }>) | undefined;
}>;

/** A page on its way to the database, and for how many decisions it is; `landed` never rejects. */
type Flight = Way & Readonly<{ size: number; landed: Promise<void> }>;

/** What is done when a page is written, or is not. */
type Ends = Readonly<{ landed: () => void; crashed: (error: unknown) => void }>;

/** The pages on their way to the database, in their order, and the connections that they go over. */
export class Air {
  private readonly flights: Flight[] = [];
  private readonly lines = new Set<Transaction>();
  private readonly series = randomInt(2 ** 31);
  private turns = 0;
  private broken = false;
  private readonly wait = new BusyWait(() => this.flights.length === 0);

  constructor(private readonly db: Database) {}

  get pages(): number {
    return this.flights.length;
  }

  get decisions(): number {
    return this.flights.reduce((sum, { size }) => sum + size, 0);
  }

  get hasLines(): boolean {
    return this.lines.size > 0;
  }

  /** Whether a connection has to be closed before anything else is sent. */
  get isBroken(): boolean {
    return this.broken;
  }

  break(): void {
    this.broken = true;
  }

  /** Whether all pages go over connections of their own, or all over one. */
  areAll(apart: boolean): boolean {
    return this.flights.every(({ turn }) => (turn !== undefined) === apart);
  }

  add(way: Way, size: number, written: Promise<void>, { landed, crashed }: Ends): void {
    const flight: Flight = {
      ...way,
      size,
      landed: written.then(
        () => {
          this.land(flight);
          landed();
        },
        (error: unknown) => {
          this.land(flight);
          crashed(error);
        },
      ),
    };
    // At once: one that lands before it is among them would stay among them, and be waited for without end.
    this.flights.push(flight);
    if (size === 1 && this.flights.length === 1) this.wait.begin();
  }

  private land(flight: Flight): void {
    this.flights.splice(this.flights.indexOf(flight), 1);
    this.wait.end();
  }

  /**
   * Pages go over one connection, so that they are written in their order. Where a commit takes long, each in the air has
   * a connection of its own, to be written while the one before it is synced; then it has a turn. So has the first, if
   * it `isFollowed`: who is alone with a page pays nothing for those that could follow it.
   */
  async findWay(isFollowed: boolean): Promise<Way> {
    const ahead = this.flights.at(-1);
    if (ahead && !ahead.turn) return { line: ahead.line, turn: undefined };
    const line = await this.freeLine();
    if (!ahead && !isFollowed) return { line, turn: undefined };
    await Promise.race([ahead?.turn?.begins, ahead?.landed]);
    return { line, turn: this.nextTurn() };
  }

  async freeLine(): Promise<Transaction> {
    const used = new Set(this.flights.map(({ line }) => line));
    const free = [...this.lines].find((line) => !used.has(line));
    const line = free ?? (await this.db.connect());
    this.lines.add(line);
    return line;
  }

  private nextTurn() {
    let began: () => void = () => undefined;
    const begins = new Promise<void>((resolve) => (began = resolve));
    this.turns = (this.turns + 1) % 2 ** 31;
    const isFirst = this.flights.length === 0;
    return { series: this.series, number: this.turns, isFirst, began, begins };
  }

  async oldestLanded(): Promise<void> {
    await this.flights[0]?.landed;
  }

  async allLanded(): Promise<void> {
    await Promise.all(this.flights.map(({ landed }) => landed));
  }

  /** Lets go of the connections, for the next page to take another. */
  async hangUp(): Promise<void> {
    await this.allLanded();
    for (const line of this.lines) line.release(this.broken);
    this.lines.clear();
    this.broken = false;
  }
}
