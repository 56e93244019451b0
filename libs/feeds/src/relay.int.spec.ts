import { readRecords, type Ledger } from '#ledger';
import { describeWhereKafkaRuns, sharedKafka } from '../../../infra/checks/jest/servers.mjs';
import { deleteTopic } from '../../../infra/local/testbed.mjs';
import { Federation, until, type Site } from '../test/federation.js';
import { readTopic } from '../test/kafka.js';
import { findTopics } from './kafka-topics.js';
import { kafkaOf } from './kafka.js';
import { KafkaRelay } from './relay.js';

const nothing = () => undefined;
const logger = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** A ledger whose relay stops for a while before it reads what it is to send: as a process does that is paused. */
function paused(ledger: Ledger) {
  let [resume, isPaused] = [nothing as () => void, false];
  const gate = new Promise<void>((resolve) => (resume = resolve));
  const db = new Proxy(ledger.db, {
    get: (target, name) =>
      name === 'query'
        ? async (...asked: [text: string | { name: string }, values: unknown[]]) => {
            if (typeof asked[0] === 'object' && asked[0].name === 'read-signed') {
              isPaused = true;
              await gate;
            }
            return target.query(...(asked as [string, unknown[]]));
          }
        : (Reflect.get(target, name) as unknown),
  });
  const seen = new Proxy(ledger, {
    get: (target, name) => (name === 'db' ? db : (Reflect.get(target, name) as unknown)),
  });
  return { ledger: seen, resume: () => resume(), isPaused: () => isPaused };
}

describeWhereKafkaRuns('two relays of one log', () => {
  let federation: Federation;
  let brokers: string[];
  let border: Site;
  let police: Site;
  let running: KafkaRelay[];
  beforeAll(async () => {
    federation = await Federation.open();
    brokers = await sharedKafka();
  });
  beforeEach(async () => {
    [border, police] = await federation.start('border', 'police');
    running = [];
  });
  afterEach(async () => {
    await Promise.all(running.map((relay) => relay.stop()));
    await federation.rest();
  });
  afterAll(() => federation.close());

  const start = (ledger: Ledger) => {
    const relay = new KafkaRelay(ledger, { brokers, logger });
    running.push(relay);
    relay.start();
  };
  const lease = async () => {
    const { rows } = await border.ledger.db.query<{ epoch: number; relayed: number }>(
      'select epoch, relayed from leases',
    );
    return rows[0];
  };
  const relayed = (size: number) =>
    until(`${String(size)} are relayed`, async () => (await lease())?.relayed === size);

  it('that was paused for longer than its lease repeats what is true, and moves nothing back', async () => {
    await border.write(20);
    const slow = paused(border.ledger);
    start(slow.ledger);
    await until('it stands still', slow.isPaused);
    const before = await lease();
    await border.ledger.db.query(`update leases set expires_at = clock_timestamp()`);
    const size = await border.write(30);
    start(border.ledger);
    await relayed(size);
    const held = await lease();
    expect(held?.epoch).toBe((before?.epoch ?? 0) + 1);
    slow.resume();

    const messages = await readTopic(brokers, border.log, size + 21);
    expect(await lease()).toEqual(held);
    const records = await readRecords(border.ledger.db, border.log, 0, size);
    for (const { key, value } of messages) {
      const position = Number(key?.toString().split('/')[1]);
      expect(value?.equals(records[position]!)).toBe(true);
    }
    await police.follow([border, police], { feed: 'kafka', brokers, pace: { pollMs: 60_000 } });
    await until('police holds all', async () => (await police.size(border.log)) === size);
    expect(await police.records(border.log)).toEqual(Buffer.concat(records));
  });

  it('wait for no lease where the first one was stopped', async () => {
    start(border.ledger);
    await relayed(await border.write(3));
    await Promise.all(running.splice(0).map((relay) => relay.stop()));
    const { rows } = await border.ledger.db.query<{ ended: boolean }>(
      'select expires_at <= clock_timestamp() as ended from leases',
    );
    expect(rows).toEqual([{ ended: true }]);
    start(border.ledger);
    await relayed(await border.write(2));
    expect((await lease())?.epoch).toBe(2);
  });

  it('fill a topic that is deleted under a send from its start, in order', async () => {
    for (let i = 0; i < 2; i++) start(border.ledger);
    await relayed(await border.write(20));
    await deleteTopic(brokers, `${border.log}.events`);
    // It is time to look at the topic, beside the next send.
    const { now } = Date;
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now() + 11_000);
    const size = await border.write(1);
    const kafka = kafkaOf(border.log, { brokers, logger });
    await until('it is there again', async () => (await findTopics(kafka)).includes(border.log));
    const messages = await readTopic(brokers, border.log, size);
    clock.mockRestore();
    const positions = messages.map(({ key }) => Number(key?.toString().split('/')[1]));
    expect(positions).toEqual(Array.from({ length: size }, (_, i) => i));
  });

  it('that compete leave one log in the topic, each entry once', async () => {
    for (let i = 0; i < 3; i++) start(border.ledger);
    let size = 0;
    for (let i = 0; i < 5; i++) {
      size = await border.write(40);
      await border.ledger.db.query(
        i % 2
          ? `update leases set holder = 'gone', epoch = epoch + 1, expires_at = clock_timestamp()`
          : 'select',
      );
    }
    await relayed(size);
    const messages = await readTopic(brokers, border.log, size);
    const keys = [...new Set(messages.map(({ key }) => key?.toString()))];
    expect(keys).toEqual(Array.from({ length: size }, (_, i) => `${border.log}/${String(i)}`));
  });
});
