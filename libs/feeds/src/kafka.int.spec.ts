import { CloudEvent } from 'cloudevents';
import kafkajs, {
  type Admin,
  type Consumer,
  type Kafka,
  type Message,
  type Producer,
} from 'kafkajs';
import { readRecords } from '#ledger';
import { sharedKafka } from '../../../infra/checks/jest/servers.mjs';
import {
  deleteTopic,
  findKafkaNeeds,
  startTestKafka,
  type TestKafka,
} from '../../../infra/local/testbed.mjs';
import { Federation, until, type Site } from '../test/federation.js';

const describeWhereKafkaRuns = findKafkaNeeds().missing.length === 0 ? describe : describe.skip;
const QUIET = { logLevel: kafkajs.logLevel.NOTHING };
// HTTP is asked so seldom that what comes at once has come by Kafka, or by a hint.
const SELDOM = { pollMs: 60_000, compareMs: 60_000 };

const holds = (site: Site, log: string, size: number) =>
  until(`${site.log} holds ${String(size)} of ${log}`, async () => (await site.size(log)) === size);

const isSubscribed = (admin: Admin, site: Site) =>
  until(`${site.log} reads its topics`, async () => {
    const { groups } = await admin.describeGroups([`${site.log}.follower`]);
    return groups[0]?.state === 'Stable';
  });

describeWhereKafkaRuns('the Kafka feed', () => {
  let federation: Federation;
  let brokers: string[];
  let client: Kafka;
  let admin: Admin;
  let producer: Producer;
  let police: Site;
  let border: Site;
  let topic: string;

  beforeAll(async () => {
    federation = await Federation.open();
    brokers = await sharedKafka();
    client = new kafkajs.Kafka({ brokers, ...QUIET });
    admin = client.admin();
    producer = client.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
    await Promise.all([admin.connect(), producer.connect()]);
    [police, border] = await federation.start('police', 'border');
    topic = `${border.log}.events`;
    await relay();
    await police.follow([police, border], { feed: 'kafka', brokers, pace: SELDOM });
    await isSubscribed(admin, police);
    await holds(police, border.log, await border.write(2));
  }, 180_000);
  afterAll(async () => {
    await Promise.all([admin.disconnect(), producer.disconnect()]);
    await federation.close();
  });

  const relay = () => border.follow([police, border], { feed: 'kafka', brokers, pace: SELDOM });
  const same = async () =>
    expect(await police.records(border.log)).toEqual(await border.records(border.log));
  const count = (kind: string) => police.noise(border.log, kind);
  const send = (...messages: Message[]) => producer.send({ topic, messages, acks: -1 });

  /** The next entries of border as its relay would send them, held back from Kafka and from HTTP. */
  const heldBack = async (entries: number): Promise<Message[]> => {
    await border.feeds?.stop();
    border.server.away = true;
    const from = await police.size(border.log);
    const to = await border.write(entries);
    const records = await readRecords(border.ledger.db, border.log, from, to);
    const note = (await border.ledger.findCheckpoint(border.log))?.note ?? '';
    return records.map((value, i) => ({
      key: `${border.log}/${String(from + i)}`,
      value,
      headers: from + i + 1 === to ? { checkpoint: note } : {},
    }));
  };

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

  it('drops what is malformed, unsigned, forged or from nowhere, and takes what comes after', async () => {
    const next = await police.size(border.log);
    const other = (await police.ledger.sign())?.note ?? '';
    const own = (await border.ledger.findCheckpoint(border.log))?.note ?? '';
    const key = `${border.log}/${String(next)}`;
    border.server.away = true;
    await send(
      { key: null, value: 'no entry' },
      { key: `${police.log}/${String(next)}`, value: 'another log’s' },
      { key, value: null },
      { key: `${border.log}/999999999999`, value: 'far away' },
      { key, value: 'a forged entry', headers: { checkpoint: other } },
      {
        key: `${border.log}/0`,
        value: 'x',
        headers: { checkpoint: own.replace(/\n(\d+)\n/, '\n1$1\n') },
      },
      { key: `${border.log}/0`, value: 'x', headers: { checkpoint: 'text' } },
    );
    await until('all were counted', () => count('malformed') >= 4 && count('forged') === 1);
    expect(count('unsigned')).toBe(1);
    expect(count('gap')).toBe(1);
    expect(count('repeated')).toBeGreaterThanOrEqual(2);
    expect(await police.size(border.log)).toBe(next);
    // While HTTP is away it cannot drop the forged record before that meets a signed root.
    const to = await border.write(3);
    await until('the forged record met a root', () => count('mismatch') === 1);
    border.server.away = false;
    await holds(police, border.log, to);
    await same();
    expect(count('mismatch')).toBe(1);
    expect(police.ledger.isDisputed(border.log)).toBe(false);
  });

  it('takes doubled messages once', async () => {
    const messages = await heldBack(4);
    const before = count('repeated');
    await send(...messages.flatMap((message) => [message, message]));
    await holds(police, border.log, await border.size(border.log));
    await until('they were counted', () => count('repeated') === before + 4);
    await same();
    border.server.serveAsItIs();
    await relay();
  });

  it('leaves messages out of order, and a lost tail, to HTTP', async () => {
    const messages = await heldBack(4);
    const before = count('gap');
    await send(...messages.toReversed());
    await until('the gap was seen', () => count('gap') > before);
    expect(await police.size(border.log)).toBeLessThan(await border.size(border.log));
    border.server.serveAsItIs();
    police.feeds?.hint(border.log);
    await holds(police, border.log, await border.size(border.log));
    await same();
    await relay();
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
