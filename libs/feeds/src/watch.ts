import { headAt, LOCAL, type Head, type Ledger } from '#ledger';
import type { Follower } from './follower.js';
import type { Freshness } from './freshness.js';
import { Repeater } from './repeater.js';

/** How often publishers are asked, and all parties' views compared, in milliseconds. */
export type Pace = Readonly<{ pollMs: number; compareMs: number }>;

// A cause that nobody has yet is asked for again and again, but not every second.
const LACKING_MS = 3_000;

type WatchParts = Readonly<{
  ledger: Ledger;
  follower: Follower;
  freshness: Freshness;
  failed: (error: unknown) => void;
}>;

/** Keeps the follower going: every log at a hint and at the poll, every party's view of all logs, and what waits for causes. */
export class Watch {
  private readonly followers: ReadonlyMap<string, Repeater>;
  private readonly comparers: readonly Repeater[];
  private readonly causes: Repeater;
  private readonly upkeep: Repeater;
  private askedAt = 0;

  constructor(
    private readonly parts: WatchParts,
    others: readonly Parameters<Follower['compare']>[0][],
    { pollMs, compareMs }: Pace,
  ) {
    const { ledger, follower, failed } = parts;
    this.followers = new Map(
      ledger.logs.map((log) => [
        log,
        new Repeater((stop) => follower.follow(log, stop), pollMs, failed),
      ]),
    );
    this.comparers = others.map(
      (party) =>
        new Repeater(
          async (stop) => {
            for (const log of await follower.compare(party, stop)) this.hint(log);
          },
          compareMs,
          failed,
        ),
    );
    this.causes = new Repeater(() => this.letArrive(), 1_000, failed);
    this.upkeep = new Repeater(() => ledger.keepUp(), 1_000, failed);
  }

  start(): void {
    for (const repeater of this.all()) repeater.start();
  }

  /** There may be more of a log: it is looked for at once. */
  hint(log: string): void {
    this.followers.get(log)?.hint();
  }

  async stop(): Promise<void> {
    await Promise.all(this.all().map((repeater) => repeater.stop()));
  }

  /** Entries that wait get their local order when their causes have one, or their patience ends. */
  private async letArrive(): Promise<void> {
    const { ledger, follower, freshness } = this.parts;
    const heads = await ledger.heads();
    freshness.noteHeads(heads);
    if (ledger.logs.some((log) => waits(headAt(heads, log)))) await ledger.arrive();
    if (Date.now() - this.askedAt < LACKING_MS) return;
    this.askedAt = Date.now();
    for (const log of follower.lacking(heads)) this.hint(log);
  }

  private all(): Repeater[] {
    return [...this.followers.values(), ...this.comparers, this.causes, this.upkeep];
  }
}

const waits = ({ log, size, arrived }: Head): boolean => log !== LOCAL && size > arrived;
