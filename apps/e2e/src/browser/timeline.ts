import type { Browser, Page } from 'playwright-core';
import { act, openCase, opening, readAll, untilSettled } from '../cases.js';
import type { Product } from '../product.js';
import { until } from '../until.js';
import { CuttableWire } from './cuttable-wire.js';
import { textOf, useScreens, type Reader } from './screens.js';

const LONG_MS = 240_000;
const CUTS = 20;
const EVENTS = 500;
const EACH_TIME = EVENTS / CUTS;

type Row = Readonly<{ localOrder: number; id: string; publisher: string }>;

const COORDINATOR: Reader = { officer: 'dp-1' };
const PHONE = { width: 360, height: 800 };

/** The orders of all rows on the screen, from the top. */
const ordersOn = (page: Page): Promise<number[]> =>
  page
    .getByTestId('timeline-row')
    .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['order'])));

const isLive = async (page: Page) =>
  (await page.getByTestId('connection').getAttribute('data-state')) === 'live';

const waitingOn = async (page: Page): Promise<number> => {
  const button = page.getByTestId('show-new');
  return (await button.count()) === 0 ? 0 : parseInt(await button.innerText(), 10);
};

/** Notes from now on wherever the first rows stand on the screen. */
const watchRows = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const places = new Set<string>();
    Reflect.set(window, 'placesOfRows', places);
    const look = () => {
      const rows = [...document.querySelectorAll('[data-testid="timeline-row"]')].slice(0, 3);
      places.add(
        rows
          .map(
            (row) =>
              `${row.getAttribute('data-id') ?? ''} at ${String(row.getBoundingClientRect().y)}`,
          )
          .join(),
      );
    };
    look();
    setInterval(look, 50);
  });

const placesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(Reflect.get(window, 'placesOfRows') as Set<string>)]);

/** 25 entries of three ministries at once: cases of groups, and a command each on some of them. */
async function recordSome(product: Product): Promise<string[]> {
  const rescue = { do: 'rescue/rescue-person', with: { place: 'BORDER_AREA' } };
  const [border, police, social] = await Promise.all([
    openCase(product, 'bp-1', opening(8)),
    openCase(product, 'ca-5', opening(8)),
    openCase(product, 'xh-2', opening(4)),
  ]);
  const rescued = await Promise.all(
    border.cases.slice(0, 5).map((on) => act(product, 'bp-1', { on, ...rescue })),
  );
  return [border, police, social, ...rescued].flatMap(({ entries }) => entries);
}

/** All that is recorded while each of so many connections is cut, in the middle of whatever it brings. */
async function recordThroughCuts(product: Product, wire: CuttableWire): Promise<string[]> {
  const ids: string[] = [];
  for (let cut = 0; cut < CUTS; cut++) {
    const isCut = wire.cutAfter(1 + ((cut * 1543) % 9_000), cut % 5 === 4 ? 600 : 0);
    ids.push(...(await recordSome(product)));
    await isCut;
  }
  return ids;
}

async function showAll(page: Page): Promise<number[]> {
  await page.getByTestId('show-new').click();
  while ((await page.getByTestId('older').count()) > 0) {
    const before = (await ordersOn(page)).length;
    await page.getByTestId('older').click();
    await until('older rows', async () => (await ordersOn(page)).length > before);
  }
  return ordersOn(page);
}

export const timeline = (browser: () => Browser, product: () => Product): void => {
  const open = useScreens(browser, product);
  const rows = (filter = '') => readAll<Row>(product(), 'coordination', `/timeline${filter}`);

  it('an entry of another ministry arrives on the coordinator’s screen without being asked for', async () => {
    await openCase(product(), 'bp-1', opening(60));
    await untilSettled(product());
    const page = await open('coordination', '/timeline', COORDINATOR);
    await until('the stream is live', () => isLive(page));
    const before = await ordersOn(page);
    const { entries } = await openCase(product(), 'bp-1');
    await page.getByTestId('show-new').waitFor();
    expect(await textOf(page, 'show-new')).toBe('1 mục mới, Hiện');
    expect(await ordersOn(page)).toEqual(before);
    await page.getByTestId('show-new').click();
    const first = page.getByTestId('timeline-row').first();
    expect(await first.getAttribute('data-id')).toBe(entries[0]);
    expect(await first.innerText()).toContain('Biên phòng, An Giang: Đã mở hồ sơ Số 1');
  });

  it('while it is paused even the number of what waits stands still', async () => {
    const page = await open('coordination', '/timeline', COORDINATOR);
    await until('the stream is live', () => isLive(page));
    await page.getByTestId('pause').click();
    const before = await ordersOn(page);
    await openCase(product(), 'bp-1');
    await untilSettled(product());
    expect(await textOf(page, 'paused')).toBe('Đang tạm dừng, 0 mục đang chờ');
    expect(await ordersOn(page)).toEqual(before);
    await page.getByTestId('pause').click();
    await until('it waits', async () => (await waitingOn(page)) === 1);
  });

  describe(`whose connection is cut ${String(CUTS)} times while ${String(EVENTS)} entries are recorded`, () => {
    let wire: CuttableWire;
    let recorded: string[];
    let pages: Page[];
    let before: number[];
    let known: number;

    beforeAll(async () => {
      await untilSettled(product());
      wire = await CuttableWire.to(product().url('coordination'));
      const reader = { ...COORDINATOR, at: wire.url };
      pages = [
        await open('coordination', '/timeline', reader),
        await open('coordination', '/timeline?ministry=border', { ...reader, size: PHONE }),
      ];
      for (const page of pages) await until('the stream is live', () => isLive(page));
      for (const page of pages) await watchRows(page);
      before = await ordersOn(pages[0]!);
      known = (await rows()).length;
      recorded = await recordThroughCuts(product(), wire);
      await untilSettled(product());
      for (const page of pages) await until('it is live again', () => isLive(page));
    }, LONG_MS);
    afterAll(() => wire.stop());

    it('was cut as often, and as many entries were recorded', async () => {
      expect(wire.cuts).toBe(CUTS);
      expect(recorded).toHaveLength(EACH_TIME * CUTS);
      const told = (await rows()).slice(0, -known);
      expect(told.map(({ id }) => id).sort()).toEqual([...recorded].sort());
      expect(new Set(told.map(({ publisher }) => publisher)).size).toBe(3);
    });

    it('says that it is complete, and holds all of them back', async () => {
      expect(await textOf(pages[0]!, 'connection-complete')).toBe('Đã đủ, không thiếu mục nào');
      await until('all wait', async () => (await waitingOn(pages[0]!)) === EVENTS);
      expect(await ordersOn(pages[0]!)).toEqual(before);
    });

    it('never moved a row under the reader’s eye, neither at a desk nor on a telephone', async () => {
      for (const page of pages) expect(await placesOf(page)).toHaveLength(1);
    });

    it('shows exactly the rows of the service, newest first, when asked to', async () => {
      const shown = await showAll(pages[0]!);
      const told = (await rows()).map(({ localOrder }) => localOrder);
      expect(shown).toEqual(told);
      expect(shown).toEqual(shown.map((_, i) => told.length - 1 - i));
    });

    it('and so it does where only one ministry is shown', async () => {
      const told = await rows('?ministry=border');
      expect(await showAll(pages[1]!)).toEqual(told.map(({ localOrder }) => localOrder));
    });
  });
};
