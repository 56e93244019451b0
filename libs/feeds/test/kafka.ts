import kafkajs, { type Admin, type KafkaMessage, type Message } from 'kafkajs';
import { readRecords } from '#ledger';
import { until, type Site } from './federation.js';

export const QUIET = { logLevel: kafkajs.logLevel.NOTHING };

/** HTTP is asked so seldom that what comes at once has come by Kafka, or by a hint. */
export const SELDOM = { pollMs: 60_000, compareMs: 60_000 };

export const isSubscribed = (admin: Admin, site: Site): Promise<void> =>
  until(`${site.log} reads its topics`, async () => {
    // A broker that has just begun knows no coordinator of the group yet.
    const described = await admin.describeGroups([`${site.log}.follower`]).catch(() => undefined);
    return described?.groups[0]?.state === 'Stable';
  });

/** The entries of a site's own log from a position on, as its relay would send them, the last with the checkpoint. */
export async function messagesFrom({ ledger, log }: Site, from: number): Promise<Message[]> {
  const { size, note } = (await ledger.findCheckpoint(log)) ?? { size: 0, note: '' };
  const records = await readRecords(ledger.db, log, from, size);
  return records.map((value, i) => ({
    key: `${log}/${String(from + i)}`,
    value,
    headers: from + i + 1 === size ? { checkpoint: note } : {},
  }));
}

/** Everything that the topic of a log holds, once it holds so many messages. */
export async function readTopic(
  brokers: string[],
  log: string,
  count: number,
): Promise<KafkaMessage[]> {
  const consumer = new kafkajs.Kafka({ brokers, ...QUIET }).consumer({ groupId: `${log}.look` });
  const messages: KafkaMessage[] = [];
  await consumer.connect();
  await consumer.subscribe({ topic: `${log}.events`, fromBeginning: true });
  await consumer.run({
    eachMessage: ({ message }) => Promise.resolve(void messages.push(message)),
  });
  await until('the topic is read', () => messages.length >= count);
  await consumer.disconnect();
  return messages;
}
