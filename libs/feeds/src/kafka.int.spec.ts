import { CloudEvent } from 'cloudevents';
import kafkajs, { type Admin, type Consumer, type Kafka } from 'kafkajs';
import { describeWhereKafkaRuns, sharedKafka } from '../../../infra/checks/jest/servers.mjs';
import { deleteTopic, startTestKafka, type TestKafka } from '../../../infra/local/testbed.mjs';
import { Federation, holds, until, type Site } from '../test/federation.js';
import { isSubscribed, QUIET, SELDOM } from '../test/kafka.js';

describeWhereKafkaRuns('the Kafka feed', () => {
  let federation: Federation;
  let brokers: string[];
  let client: Kafka;
  let admin: Admin;
  let police: Site;
  let border: Site;
  let topic: string;

  beforeAll(async () => {
    federation = await Federation.open();
    brokers = await sharedKafka();
    client = new kafkajs.Kafka({ brokers, ...QUIET });
    admin = client.admin();
    await admin.connect();
    [police, border] = await federation.start('police', 'border');
    topic = `${border.log}.events`;
    await relay();
    await police.follow([police, border], { feed: 'kafka', brokers, pace: SELDOM });
    await isSubscribed(admin, police);
    await holds(police, border.log, await border.write(2));
  }, 180_000);
  afterAll(async () => {
    await admin.disconnect();
    await federation.close();
  });

  const relay = () => border.follow([police, border], { feed: 'kafka', brokers, pace: SELDOM });
  const same = async () =>
    expect(await police.records(border.log)).toEqual(await border.records(border.log));
  const count = (kind: string) => police.noise(border.log, kind);
  it('delivers the exact bytes, while the publisher’s HTTP is away', async () => {
    border.server.away = true;
    await holds(police, border.log, await border.write(1500));
    await same();
    border.server.away = false;
    expect(count('mismatch') + count('gap')).toBe(0);
    expect(await police.ledger.findCheckpoint(border.log)).toMatchObject({
      size: await border.size(border.log),
    });
  });

  it('keeps one partition for ever, up to 2 MiB a message', async () => {
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    expect(topics[0]?.partitions).toHaveLength(1);
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: topic }],
    });
    const settings = resources[0]?.configEntries.map((e) => `${e.configName}=${e.configValue}`);
    expect(settings).toEqual(
      expect.arrayContaining([
        'retention.ms=-1',
        'cleanup.policy=delete',
        'max.message.bytes=2097152',
        'compression.type=uncompressed',
      ]),
    );
  });

  it('sends what anyone’s CloudEvents reader takes, strictly', async () => {
    const consumer: Consumer = client.consumer({ groupId: `${topic}.plain` });
    const read: { value: string; key: string; type: string }[] = [];
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      eachMessage: ({ message }) => {
        const type = String(message.headers?.['content-type']);
        read.push({ value: String(message.value), key: String(message.key), type });
        return Promise.resolve();
      },
    });
    const size = await border.size(border.log);
    await until('all is read', () => read.length >= size);
    await consumer.disconnect();
    for (const [position, { value, key, type }] of read.entries()) {
      const event = new CloudEvent(JSON.parse(value) as object, true);
      expect(event.id).toBe(`${border.log}/${String(position)}`);
      expect(key).toBe(event.id);
      expect(type).toBe('application/cloudevents+json; charset=UTF-8');
    }
  });

  it('goes on when the topic is deleted, and fills it again from the start', async () => {
    await deleteTopic(brokers, topic);
    const size = await border.write(3);
    await until('the relay made it again', async () => {
      if (!(await admin.listTopics()).includes(topic)) return false;
      const [offsets] = await admin.fetchTopicOffsets(topic).catch(() => []);
      return Number(offsets?.high) === size;
    });
    await until('it delivers again', async () => {
      border.server.away = false;
      police.feeds?.hint(border.log);
      await holds(police, border.log, await border.size(border.log));
      border.server.away = true;
      const later = await border.write(1);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return (await police.size(border.log)) === later;
    });
    border.server.away = false;
    await same();
    expect(police.ledger.isDisputed(border.log)).toBe(false);
  });
});

describeWhereKafkaRuns('the Kafka feed, when its broker dies', () => {
  let federation: Federation;
  let kafka: TestKafka;

  beforeAll(async () => {
    federation = await Federation.open();
    kafka = await startTestKafka();
  }, 180_000);
  afterAll(async () => {
    await federation.close();
    await kafka.stop();
  });

  it('follows over HTTP meanwhile, relays what was missed, stops in time', async () => {
    const [police, border] = await federation.start('police', 'border');
    const { brokers } = kafka;
    const options = { feed: 'kafka', brokers, pace: { pollMs: 500, compareMs: 60_000 } } as const;
    await border.follow([police, border], options);
    await police.follow([police, border], options);
    await holds(police, border.log, await border.write(3));
    await kafka.kill();
    const size = await border.write(5);
    await holds(police, border.log, size);
    await kafka.start();
    const admin = new kafkajs.Kafka({ brokers, ...QUIET }).admin();
    await until('the topic holds all of it', async () => {
      const [offsets] = await admin.fetchTopicOffsets(`${border.log}.events`).catch(() => []);
      return Number(offsets?.high) >= size;
    });
    await isSubscribed(admin, police);
    border.server.away = true;
    await holds(police, border.log, await border.write(2));
    await kafka.kill();
    const from = Date.now();
    await Promise.all([border.feeds?.stop(), police.feeds?.stop()]);
    expect(Date.now() - from).toBeLessThan(2_500);
    await admin.disconnect();
  });
});
