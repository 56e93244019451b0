import { randomUUID } from 'node:crypto';
import type { ConnectionOptions } from 'node:tls';
import kafkajs, { type Consumer, type EachBatchPayload, type Kafka, type Producer } from 'kafkajs';
import type { SignedCheckpoint, SignedRecords } from '#ledger';
import type { FeedLogger } from './logger.js';
import './kafka-idle.js';
import './kafka-stop.js';
import { CLOSE_MS, findEnds, logOf, PARTITION, topicOf, withAdmin } from './kafka-topics.js';
import { atMost } from './repeater.js';
import type { Message } from './intake.js';

// What sends and reads. kafkajs has had no release since 2023; this file and kafka-topics.ts are the way out to another
// client.

const NO_ENTRY: Message = { key: null, value: null, checkpoint: undefined };
const CONTENT_TYPE = 'application/cloudevents+json; charset=UTF-8';
// What a hint misses, is known when it comes again; each one costs the broker a write.
const HINT_MS = 1_000;
const LAST_HINT_MS = 300;
// Bounded, then whoever uses the connection makes it anew: no send hangs on a topic that is gone, and nothing is left
// running when the service stops while the brokers are away, as it would be with endless retries of kafkajs.
const A_FEW = { retries: 5, initialRetryTime: 100, maxRetryTime: 1_000 };

export type KafkaOptions = Readonly<{
  brokers: readonly string[];
  tls?: ConnectionOptions;
  logger: FeedLogger;
}>;

/** A connection to a cluster, by the name of the service. Nothing is sent before it is used. */
export function kafkaOf(service: string, { brokers, tls, logger }: KafkaOptions): Kafka {
  return new kafkajs.Kafka({
    clientId: service,
    brokers: [...brokers],
    ...(tls ? { ssl: tls } : {}),
    connectionTimeout: 3_000,
    retry: A_FEW,
    logLevel: kafkajs.logLevel.INFO,
    // Much of what kafkajs calls an error heals by itself; what does not is told by who uses it.
    logCreator:
      () =>
      ({ namespace, log }) => {
        logger.debug({ ...log, namespace }, `kafkajs: ${log.message}`);
      },
  });
}

/** Sends a log to its topic. After an error it is closed and another made: its sequence numbers may be out of step. */
export class TopicWriter {
  private readonly producer: Producer;

  constructor(
    kafka: Kafka,
    private readonly log: string,
  ) {
    this.producer = kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: () => () => PARTITION,
      retry: A_FEW,
    });
  }

  open(): Promise<void> {
    return this.producer.connect();
  }

  /** Resolves when all replicas in sync have them. True where they are the first of their topic. */
  async send({ from, records, checkpoint }: SignedRecords): Promise<boolean> {
    const messages = records.map((value, i) => ({
      key: `${this.log}/${String(from + i)}`,
      value,
      headers: headersOf(from + i + 1 === checkpoint?.size ? checkpoint : undefined),
    }));
    const [sent] = await this.producer.send({ topic: topicOf(this.log), acks: -1, messages });
    return sent?.baseOffset === '0';
  }

  close(): Promise<void> {
    return atMost(CLOSE_MS, this.producer.disconnect());
  }
}

const headersOf = (checkpoint: SignedCheckpoint | undefined): Record<string, string> => ({
  'content-type': CONTENT_TYPE,
  ...(checkpoint ? { checkpoint: checkpoint.note } : {}),
});

/** What a topic reader hands on: the start of a delivery, and each message; true where all so far is stored. */
export type Receiver = Readonly<{
  begin: (log: string) => void;
  push: (log: string, message: Message) => Promise<boolean>;
}>;

/**
 * Reads the topics of some logs as one member of a service's group. Offsets are a hint: committed after our own commit,
 * a second later at most, and no delivery waits for it.
 */
export class TopicReader {
  private readonly consumer: Consumer;
  private readonly hints = new Map<string, string>();
  private hinting: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(
    kafka: Kafka,
    service: string,
    private readonly receiver: Receiver,
    crashed: () => void,
  ) {
    this.consumer = kafka.consumer({
      groupId: `${service}.follower`,
      sessionTimeout: 10_000,
      heartbeatInterval: 2_000,
      maxWaitTimeInMs: 500,
      // A topic that was deleted and made again is found again within seconds.
      metadataMaxAge: 10_000,
      allowAutoTopicCreation: false,
      retry: { ...A_FEW, restartOnFailure: () => Promise.resolve(false) },
    });
    this.consumer.on('consumer.crash', crashed);
  }

  async open(logs: readonly string[]): Promise<void> {
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: logs.map(topicOf), fromBeginning: false });
    await this.consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: Math.max(1, logs.length),
      eachBatch: (delivery) => this.receive(delivery),
    });
    // Closed while it opened: kafkajs would go on.
    if (this.isClosed) await this.close();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await atMost(LAST_HINT_MS, this.tellHints());
    await atMost(CLOSE_MS, this.consumer.disconnect());
  }

  private async receive(delivery: EachBatchPayload): Promise<void> {
    const { batch } = delivery;
    const log = logOf(batch.topic);
    const isEntries = batch.partition === PARTITION;
    if (isEntries) this.receiver.begin(log);
    let stored: string | undefined;
    for (const { key, value, headers, offset } of batch.messages) {
      if (!delivery.isRunning() || delivery.isStale()) return;
      const checkpoint = [headers?.['checkpoint'] ?? []].flat()[0];
      const message = isEntries ? { key, value, checkpoint } : NO_ENTRY;
      if (await this.receiver.push(log, message)) stored = String(BigInt(offset) + 1n);
      // To look at a checkpoint takes time, and there may be one on every message.
      if (checkpoint !== undefined) await delivery.heartbeat();
      delivery.resolveOffset(offset);
    }
    if (stored !== undefined) this.hint(batch.topic, stored);
  }

  private hint(topic: string, offset: string): void {
    if (this.isClosed) return;
    this.hints.set(topic, offset);
    this.hinting ??= setTimeout(() => void this.tellHints(), HINT_MS);
  }

  /** One that is lost costs messages that are known already. */
  private async tellHints(): Promise<void> {
    clearTimeout(this.hinting);
    this.hinting = undefined;
    const offsets = [...this.hints].map(([topic, offset]) => ({
      topic,
      partition: PARTITION,
      offset,
    }));
    this.hints.clear();
    if (offsets.length > 0) await this.consumer.commitOffsets(offsets).catch(() => undefined);
  }
}

/**
 * Reads the topics of some logs from their beginning to where they end now, in a group of its own that is gone
 * afterwards. Logs without a topic are left out. Rejects where it was stopped, or Kafka failed, before the end.
 */
export async function readToEnd(
  kafka: Kafka,
  {
    service,
    logs,
    receiver,
  }: Readonly<{ service: string; logs: readonly string[]; receiver: Receiver }>,
  stop: AbortSignal,
): Promise<void> {
  const groupId = `${service}.recovery.${randomUUID()}`;
  const ends = await withAdmin(kafka, (admin) => findEnds(admin, logs));
  if (ends.size === 0) return;
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false, retry: A_FEW });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...ends.keys()], fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      const fail = (why: unknown) => {
        reject(new Error('the topics were not read to their end', { cause: why }));
      };
      stop.addEventListener('abort', fail, { once: true });
      if (stop.aborted) fail(stop.reason);
      consumer.on('consumer.crash', fail);
      const eachBatch = async (delivery: EachBatchPayload) => {
        if (delivery.batch.partition !== PARTITION) return;
        await receiveAll(delivery, receiver);
        const { batch } = delivery;
        const next = BigInt(batch.lastOffset()) + 1n;
        if (next >= (ends.get(batch.topic) ?? 0n)) ends.delete(batch.topic);
        if (ends.size === 0) resolve();
      };
      consumer.run({ autoCommit: false, eachBatch }).catch(fail);
    });
  } finally {
    await atMost(CLOSE_MS, consumer.disconnect());
    await withAdmin(kafka, (admin) => admin.deleteGroups([groupId])).catch(() => undefined);
  }
}

async function receiveAll(delivery: EachBatchPayload, receiver: Receiver) {
  const { batch } = delivery;
  const log = logOf(batch.topic);
  receiver.begin(log);
  for (const { key, value, headers } of batch.messages) {
    const checkpoint = [headers?.['checkpoint'] ?? []].flat()[0];
    if (await receiver.push(log, { key, value, checkpoint })) await delivery.heartbeat();
  }
}
