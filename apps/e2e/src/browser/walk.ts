import type { Browser, Page } from 'playwright-core';
import { openCase } from '../cases.js';
import type { Product } from '../product.js';
import { until } from '../until.js';
import { becomeOfficer, fill, press, tabTo } from './keyboard.js';
import { textOf, untilLoaded, useScreens } from './screens.js';

const LONG_MS = 120_000;
const DAY_MS = 86_400_000;

const pathOf = (page: Page) => new URL(page.url()).pathname.replace('/app', '');

/** Presses a link and waits for its page, whose heading then has the focus. */
async function goTo(page: Page, link: string, path: RegExp): Promise<void> {
  await press(page, page.locator(link).first());
  await until(`the page ${String(path)}`, () => path.test(pathOf(page)));
  await untilLoaded(page);
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  await until('the heading has the focus', async () => (await focused()) === 'H1');
}

/** Types a day into its boxes. */
async function typeDay(page: Page, name: string, at: Date): Promise<void> {
  const [year, month, day] = at.toISOString().slice(0, 10).split('-');
  for (const [part, typed] of Object.entries({ day, month, year })) {
    await tabTo(page, page.locator(`input[name="${name}-${part}"]`));
    await page.keyboard.type(typed ?? '');
  }
}

/** Every page of the regulation and of the work that it makes, by the keys alone. */
export const walk = (browser: () => Browser, product: () => Product): void => {
  const open = useScreens(browser, product);

  describe.each(['vi', 'en'] as const)('in %s', (language) => {
    it(
      'an officer goes through work, rules, parameters, calendar and agencies',
      async () => {
        await openCase(product(), 'bp-1');
        const page = await open('border', '/', { officer: 'bp-2', language });
        await page.getByTestId('work-row').first().waitFor();
        await press(page, page.getByTestId('why').first().locator('summary'));
        await page.locator('[data-testid="why"] a').first().waitFor();
        await press(page, page.getByTestId('work-others'));
        await until('what waits for others', () => page.url().includes('tab=others'));

        await goTo(page, 'nav a[href="/app/rules"]', /^\/rules$/);
        await goTo(page, '[data-testid="rule-row"]', /^\/rules\/[A-Z]/);
        await goTo(page, 'nav a[href="/app/rules"]', /^\/rules$/);
        await goTo(page, 'nav a[href="/app/rules/parameters"]', /^\/rules\/parameters$/);
        await tabTo(page, page.locator('input[type="search"]'));
        await page.keyboard.type('work.passes');
        await until(
          'one parameter',
          async () => (await page.getByTestId('parameter-row').count()) === 1,
        );

        await goTo(page, 'nav a[href="/app/rules/calendar"]', /^\/rules\/calendar$/);
        await typeDay(page, 'f-start', new Date('2026-11-20T08:00:00Z'));
        await tabTo(page, page.locator('#f-amount'));
        await page.keyboard.type('3');
        await press(page, page.getByTestId('calculate'));
        await page.getByTestId('deadline').waitFor();
        expect(await textOf(page, 'deadline')).toContain('24:00');

        await goTo(page, 'nav a[href="/app/agencies"]', /^\/agencies$/);
        await goTo(page, '[data-testid="agency-row"]', /^\/agencies\/./);
        await page.getByTestId('agency').waitFor();
      },
      LONG_MS,
    );

    it(
      'an officer records what belongs to no case, and comes to its page',
      async () => {
        const page = await open('police', '/', { officer: 'ca-5', language });
        await goTo(page, 'nav a[href="/app/matters"]', /^\/matters$/);
        await goTo(page, '[data-testid="other-acts"]', /^\/acts$/);
        await goTo(page, '[data-operation="receiveDataRequestOfMatter"]', /^\/acts\/receive/);
        await fill(page, 'kind', 'VIEW');
        await fill(page, 'processor', 'no');
        await press(page, page.getByTestId('form-check'));
        await press(page, page.getByTestId('form-confirm'));
        await until('the page of the matter', () => /^\/matters\/police\/\d+$/.test(pathOf(page)));
        await page.locator('[data-duty^="X-D3/"]').waitFor();
        await goTo(page, '[data-operation="fulfilDataRequestOfMatter"]', /^\/acts\/fulfil/);
        // What it is about is chosen already.
        await press(page, page.getByTestId('form-check'));
        await press(page, page.getByTestId('form-confirm'));
        await page.locator('[data-duty^="X-D3/"][data-state="met"]').waitFor();
      },
      LONG_MS,
    );

    it(
      'two coordinators go over the board, propose a change, try it and confirm it',
      async () => {
        const page = await open('coordination', '/', { officer: 'dp-1', language });
        await page.getByTestId('board').waitFor();
        await press(page, page.locator('[data-party="border"]').getByTestId('board-at-once'));
        await until('the duties behind a number', () => pathOf(page) === '/board/items');
        await goTo(page, 'nav a[href="/app/rule-changes"]', /^\/rule-changes$/);
        await goTo(page, '[data-testid="propose"]', /^\/rule-changes\/propose$/);
        await fill(page, 'parameter.parameter', 'reading.last-day-of-rest');
        await fill(page, 'parameter.value.choice', 'moves');
        await typeDay(page, 'f-effective', new Date(Date.now() + 2 * DAY_MS));
        await press(page, page.getByTestId('form-check'));
        expect(await textOf(page, 'check-list')).toContain('reading.last-day-of-rest');
        await press(page, page.getByTestId('form-confirm'));
        const row = page.locator('[data-testid="rule-change"][data-state="proposed"]').first();
        await row.waitFor();
        const id = (await row.getAttribute('data-change')) ?? '';
        const change = page.locator(`[data-change="${id}"]`);
        await press(page, change.getByTestId('try'));
        await page.getByTestId('tried').waitFor();
        await press(page, change.getByTestId('confirm'));
        await change.getByTestId('decide-refused').waitFor();
        await becomeOfficer(page, 'dp-2');
        await press(page, change.getByTestId('confirm'));
        await page.locator(`[data-change="${id}"][data-state="confirmed"]`).waitFor();
      },
      LONG_MS,
    );
  });
};
