const LONG_MS = 0.6;
// A look costs two small statements: most pages go without one, and of what they see a part is believed.
const LOOK_EVERY_MS = 50;
const WEIGHT = 1 / 4;

/** Clocks of the database, in seconds, around a commit. */
export type Look = Readonly<{
  before: (seconds: number) => void;
  after: (seconds: number) => void;
}>;

/** How long a commit takes, by the clock of the database. */
export class Pace {
  private lookedAt = -Infinity;
  private commitMs = 0;

  /** Whether a commit takes so long that the next page is better written beside it than behind it. */
  get isLong(): boolean {
    return this.commitMs > LONG_MS;
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
        if (ms >= 0) this.commitMs += (ms - this.commitMs) * WEIGHT;
      },
    };
  }
}
