import { randomUUID } from 'node:crypto';
import { acquireLease, noteRelayed, Reader, type Ledger } from '#ledger';
import { ensureTopic, kafkaOf, TopicWriter, type KafkaOptions } from './kafka.js';
import { readRelayBatch } from './relay-batch.js';
import { atMost } from './repeater.js';

const LEASE_SECONDS = 10;
const CHECK_MS = 10_000;
const STOP_MS = 1_000;

/**
 * Sends the own log to its topic, up to what is signed, one batch in flight, by a fenced lease. It never waits for
 * anybody in the service and nobody waits for it. A topic that is missing is made; an empty one gets the log from its start.
 */
export class KafkaRelay {
  private readonly holder = randomUUID();
  private readonly reader: Reader;
  private readonly kafka: ReturnType<typeof kafkaOf>;
  private writer: TopicWriter | undefined;
  private relayed = -1;
  private isEmpty = false;
  private checkedAt = 0;
  private stopped = false;

  constructor(
    private readonly ledger: Ledger,
    private readonly options: KafkaOptions,
  ) {
    this.kafka = kafkaOf(ledger.log, options);
    const step = () => this.step().catch((error: unknown) => this.giveUp(error));
    const failed = (error: unknown) => {
      if (!this.stopped) options.logger.warn({ err: error }, 'the relay to Kafka tries again');
    };
    this.reader = new Reader(ledger.signal, step, failed, { wakeOn: 'signed' });
  }

  start(): void {
    this.reader.start();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await atMost(STOP_MS, this.reader.stop());
    await this.writer?.close();
  }

  /** Relays one batch. False where there is nothing to relay, or another process does. */
  private async step(): Promise<boolean> {
    const writer = await this.ready();
    const { db, log } = this.ledger;
    const signed = await this.ledger.findCheckpoint(log);
    if (signed === undefined || (signed.size === this.relayed && !this.isEmpty)) return false;
    const lease = await acquireLease(db, log, this.holder, LEASE_SECONDS);
    if (lease === undefined) return false;
    const from = this.isEmpty ? 0 : lease.relayed;
    this.relayed = from;
    if (from >= signed.size) return false;
    const batch = await readRelayBatch(this.ledger, from, signed.size);
    const isFirst = await writer.send(batch);
    // The topic was made anew since it was looked at: it is to hold the whole log again.
    this.isEmpty = isFirst && from > 0;
    return noteRelayed(db, lease, from + batch.records.length);
  }

  private async ready(): Promise<TopicWriter> {
    if (this.writer && Date.now() - this.checkedAt < CHECK_MS) return this.writer;
    this.isEmpty = await ensureTopic(this.kafka, this.ledger.log);
    this.checkedAt = Date.now();
    if (this.writer === undefined) {
      const writer = new TopicWriter(this.kafka, this.ledger.log);
      // Known before it is open, so that a stop meanwhile closes it.
      this.writer = writer;
      await writer.open();
      if (this.stopped) await writer.close();
    }
    return this.writer;
  }

  private async giveUp(error: unknown): Promise<never> {
    const { writer } = this;
    this.writer = undefined;
    this.relayed = -1;
    await writer?.close();
    throw error;
  }
}
