import type kafkajs from 'kafkajs';
import { openSigned, sha256 } from '#ledger';
import { appendAll, emptyFrontier, rootOf } from '#merkle';
import { AUDITOR, openCase, readCase, readSizes, untilKnown, untilSettled } from './cases.js';
import { readRows } from './databases.js';
import { noiseOf } from './metrics.js';
import { LOGS, useProduct, type Log } from './product.js';
import { Stubborn } from './stubborn.js';
import { plainKafka, readTopics } from './topics.js';
import { eachOf, until } from './until.js';

const LONG_MS = 240_000;
const COMMANDS = 200;
const OFFICERS = ['bp-1', 'ca-5', 'ng-1', 'xh-15'];

type Service = Readonly<{ parties: readonly { log: string; vkey: string }[] }>;
type Leaf = Readonly<{ publisher: string; position: string; leaf: string }>;

describe('when something breaks, over Kafka', () => {
  const product = useProduct({ feed: 'kafka' });

  describe('services killed with SIGKILL in the middle of 200 commands', () => {
    let sender: Stubborn;
    const leaves = (log: Log) =>
      readRows<Leaf>(
        product().databaseUrl(log),
        `select publisher, position, encode(leaf, 'hex') as leaf from entries order by 1, entries.position`,
      );
    const killAt = async (log: Log, answered: number) => {
      const before = product().pid(log);
      await until(`${String(answered)} answers`, () => sender.answers.size >= answered, LONG_MS);
      product().kill(log);
      await product().untilBack(log, before);
    };

    beforeAll(async () => {
      sender = new Stubborn(product());
      const cases = Array.from({ length: COMMANDS / 4 }, (_, i) => OFFICERS[i % 4] ?? '');
      await Promise.all([
        eachOf(cases, 16, (officer) => sender.fourOn(officer)),
        killAt('border', 30),
        killAt('labour-social', 60),
        killAt('police', 90),
        killAt('coordination', 40),
        killAt('audit', 70),
        killAt('foreign-affairs', 120),
      ]);
      await untilSettled(product(), LONG_MS);
    }, LONG_MS);

    it('were interrupted, and every command was answered', () => {
      expect(sender.repeated).toBeGreaterThan(0);
      expect(sender.answers.size).toBe(COMMANDS);
      for (const log of LOGS)
        expect(product().output).toContain(`${log} ended unexpectedly (SIGKILL)`);
    });

    it('left each answered command once, and nothing else', async () => {
      const answered = [...sender.answers.values()].flatMap(({ entries }) => entries);
      expect(new Set(answered).size).toBe(COMMANDS);
      const rows = await readRows<{ id: string }>(
        product().databaseUrl('audit'),
        `select publisher || '/' || position as id from entries where case_id is not null`,
      );
      expect(rows.map(({ id }) => id).sort()).toEqual(answered.sort());
    });

    it('are all where they were: publisher, position and leaf hash are the same on all six', async () => {
      const first = await leaves('police');
      expect(first.length).toBeGreaterThan(COMMANDS);
      for (const log of LOGS) expect(await leaves(log)).toEqual(first);
    });

    it.each(LOGS)('show the same signed root of the log of %s: that of its leaves', async (of) => {
      const rows = (await leaves(of)).filter(({ publisher }) => publisher === of);
      const hashes = rows.map(({ leaf }) => Buffer.from(leaf, 'hex'));
      const root = Buffer.from(rootOf(sha256, appendAll(sha256, emptyFrontier, hashes)));
      const { body } = await product().as(undefined, of).get<Service>('/service');
      const { vkey } = body.parties.find(({ log }) => log === of) ?? { vkey: '' };
      for (const log of LOGS)
        await until(`${log} shows the last checkpoint of ${of}`, async () => {
          const note = await product().as(undefined, log).get<string>(`/logs/${of}/checkpoint`);
          const signed = await openSigned(note.body, of, vkey);
          return signed?.size === rows.length && root.equals(signed.root);
        });
    });

    it('show the same cases on all six', async () => {
      const cases = [...sender.answers.values()].flatMap(({ cases: ids }) => ids);
      await eachOf([...new Set(cases)], 4, async (caseId) => {
        const all = await Promise.all(LOGS.map((log) => readCase(product(), log, caseId)));
        expect(all.map(({ state }) => state)).toEqual(LOGS.map(() => all[0]?.state));
        expect(all[0]?.state.course.handledAsChild).toBe(true);
      });
    });
  });

  describe('what anybody else puts on a topic', () => {
    let producer: kafkajs.Producer;
    const TOPIC = 'border.events';
    beforeAll(async () => {
      producer = plainKafka(product().brokers).producer();
      await producer.connect();
    });
    afterAll(() => producer.disconnect());

    const put = (...messages: kafkajs.Message[]) => producer.send({ topic: TOPIC, messages });
    const sizeOf = async () => (await readSizes(product()))[0]?.['border'] ?? 0;
    const real = async (): Promise<kafkajs.Message[]> =>
      (await readTopics(product().brokers, [TOPIC])).filter(({ key }) => /^border\//.test(key));
    const lastSigned = async () => {
      const found = (await real()).filter(({ headers }) => headers?.['checkpoint'] !== undefined);
      return found.at(-1)!;
    };

    const record = (position: number, caseId: string) =>
      JSON.stringify({
        ...{ specversion: '1.0', id: `border/${String(position)}`, source: '/border' },
        ...{ type: 'vn.donghanh.casework.PersonDied.v1', subject: caseId, data: {} },
        ...{ time: '2026-01-01T00:00:00.000Z', datacontenttype: 'application/json' },
        ...{ occurredat: '2026-01-01T00:00:00.000Z', clock: '1767225600000000' },
        ...{ actor: 'border/post/long-binh#bp-1', ruleset: 'none@0' },
      });

    type Noise = Readonly<{
      kinds: string[];
      messages: (caseId: string) => Promise<kafkajs.Message[]>;
    }>;
    const NOISE: Readonly<Record<string, Noise>> = {
      'malformed: no key, no value, another log’s name': {
        kinds: ['malformed'],
        messages: async () => [
          { value: 'nothing' },
          { key: 'border/1', value: null },
          { key: 'police/0', value: '{}' },
          { key: 'border/1', value: 'x'.repeat(70_000) },
        ],
      },
      'unsigned: an entry that nobody signed': {
        kinds: ['malformed', 'unsigned'],
        messages: async (caseId) => {
          const size = await sizeOf();
          const headers = { checkpoint: 'this is signed, believe me' };
          return [{ key: `border/${String(size)}`, value: record(size, caseId), headers }];
        },
      },
      'forged: the last signature under another size': {
        kinds: ['forged', 'unsigned'],
        messages: async (caseId) => {
          const [size, last] = [await sizeOf(), await lastSigned()];
          const note = String(last.headers?.['checkpoint']).replace(
            `\n${String(size)}\n`,
            `\n${String(size + 1)}\n`,
          );
          const headers = { checkpoint: note };
          return [{ key: `border/${String(size)}`, value: record(size, caseId), headers }];
        },
      },
      'doubled: messages that were there before': {
        kinds: ['repeated'],
        messages: async () => (await real()).slice(-3).flatMap((one) => [one, one]),
      },
      'out of order: a position far ahead, and one before it': {
        kinds: ['gap'],
        messages: async (caseId) => {
          const size = await sizeOf();
          return [size + 50, size + 49].map((n) => ({
            key: `border/${String(n)}`,
            value: record(n, caseId),
          }));
        },
      },
    };

    it.each(Object.keys(NOISE))(
      '%s: is counted, changes nothing and stops nothing',
      async (name) => {
        const { kinds, messages } = NOISE[name]!;
        const opened = await openCase(product(), 'bp-1');
        const caseId = opened.cases[0] ?? '';
        await untilSettled(product());
        const [before, heard] = [
          await sizeOf(),
          await noiseOf(product(), 'police', 'border', kinds),
        ];
        await put(...(await messages(caseId)));
        await until(
          'it is counted',
          async () => (await noiseOf(product(), 'police', 'border', kinds)) > heard,
        );
        expect(await sizeOf()).toBe(before);
        const next = await openCase(product(), 'bp-1');
        for (const log of LOGS) await untilKnown(product(), log, next.cases[0] ?? '', next.entries);
        const { state } = await readCase(product(), 'police', caseId);
        expect(state.course.died).toBeUndefined();
      },
    );

    it('raises no dispute', async () => {
      for (const log of LOGS) {
        const { body } = await product().as(AUDITOR, log).get<{ dispute: unknown }[]>('/freshness');
        expect(body.map(({ dispute }) => dispute)).toEqual(LOGS.map(() => null));
      }
    });
  });
});
