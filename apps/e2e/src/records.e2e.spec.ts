import { Kafka as CloudEvents, type CloudEvent } from 'cloudevents';
import { caseOf, type CaseState } from '#case-file';
import { parseKnows, type Entry } from '#contracts';
import { AUDITOR, readAll, readCase, readEntries, untilKnown, untilSettled } from './cases.js';
import { readRows, type StoredEntry } from './databases.js';
import { walkHome } from './homeward.js';
import { playP1InSmall } from './p1-in-small.js';
import { paths } from './paths/over.js';
import { LOGS, useProduct } from './product.js';
import { rulesChange } from './rules-change.js';
import { readTopics, type TopicMessage } from './topics.js';
import { until } from './until.js';

const CASE_MS = 180_000;
const VIEW = 'police';

type Row = Readonly<{ id: string; publisher: string; clock: string }>;
type Size = Readonly<{ log: string; size: number }>;
type Told = Readonly<{
  evidence: string;
  moments: readonly { localOrder: number; id: string; cut: string }[];
}>;

describe('cases that ministries carry together, over Kafka', () => {
  const product = useProduct({ feed: 'kafka' });
  let homeward = '';
  let cases: string[] = [];
  /** What police said of the case at each of its local orders, while it happened. */
  const live = new Map<number, CaseState>();

  const look = async (caseId: string, entries: readonly string[]) => {
    await untilKnown(product(), VIEW, caseId, entries);
    const { last, state } = await readCase(product(), VIEW, caseId);
    live.set(last, state);
  };

  beforeAll(async () => {
    const [one, several] = await Promise.all([walkHome(product(), look), playP1InSmall(product())]);
    homeward = one;
    cases = [one, ...several];
    await untilSettled(product());
  }, CASE_MS);

  it('ends with a person at home, identified, supported, and a closed case', async () => {
    const { state } = await readCase(product(), 'border', homeward);
    expect(state.course.status).toBe('closed');
    expect(state.custody).toMatchObject({ with: 'released', releasedTo: 'HOME' });
    expect(state.identification.status).toBe('ID_CONFIRMED');
    expect(state.lead.holder).toBe('labour-social');
    const publishers = (await readEntries(product(), 'audit', homeward)).map((e) => e.publisher);
    expect(new Set(publishers)).toEqual(
      new Set(['border', 'labour-social', 'foreign-affairs', 'police']),
    );
  });

  it('is the same case on all six services', async () => {
    for (const caseId of cases) {
      const all = await Promise.all(LOGS.map((log) => readCase(product(), log, caseId)));
      expect(all.map(({ state }) => state)).toEqual(LOGS.map(() => all[0]?.state));
      expect(all[0]?.state.ahead).toBe(false);
    }
  });

  it('is the same timeline on all six services', async () => {
    const timelineAt = async (log: (typeof LOGS)[number], caseId: string) => {
      const rows = await readAll<Row>(product(), log, `/timeline?case=${caseId}`);
      const own = rows.map((row) => ({ ...row, order: undefined, localOrder: undefined }));
      return own.sort((a, b) => (a.clock + a.publisher < b.clock + b.publisher ? -1 : 1));
    };
    for (const caseId of cases) {
      const all = await Promise.all(LOGS.map((log) => timelineAt(log, caseId)));
      expect(all[0]?.length).toBeGreaterThan(3);
      expect(all).toEqual(LOGS.map(() => all[0]));
    }
  });

  it('lists the same cases on all six services', async () => {
    const listAt = async (log: (typeof LOGS)[number]) => {
      const rows = await readAll<{ caseId: string }>(product(), log, '/cases');
      return rows.sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
    };
    await until('the lists have caught up', async () => {
      const all = await Promise.all(LOGS.map(listAt));
      return new Set(all.map((list) => JSON.stringify(list))).size === 1;
    });
    const ids = (await listAt('audit')).map(({ caseId }) => caseId);
    expect(ids).toEqual([...cases].sort());
  });

  describe('on the topics', () => {
    let messages: readonly TopicMessage[];
    beforeAll(async () => {
      messages = await readTopics(
        product().brokers,
        LOGS.map((log) => `${log}.events`),
      );
    }, CASE_MS);

    it('a plain consumer finds every entry of every log once, in the order of positions', async () => {
      const sizes = await product().as(AUDITOR, 'audit').get<Size[]>('/logs');
      for (const { log, size } of sizes.body) {
        const keys = messages.filter((m) => m.topic === `${log}.events`).map((m) => m.key);
        expect(keys).toEqual(Array.from({ length: size }, (_, i) => `${log}/${String(i)}`));
      }
    });

    it('the official SDK reads each message as a CloudEvent', () => {
      for (const { key, value, headers, topic } of messages) {
        const message = { key, value: value.toString(), headers, body: value.toString() };
        const event = CloudEvents.toEvent(message) as CloudEvent;
        expect(event.validate()).toBe(true);
        expect(event).toMatchObject({ specversion: '1.0', id: key });
        expect(`${event.source.slice(1)}.events`).toBe(topic);
      }
    });

    it.each(LOGS)('their bytes are the rows of `entries` in the database of %s', async (log) => {
      const rows = await readRows<StoredEntry>(
        product().databaseUrl(log),
        'select publisher, position, record from entries',
      );
      const stored = new Map(rows.map((r) => [`${r.publisher}/${r.position}`, r.record]));
      expect(stored.size).toBe(messages.length);
      const differing = messages.filter(
        ({ key, value }) => !Buffer.from(stored.get(key) ?? '').equals(value),
      );
      expect(differing).toEqual([]);
    });
  });

  describe.each(LOGS)('`entries` of %s', (log) => {
    it.each([
      ['UPDATE', 'update entries set record = record'],
      ['DELETE', 'delete from entries'],
      ['TRUNCATE', 'truncate entries cascade'],
    ])('refuses %s to the service and to the owner', async (_name, sql) => {
      const count = () =>
        readRows<{ n: number }>(
          product().databaseUrl(log),
          'select count(*)::int as n from entries',
        );
      const before = await count();
      expect(before[0]?.n).toBeGreaterThan(0);
      for (const url of [product().databaseUrl(log), product().ownerUrl(log)])
        await expect(readRows(url, sql)).rejects.toMatchObject({ code: '42501' });
      expect(await count()).toEqual(before);
    });
  });

  describe('the replay of audit', () => {
    const below = (entries: readonly Entry[], cut: string) => {
      const sizes = parseKnows(cut) ?? {};
      return entries.filter(({ publisher, position }) => position < (sizes[publisher] ?? 0));
    };

    it('shows at each moment what police knew and showed then', async () => {
      const auditor = product().as(AUDITOR, 'audit');
      const { body } = await auditor.get<Told>(`/replay/${homeward}?view=${VIEW}`);
      expect(body.evidence).toBe('stated');
      const entries = await readEntries(product(), 'audit', homeward);
      expect(body.moments.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort());
      const known = body.moments.filter(({ localOrder }) => live.has(localOrder));
      for (const { localOrder, cut } of known)
        expect({ localOrder, state: caseOf(below(entries, cut)) }).toEqual({
          localOrder,
          state: live.get(localOrder),
        });
      // One command leaves two entries at once, so one moment between them nobody could see live.
      expect(known.length).toBeGreaterThanOrEqual(body.moments.length - 2);
    });

    it('tells the same from the entries alone while police does not answer', async () => {
      const path = `/replay/${homeward}?view=${VIEW}`;
      const auditor = product().as(AUDITOR, 'audit');
      const stated = (await auditor.get<Told>(path)).body.moments;
      const before = product().pid(VIEW);
      product().kill(VIEW);
      const { body } = await auditor.get<Told>(path);
      await product().untilBack(VIEW, before);
      expect(body.evidence).toBe('entries');
      const own = stated.filter(({ id }) => id.startsWith(`${VIEW}/`));
      expect(own.length).toBeGreaterThan(2);
      expect(body.moments.map(({ id, cut }) => ({ id, cut }))).toEqual(
        own.map(({ id, cut }) => ({ id, cut })),
      );
    });
  });

  describe('carrying every path of the law', () => {
    paths(product);
  });
  describe('by rules that change', () => {
    rulesChange(product, 'kafka');
  });
});
