import { randomUUID } from 'node:crypto';
import {
  acquireLease,
  noteRelayed,
  Reader,
  readSigned,
  releaseLease,
  type Lease,
  type Ledger,
  type SignedRecords,
} from '#ledger';
import { findTopic } from './kafka-topics.js';
import { kafkaOf, TopicWriter, type KafkaOptions } from './kafka.js';
import { atMost } from './repeater.js';

const LEASE_SECONDS = 10;
const CHECK_MS = 10_000;
const STOP_MS = 1_000;
const AT_ONCE = { records: 1024, bytes: 512 * 1024 };

type Held = Lease & Readonly<{ sinceMs: number }>;

/**
 * Sends the own log to its topic, up to what is signed, one batch in flight, by a fenced lease; while one is sent, the
 * next is read. It never waits for anybody in the service and nobody waits for it. A topic that is missing is made; an
 * empty one gets the log from its start.
 */
export class KafkaRelay {
  private readonly holder = randomUUID();
  private readonly reader: Reader;
  private readonly kafka: ReturnType<typeof kafkaOf>;
  private writer: TopicWriter | undefined;
  private held: Held | undefined;
  private ahead: Promise<SignedRecords> | undefined;
  private isEmpty = false;
  private isMissing = false;
  private checkedAt = 0;
  private sends = 0;
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
    const ended = this.reader.stop().then(() => this.letGo());
    await atMost(STOP_MS, ended);
    await this.writer?.close();
  }

  /** Another process need not wait for the lease to end. One that still sends keeps it. */
  private async letGo(): Promise<void> {
    if (this.held) await releaseLease(this.ledger.db, this.held);
    this.held = undefined;
  }

  /** Relays one batch. False where there is nothing more to relay, or another process does. */
  private async step(): Promise<boolean> {
    // Who may not send makes no topic either.
    if ((await this.hold()) === undefined) return false;
    const writer = await this.ready();
    const lease = await this.hold();
    if (lease === undefined) return false;
    const from = this.isEmpty ? 0 : lease.relayed;
    const batch = await this.next(from);
    if (batch.records.length === 0) return false;
    const end = from + batch.records.length;
    if (batch.more) this.readAhead(end);
    this.sends++;
    const isFirst = await writer.send(batch);
    // The topic was made anew since it was looked at: it is to hold the whole log again.
    this.isEmpty = isFirst && from > 0;
    return (await this.note(lease, end)) && (batch.more || this.isEmpty);
  }

  /** The lease of the log: asked for once, then prolonged with each batch, or before it ends. */
  private async hold(): Promise<Held | undefined> {
    const { db, log } = this.ledger;
    const sinceMs = performance.now();
    if (this.held && sinceMs - this.held.sinceMs < LEASE_SECONDS * 500) return this.held;
    const lease = await acquireLease(db, log, this.holder, LEASE_SECONDS);
    this.held = lease && { ...lease, sinceMs };
    return this.held;
  }

  private async note(lease: Lease, relayed: number): Promise<boolean> {
    const sinceMs = performance.now();
    const isOurs = await noteRelayed(this.ledger.db, lease, relayed, LEASE_SECONDS);
    this.held = isOurs ? { ...lease, relayed, sinceMs } : undefined;
    return isOurs;
  }

  private readAhead(from: number): void {
    this.ahead = this.read(from);
    // Told where it is waited for.
    this.ahead.catch(() => undefined);
  }

  private async next(from: number): Promise<SignedRecords> {
    const { ahead } = this;
    this.ahead = undefined;
    const read = await ahead;
    return read?.from === from ? read : this.read(from);
  }

  private read(from: number): Promise<SignedRecords> {
    return readSigned(this.ledger.db, this.ledger.log, from, AT_ONCE);
  }

  private async ready(): Promise<TopicWriter> {
    const isDue = Date.now() - this.checkedAt >= CHECK_MS;
    if (this.writer === undefined || this.isMissing) await this.look({ mayMake: true });
    // No entry waits for it. What is wrong is met by the next send, or by the next look.
    else if (isDue) void this.look({ mayMake: false }).catch(() => undefined);
    if (this.writer === undefined) {
      const writer = new TopicWriter(this.kafka, this.ledger.log);
      // Known before it is open, so that a stop meanwhile closes it.
      this.writer = writer;
      await writer.open();
      if (this.stopped) await writer.close();
    }
    return this.writer;
  }

  /**
   * Finds out whether the topic is there, and whether it is empty; a send meanwhile says so itself. It is made only
   * between two sends: one on its way would else go into the new topic before all that belongs in front of it.
   */
  private async look({ mayMake }: { mayMake: boolean }): Promise<void> {
    this.checkedAt = Date.now();
    const { sends } = this;
    const brokers = this.options.brokers.length;
    const found = await findTopic(this.kafka, this.ledger.log, mayMake ? { brokers } : undefined);
    this.isMissing = found === 'missing';
    if (this.sends === sends) this.isEmpty = found !== 'filled';
  }

  private async giveUp(error: unknown): Promise<never> {
    const { writer } = this;
    this.writer = undefined;
    this.held = undefined;
    this.ahead = undefined;
    await writer?.close();
    throw error;
  }
}
