import { readRecord, type Entry } from '#contracts';
import type { ObligationItem } from '#regulation';
import type { Played } from '../../../../infra/local/demo/play.mjs';
import { playStories } from '../../../../infra/local/demo/play.mjs';
import { AUDITOR, readCase, readEntries, stageOf, untilSettled } from '../cases.js';
import { LOGS, type Log, type Product } from '../product.js';
import { readRows } from '../databases.js';
import { bare, dutiesAt, END, isShownToAll, linesOf } from './duties.js';
import { readPaths } from './telling.js';

const PLAYING_MS = 240_000;

/** An officer of each ministry, to whom what it restricts is open. */
const OFFICERS = {
  police: 'ca-1',
  border: 'bp-1',
  'foreign-affairs': 'ng-1',
  'labour-social': 'xh-1',
};

type Told = Readonly<{ items: readonly ObligationItem[]; restricted: number }>;

async function toldAt(product: Product, log: Log, officer: string, caseId: string): Promise<Told> {
  const path = `/cases/${caseId}/obligations?at=${encodeURIComponent(END)}`;
  const { status, body } = await product.as(officer, log).get<Told>(path);
  if (status !== 200) throw new Error(`${log} ${path}: ${JSON.stringify(body)}`);
  return body;
}

/** The entries of no case that hang together with these, as a service holds them. */
async function readMatter(product: Product, log: Log, ids: readonly string[]): Promise<Entry[]> {
  const rows = await readRows<{ record: string }>(
    product.databaseUrl(log),
    `select record from entries where publisher || '/' || position in (${ids.map((id) => `'${id}'`).join()})`,
  );
  return rows.flatMap(({ record }) => readRecord(record) ?? []);
}

/** Every path of the law, played through the routes of the four ministries and read at all six services. */
export function paths(product: () => Product): void {
  let played: ReadonlyMap<string, Played>;
  const caseOf = (name: string) => played.get(name)?.cases[0]?.caseId ?? '';
  beforeAll(async () => {
    const stories = readPaths().map(({ story }) => story);
    const done = await playStories(stories, stageOf(product()));
    played = new Map(done.map((one) => [one.story, one]));
    await untilSettled(product());
  }, PLAYING_MS);

  describe.each(readPaths().filter(({ cases }) => cases > 0))('$name', ({ name, duties }) => {
    const open = duties.filter((line) => isShownToAll({ rule: line.split(' ')[0] ?? '' }));

    it('is the same case on all six services', async () => {
      const all = await Promise.all(LOGS.map((log) => readCase(product(), log, caseOf(name))));
      expect(all[0]?.state.ahead).toBe(false);
      expect(all.map(({ state }) => state)).toEqual(LOGS.map(() => all[0]?.state));
    });

    it.each(LOGS)('has its duties from the entries that %s holds', async (log) => {
      const entries = await readEntries(product(), log, caseOf(name));
      const lines = linesOf(dutiesAt(entries, END).filter(isShownToAll), entries);
      expect(bare(lines)).toEqual(bare(open));
    });

    it('is told the same duties by all six services', async () => {
      const entries = await readEntries(product(), 'audit', caseOf(name));
      for (const log of LOGS) {
        const { items } = await toldAt(product(), log, AUDITOR, caseOf(name));
        expect(bare(linesOf(items, entries))).toEqual(bare(open));
      }
    });

    it('has each other duty told to the ministry alone that restricts what it rests on', async () => {
      const seen = Object.entries(OFFICERS).map(([log, officer]) =>
        toldAt(product(), log as Log, officer, caseOf(name)),
      );
      const items = (await Promise.all(seen)).flatMap((told) => told.items);
      const theirs = items.filter((item) => !isShownToAll(item)).map(({ rule }) => rule);
      const expected = duties.filter((line) => !open.includes(line));
      expect(theirs.sort()).toEqual(expected.map((line) => line.split(' ')[0]));
    });
  });

  describe.each(readPaths().filter(({ calls }) => calls.length > 0))('$name', ({ name, calls }) => {
    it.each(LOGS)('has the duties of its call at %s', async (log) => {
      const matter = await readMatter(product(), log, played.get(name)?.matters ?? []);
      expect(bare(linesOf(dutiesAt(matter, END), matter))).toEqual(bare(calls));
    });
  });
}
