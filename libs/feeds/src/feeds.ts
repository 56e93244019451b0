import type { ConnectionOptions } from 'node:tls';
import type { Ledger } from '#ledger';
import { Follower } from './follower.js';
import { Freshness, type LogFreshness } from './freshness.js';
import { Judge } from './judge.js';
import { KafkaFeed, type KafkaFeedParts } from './kafka-feed.js';
import type { FeedLogger } from './logger.js';
import { Noise, type NoiseCount } from './noise.js';
import type { Party } from './parties.js';
import { KafkaRelay } from './relay.js';
import { atMost } from './repeater.js';
import { subscribeNews } from './subscribe.js';
import { TopicRecovery } from './topic-recovery.js';
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
  const hint = (log: string) => {
    watch.hint(log);
  };
  const fast =
    options.feed === 'kafka'
      ? startKafka(options, { ledger, others, noise, judge, hint, shown: follower.shown })
      : startNews(others, hint);
  // Only now: on the Kafka feed nothing may be settled before the topics were read.
  watch.start();
  return Promise.resolve({
    stop: () => atMost(STOP_MS, Promise.all([watch.stop(), fast.stop()])),
    freshness: () => freshness.read(),
    noise: () => noise.list(),
    hint,
  });
}

type Running = Readonly<{ stop: () => Promise<unknown> }>;

function startKafka(options: FeedsOptions, parts: KafkaFeedParts): Running {
  const { brokers = [], tls, log: logger } = options;
  if (brokers.length === 0) throw new Error('the Kafka feed needs brokers');
  const connection = { brokers, logger, ...(tls ? { tls } : {}) };
  const relay = new KafkaRelay(parts.ledger, connection);
  const feed = new KafkaFeed(parts, connection);
  const recovery = new TopicRecovery(parts.ledger, parts, connection);
  for (const one of [relay, feed, recovery]) one.start();
  return { stop: () => Promise.all([relay.stop(), feed.stop(), recovery.stop()]) };
}

function startNews(others: readonly Party[], hint: (log: string) => void): Running {
  const stopping = new AbortController();
  const listening = others.map((party) =>
    subscribeNews(
      party,
      ({ log }) => {
        // What others say of a log is compared anyway; its own publisher knows first.
        if (log === party.log) hint(log);
      },
      stopping.signal,
    ),
  );
  return {
    stop: () => {
      stopping.abort();
      return Promise.all(listening);
    },
  };
}
