import type { ConnectionOptions } from 'node:tls';
import type { Ledger } from '#ledger';
import { Follower } from './follower.js';
import { Freshness, type LogFreshness } from './freshness.js';
import { Judge } from './judge.js';
import type { FeedLogger } from './logger.js';
import { Noise, type NoiseCount } from './noise.js';
import type { Party } from './parties.js';
import { atMost } from './repeater.js';
import { subscribeNews } from './subscribe.js';
import { Watch, type Pace } from './watch.js';

const STOP_MS = 1_800;
// A lost tail shows no gap, so the publisher's checkpoint is asked for every 5 s; views are compared within 10 s.
const PACE: Pace = { pollMs: 5_000, compareMs: 8_000 };

export type FeedsOptions = Readonly<{
  ledger: Ledger;
  /** All parties; the own one is left out where it stands there. */
  parties: readonly Party[];
  feed: 'kafka' | 'http';
  /** `host:port` of Kafka's brokers; needed on the Kafka feed. */
  brokers?: readonly string[];
  /** Client certificate and authorities for Kafka; plain connections where it is not given. */
  tls?: ConnectionOptions;
  log: FeedLogger;
  /** Shorter in tests. */
  pace?: Partial<Pace>;
}>;

/** The running feeds of a service. */
export type Feeds = Readonly<{
  /** Resolves within 2 s. What was not finished is done again from the last position. */
  stop: () => Promise<void>;
  freshness: () => readonly LogFreshness[];
  noise: () => readonly NoiseCount[];
  /** There may be more of a log: it is looked for at once. */
  hint: (log: string) => void;
}>;

/** Starts following the other parties' logs, and on the Kafka feed relaying the own one. The ledger must be open. */
export function startFeeds(options: FeedsOptions): Promise<Feeds> {
  const { ledger, log: logger } = options;
  const stopping = new AbortController();
  const others = options.parties.filter(({ log }) => log !== ledger.log);
  const noise = new Noise(logger);
  const freshness = new Freshness(ledger);
  const judge = new Judge(ledger, noise, logger);
  const follower = new Follower({ ledger, others, judge, noise, freshness });
  const failed = (error: unknown) => {
    noise.note(ledger.log, 'failed', String(error));
  };
  const watch = new Watch({ ledger, follower, freshness, failed }, others, {
    ...PACE,
    ...options.pace,
  });
  watch.start();
  const listening = others.map((party) =>
    subscribeNews(
      party,
      ({ log }) => {
        // What others say of a log is compared anyway; its own publisher knows first.
        if (log === party.log) watch.hint(log);
      },
      stopping.signal,
    ),
  );
  return Promise.resolve({
    stop: async () => {
      stopping.abort();
      await atMost(STOP_MS, Promise.all([watch.stop(), ...listening]));
    },
    freshness: () => freshness.read(),
    noise: () => noise.list(),
    hint: (log) => {
      watch.hint(log);
    },
  });
}
