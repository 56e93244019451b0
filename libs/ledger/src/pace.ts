const LONG_MS = 0.6;
// A look costs two small statements: most pages go without one.
const LOOK_EVERY_MS = 50;
const LOOKS = 8;
// Some are short by chance; and where processors are wanting, some look long that are not.
const SHORT_AT_MOST = 2;

/** Clocks of the database, in seconds, around a commit. */
export type Look = Readonly<{
  before: (seconds: number) => void;
  after: (seconds: number) => void;
}>;

/** How long a commit takes, by the clock of the database. */
export class Pace {
  private lookedAt = -Infinity;
  /** Milliseconds of the last commits that were looked at. */
  private seen: readonly number[] = [];
  private long = false;

  /** Whether a commit takes so long that the next page is better written beside it than behind it. */
  get isLong(): boolean {
    return this.long;
  }

  /** Somebody else writes too: pages that hold rows before they hold the heads would stand in their way. */
  doubt(): void {
    this.seen = [];
    this.long = false;
  }

  /** For a page now and then: to be told before its commit, and after it. */
  look(): Look | undefined {
    const now = performance.now();
    if (now - this.lookedAt < LOOK_EVERY_MS) return undefined;
    this.lookedAt = now;
    let begin = NaN;
    return {
      before: (seconds) => (begin = seconds),
      after: (seconds) => {
        const ms = (seconds - begin) * 1000;
        // A clock that was set back, or a page that was refused, says nothing.
        if (ms >= 0) this.note(ms);
      },
    };
  }

  private note(ms: number): void {
    this.seen = [...this.seen, ms].slice(-LOOKS);
    const short = this.seen.filter((one) => one <= LONG_MS).length;
    this.long = this.seen.length === LOOKS && short <= SHORT_AT_MOST;
  }
}
