import kafkajs from 'kafkajs';
import { until } from './until.js';

/** A message as a plain consumer finds it. */
export type TopicMessage = Readonly<{
  topic: string;
  key: string;
  value: Buffer;
  headers: Readonly<Record<string, string>>;
}>;

/** A Kafka client that knows nothing of us. */
export const plainKafka = (brokers: readonly string[]) =>
  new kafkajs.Kafka({ clientId: 'somebody', brokers: [...brokers], logLevel: 0 });

async function sizesOf(kafka: kafkajs.Kafka, topics: readonly string[]): Promise<number> {
  const admin = kafka.admin();
  await admin.connect();
  const offsets = await Promise.all(topics.map((topic) => admin.fetchTopicOffsets(topic)));
  await admin.disconnect();
  return offsets.flat().reduce((sum, { high }) => sum + Number(high), 0);
}

const textOf = (header: unknown) => (Array.isArray(header) ? header : [header]).join('');

function toldBy(topic: string, { key, value, headers = {} }: kafkajs.KafkaMessage): TopicMessage {
  const named = Object.entries(headers).map(([name, header]) => [name, textOf(header)]);
  return {
    topic,
    key: key?.toString() ?? '',
    value: value ?? Buffer.alloc(0),
    headers: Object.fromEntries(named) as Record<string, string>,
  };
}

/** Everything that stands on these topics now. */
export async function readTopics(
  brokers: readonly string[],
  topics: readonly string[],
): Promise<readonly TopicMessage[]> {
  const kafka = plainKafka(brokers);
  const expected = await sizesOf(kafka, topics);
  const consumer = kafka.consumer({ groupId: `somebody-${String(Date.now())}` });
  const found: TopicMessage[] = [];
  await consumer.connect();
  await consumer.subscribe({ topics: [...topics], fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ topic, message }) => {
      found.push(toldBy(topic, message));
    },
  });
  await until('the topics are read to their end', () => found.length >= expected);
  await consumer.disconnect();
  return found;
}
