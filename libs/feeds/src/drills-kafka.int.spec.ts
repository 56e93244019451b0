import kafkajs, { type Admin, type Message, type Producer } from 'kafkajs';
import { describeWhereKafkaRuns, sharedKafka } from '../../../infra/checks/jest/servers.mjs';
import { Federation, holds, until, type Site } from '../test/federation.js';
import { FORGERIES, showsTwoHistories, type Forge } from '../test/forgery.js';
import { isSubscribed, messagesFrom, QUIET, SELDOM } from '../test/kafka.js';
import { expectAllTrue, expectNothingFalse, getDispute } from '../test/truth.js';
import type { NoiseKind } from './noise.js';

/** The notes that a forger has: the newest of the log, and of another one. */
type Notes = Readonly<{ own: string; theirs: string }>;
type Forgery = (messages: readonly Message[], notes: Notes) => Message[];

const NO_NOTES: Notes = { own: '', theirs: '' };
const MIB = 1024 * 1024;

/** Changes the values; keys and headers stay where they were. */
const values =
  (forge: Forge): Forgery =>
  (messages) => {
    const forged = forge(messages.map(({ value }) => Buffer.from(value ?? '')));
    return messages.map((message, i) => ({ ...message, value: Buffer.from(forged[i] ?? []) }));
  };
const checkpoint =
  (change: (notes: Notes) => string): Forgery =>
  (messages, notes) =>
    messages.map((message, i) =>
      i < messages.length - 1 ? message : { ...message, headers: { checkpoint: change(notes) } },
    );
const first =
  (change: Partial<Message>): Forgery =>
  ([message, ...rest]) => [{ value: null, ...message, ...change }, ...rest];

/** The key of the message that stands some positions behind another. */
const keyAt = (message: Message | undefined, behind: number): string =>
  String(message?.key).replace(/\d+$/, (position) => String(Number(position) + behind));
/** More messages than a follower keeps without a checkpoint, each at the next position. */
const endless: Forgery = ([message]) =>
  Array.from({ length: 4_200 }, (_, i) => ({ key: keyAt(message, i), value: 'x' }));

describeWhereKafkaRuns('a forgery on Kafka', () => {
  let federation: Federation;
  let brokers: string[];
  let admin: Admin;
  let producer: Producer;
  let police: Site;
  let border: Site;
  let labour: Site;
  let coast: Site;

  const topicOf = ({ log }: Site) => `${log}.events`;
  const options = () => ({ feed: 'kafka', brokers, pace: SELDOM }) as const;
  /** The hostile producer writes what no relay would. */
  const send = (to: Site, messages: Message[], compression = kafkajs.CompressionTypes.None) =>
    producer.send({ topic: topicOf(to), messages, acks: -1, compression });

  beforeAll(async () => {
    federation = await Federation.open();
    brokers = await sharedKafka();
    const client = new kafkajs.Kafka({ brokers, ...QUIET, retry: { retries: 2 } });
    admin = client.admin();
    producer = client.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
    await Promise.all([admin.connect(), producer.connect()]);
    [police, border, labour, coast] = await federation.start('police', 'border', 'labour', 'coast');
    // Somebody made labour's topic before its relay could, and wrongly.
    await admin.createTopics({
      topics: [{ topic: topicOf(labour), numPartitions: 2 }, { topic: topicOf(coast) }],
    });
    await coast.write(5);
    await border.follow([border], options());
    await until('border has a topic', async () =>
      (await admin.listTopics()).includes(topicOf(border)),
    );
    await border.feeds?.stop();
    const size = await border.write(2);
    await labour.follow([labour], options());
    await police.follow([police, border, labour, coast], options());
    await isSubscribed(admin, police);
    await holds(police, border.log, size);
  }, 180_000);
  afterAll(async () => {
    await Promise.all([admin.disconnect(), producer.disconnect()]);
    await federation.rest();
    await federation.close();
  });

  const count = (kind: NoiseKind) => police.noise(border.log, kind);
  const goesOn = async () => {
    await holds(police, labour.log, await labour.write(2));
    await expectAllTrue(police, labour);
  };
  /** New entries of border, held back from Kafka and from HTTP. */
  const heldBack = async (entries: number) => {
    border.server.away = true;
    const from = await police.size(border.log);
    await border.write(entries);
    return messagesFrom(border, from);
  };
  const repaired = async () => {
    border.server.away = false;
    police.feeds?.hint(border.log);
    await holds(police, border.log, await border.size(border.log));
    await expectAllTrue(police, border);
  };

  /** Counted, by its kind; nothing of it stored; another log goes on; and repaired over HTTP. */
  const isNoise = async (kind: NoiseKind, forgery: Forgery) => {
    const messages = await heldBack(4);
    const own = (await border.ledger.findCheckpoint(border.log))?.note ?? '';
    const theirs = (await police.ledger.sign())?.note ?? '';
    const [before, counted] = [await police.size(border.log), count(kind)];
    await send(border, forgery(messages, { own, theirs }));
    await until(`${kind} is counted`, () => count(kind) > counted);
    await goesOn();
    expect(await police.size(border.log)).toBe(before);
    await expectNothingFalse(police, border);
    await repaired();
  };

  it.each<[string, NoiseKind, Forgery]>([
    ['no entry at all', 'malformed', () => [{ key: null, value: 'no entry' }]],
    ['an entry without bytes', 'malformed', first({ value: null })],
    ['an entry of another log', 'malformed', first({ key: 'nobody/5' })],
    [
      'messages of a pair swapped',
      'gap',
      (all) => [...all.slice(0, -2), ...all.slice(-2).reverse()],
    ],
    ['a missing entry', 'gap', (all) => all.toSpliced(1, 1)],
    [
      'an entry from far away',
      'gap',
      ([message]) => [{ value: 'x', key: keyAt(message, 999_999) }],
    ],
    ...FORGERIES.map(([what, forge]): [string, NoiseKind, Forgery] => [
      what,
      'mismatch',
      values(forge),
    ]),
    ['text that is no checkpoint', 'malformed', checkpoint(() => 'text')],
    [
      'a checkpoint with another size',
      'forged',
      checkpoint(({ own }) => own.replace(/\n(\d+)\n/, '\n1$1\n')),
    ],
    [
      'a checkpoint under the log’s name by the wrong key',
      'unsigned',
      checkpoint(({ theirs }) => theirs.replaceAll(police.log, border.log)),
    ],
    ['a checkpoint of another log', 'unsigned', checkpoint(({ theirs }) => theirs)],
    ['an oversized checkpoint', 'oversized', checkpoint(({ own }) => own.repeat(100))],
    ['an oversized record', 'oversized', first({ value: Buffer.alloc(0x10000, 'x') })],
    ['messages without end and without checkpoint', 'overflow', endless],
  ])('is noise: %s, counted as %s', (_drill, kind, forgery) => isNoise(kind, forgery));

  it('is noise: messages that come again, counted as repeated', async () => {
    const messages = await heldBack(4);
    const before = count('repeated');
    await send(
      border,
      messages.flatMap((message) => [message, message]),
    );
    await holds(police, border.log, await border.size(border.log));
    await until('they were counted', () => count('repeated') === before + 4);
    await repaired();
  });

  it('is noise: an old checkpoint, which proves nothing, takes nothing back and is no sign of life', async () => {
    const own = await border.ledger.findCheckpoint(border.log);
    const messages = await heldBack(4);
    const contact = () => police.feeds?.freshness().find(({ log }) => log === border.log);
    const [size, before, malformed] = [own?.size, contact()?.contactAt, count('malformed')];
    const forged = checkpoint(() => own?.note ?? '')(messages, NO_NOTES);
    await send(border, [...forged, { key: null, value: 'the end' }]);
    await until('all was read', () => count('malformed') > malformed);
    await goesOn();
    expect(await police.size(border.log)).toBe(size);
    expect(contact()?.contactAt).toBe(before);
    await repaired();
    expect(contact()?.contactAt).not.toBe(before);
  });

  it('is nothing that Kafka shows: a lost tail, which HTTP finds', async () => {
    const messages = await heldBack(4);
    const before = await police.size(border.log);
    await send(border, messages.slice(0, -1));
    await goesOn();
    expect(await police.size(border.log)).toBe(before);
    await repaired();
  });

  it('is no gap where HTTP was quicker: messages go on behind what it brought', async () => {
    await heldBack(2);
    await repaired();
    const gaps = count('gap');
    const messages = await heldBack(2);
    await send(border, messages);
    await holds(police, border.log, await border.size(border.log));
    expect(count('gap')).toBe(gaps);
    await repaired();
  });

  it('is noise: a message in another partition, while the relay keeps to the first', async () => {
    const key = `${labour.log}/${String(await labour.size(labour.log))}`;
    await send(labour, [{ key, value: 'x', partition: 1 }]);
    await until('it is counted', () => police.noise(labour.log, 'malformed') === 1);
    await goesOn();
  });

  it('is noise: packed messages, and never more than 2 MiB when unpacked', async () => {
    const { GZIP } = kafkajs.CompressionTypes;
    const messages = await heldBack(4);
    const [before, counted] = [await police.size(border.log), count('oversized')];
    const bomb = [{ key: messages[0]?.key ?? '', value: Buffer.alloc(8 * MIB, 'x') }];
    await expect(send(border, bomb, GZIP)).rejects.toThrow(/larger than the max/);
    await send(border, first({ value: Buffer.alloc(MIB, 'x') })(messages, NO_NOTES), GZIP);
    await until('it is counted', () => count('oversized') > counted);
    await goesOn();
    expect(await police.size(border.log)).toBe(before);
    await repaired();
  });

  it('is a dispute: a second history within what is held, signed', async () => {
    const twin = await federation.twin(coast, 'forgets');
    await holds(police, coast.log, await coast.size(coast.log));
    const position = await twin.write(2);
    await send(coast, await messagesFrom(twin, 0));
    const dispute = await getDispute(police, coast.log);
    expect(dispute).toMatchObject({ log: coast.log, reason: 'two-histories', position });
    expect(await showsTwoHistories(dispute, coast.party)).toBe(true);
    await expectNothingFalse(police, coast);
    await goesOn();
  });

  it('is a dispute: a second history further on, signed, as soon as the first is so long', async () => {
    const twin = await federation.twin(border, 'forgets');
    const held = await police.size(border.log);
    const [position, counted] = [await twin.write(held + 3), count('mismatch')];
    await send(border, await messagesFrom(twin, held));
    await until('it is counted', () => count('mismatch') > counted);
    await goesOn();
    expect(police.ledger.isDisputed(border.log)).toBe(false);
    expect(await police.size(border.log)).toBe(held);
    await border.write(10);
    police.feeds?.hint(border.log);
    const dispute = await getDispute(police, border.log);
    expect(dispute).toMatchObject({ log: border.log, reason: 'two-histories', position });
    expect(await showsTwoHistories(dispute, border.party)).toBe(true);
    await expectNothingFalse(police, border);
    await goesOn();
  });
});
