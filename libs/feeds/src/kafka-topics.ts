import type { Admin, Kafka } from 'kafkajs';
import { atMost } from './repeater.js';

// What is asked of the brokers about topics, and how a topic of ours is made.

const TOPIC_SETTINGS = {
  // The default keeps seven days; a topic is a copy of a log.
  'retention.ms': '-1',
  'cleanup.policy': 'delete',
  'max.message.bytes': String(2 * 1024 * 1024),
  // Kept plain whatever a producer packs: nothing unpacks to more than was sent, or needs a codec that readers lack.
  'compression.type': 'uncompressed',
};
// A log has one order, so its topic has one partition; what stands in another one is nobody's.
export const PARTITION = 0;
/** How long a connection may take to close. */
export const CLOSE_MS = 1_000;

/** The topic of a log: one partition, its messages in the order of positions. */
export const topicOf = (log: string): string => `${log}.events`;
/** The log of a topic. */
export const logOf = (topic: string): string => topic.replace(/\.events$/, '');

/** Work with a connection of an administrator, which is closed after it. */
export async function withAdmin<T>(kafka: Kafka, work: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await atMost(CLOSE_MS, admin.disconnect());
  }
}

/** Which logs have a topic now. */
export const findTopics = (kafka: Kafka): Promise<readonly string[]> =>
  withAdmin(kafka, async (admin) => (await admin.listTopics()).map(logOf));

/** How the topic of a log is; one that is missing is made where somebody says on how many brokers, and is empty then. */
export const findTopic = (
  kafka: Kafka,
  log: string,
  made: Readonly<{ brokers: number }> | undefined,
): Promise<'missing' | 'empty' | 'filled'> =>
  withAdmin(kafka, async (admin) => {
    const topic = topicOf(log);
    if ((await admin.listTopics()).includes(topic))
      return findEntries(await admin.fetchTopicOffsets(topic))?.high === '0' ? 'empty' : 'filled';
    if (made === undefined) return 'missing';
    await createTopic(admin, topic, made.brokers);
    return 'empty';
  });

const findEntries = <T extends { partition: number }>(partitions: T[]): T | undefined =>
  partitions.find(({ partition }) => partition === PARTITION);

/**
 * With a broker away it fails, and is tried again: a topic that is made without it has a copy less for ever, and the next
 * broker that is lost stops it.
 */
async function createTopic(admin: Admin, topic: string, brokers: number): Promise<void> {
  const alive = (await admin.describeCluster()).brokers.length;
  const configEntries = Object.entries(TOPIC_SETTINGS).map(([name, value]) => ({ name, value }));
  const replicationFactor = Math.min(3, Math.max(brokers, alive));
  await admin.createTopics({
    topics: [{ topic, numPartitions: 1, replicationFactor, configEntries }],
    waitForLeaders: true,
  });
}

/** Where the topics of some logs end now, by topic; those that hold nothing are left out. */
export async function findEnds(
  admin: Admin,
  logs: readonly string[],
): Promise<Map<string, bigint>> {
  const there = await admin.listTopics();
  const ends = new Map<string, bigint>();
  for (const topic of logs.map(topicOf).filter((name) => there.includes(name))) {
    const found = findEntries(await admin.fetchTopicOffsets(topic));
    if (found && found.high !== found.low) ends.set(topic, BigInt(found.high));
  }
  return ends;
}
