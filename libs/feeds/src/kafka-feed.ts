import type { Ledger } from '#ledger';
import { Intake } from './intake.js';
import type { Judge } from './judge.js';
import { findTopics } from './kafka-topics.js';
import { kafkaOf, TopicReader, type KafkaOptions } from './kafka.js';
import type { Noise } from './noise.js';
import type { Party } from './parties.js';
import { atMost, Repeater } from './repeater.js';

const CHECK_MS = 2_000;
const SILENCE_MS = 15_000;
const STOP_MS = 1_000;

export type KafkaFeedParts = Readonly<{
  ledger: Ledger;
  others: readonly Party[];
  noise: Noise;
  judge: Judge;
  hint: (log: string) => void;
  /** The size that the publisher itself showed last, over HTTP. */
  shown: ReadonlyMap<string, number>;
}>;

/**
 * Takes the other parties' logs from their topics. It subscribes to those that are there, looks for those that are not
 * yet, and makes its consumer anew when it ended, or when checkpoints move on and it brings nothing.
 */
export class KafkaFeed {
  private readonly kafka: ReturnType<typeof kafkaOf>;
  private readonly intake: Intake;
  private readonly supervisor: Repeater;
  private reader: TopicReader | undefined;
  private isCrashed = false;
  private subscribed: readonly string[] = [];
  private silentSince: number | undefined;
  /** What publishers had shown when the consumer was made: it is not expected to bring that. */
  private before: ReadonlyMap<string, number> = new Map();

  constructor(
    private readonly parts: KafkaFeedParts,
    private readonly options: KafkaOptions,
  ) {
    const { ledger, others, noise, judge, hint } = parts;
    const vkeys = new Map(others.map(({ log, vkey }) => [log, vkey]));
    this.kafka = kafkaOf(ledger.log, options);
    this.intake = new Intake({ ledger, vkeys, noise, judge, hint });
    this.supervisor = new Repeater(
      (stop) => this.supervise(stop),
      CHECK_MS,
      (error) => {
        options.logger.warn({ err: error }, 'the consumer of Kafka tries again');
      },
    );
  }

  start(): void {
    this.supervisor.start();
  }

  async stop(): Promise<void> {
    await atMost(STOP_MS, Promise.all([this.supervisor.stop(), this.reader?.close()]));
  }

  private async supervise(stop: AbortSignal): Promise<void> {
    const wanted = this.parts.others.map(({ log }) => log);
    if (this.isCrashed) this.subscribed = [];
    if (this.subscribed.length < wanted.length) {
      const there = await findTopics(this.kafka);
      const logs = wanted.filter((log) => there.includes(log));
      if (logs.length > this.subscribed.length) return this.subscribe(logs, stop);
    }
    if (!this.isSilent()) return;
    this.options.logger.warn({ logs: this.subscribed }, 'Kafka brings nothing: consuming anew');
    await this.subscribe(this.subscribed, stop);
  }

  private async subscribe(logs: readonly string[], stop: AbortSignal): Promise<void> {
    await this.reader?.close();
    if (stop.aborted) return;
    this.silentSince = undefined;
    this.subscribed = [];
    const reader = new TopicReader(this.kafka, this.parts.ledger.log, this.intake, () => {
      if (this.reader === reader) this.isCrashed = true;
    });
    this.reader = reader;
    this.isCrashed = false;
    await reader.open(logs);
    this.subscribed = logs;
    this.before = new Map(this.parts.shown);
  }

  /** Whether some publisher has shown more, for a while, than its messages have proved. */
  private isSilent(): boolean {
    const behind = this.subscribed.some((log) => this.isBehind(log));
    if (!behind) this.silentSince = undefined;
    else this.silentSince ??= Date.now();
    return Date.now() - (this.silentSince ?? Date.now()) > SILENCE_MS;
  }

  private isBehind(log: string): boolean {
    const { shown, ledger } = this.parts;
    const expected = Math.max(this.before.get(log) ?? 0, this.intake.proved.get(log) ?? 0);
    return !ledger.isDisputed(log) && (shown.get(log) ?? expected) > expected;
  }
}
