import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { act, openCase, untilKnown } from '../cases.js';
import type { Log, Product } from '../product.js';
import { until } from '../until.js';
import { untilLoaded, useScreens, type Language } from './screens.js';

const LONG_MS = 60_000;
const PHONE = { width: 360, height: 800 };
const DESK = { width: 1280, height: 900 };
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const TARGET_PX = 44;

type Screen = Readonly<{
  name: string;
  log: Log;
  officer: string;
  path: (caseId: string) => string;
  /** Brings the screen into the state that is looked at. */
  then?: (page: Page) => Promise<void>;
}>;

const ANSWERED = ['input[name="f-toParty"][value="labour-social"]', '#f-toUnit'] as const;

async function answerHandover(page: Page): Promise<void> {
  await page.locator(ANSWERED[0]).check();
  await page.locator(ANSWERED[1]).selectOption('labour-social/commune/long-binh');
  await page.getByTestId('form-check').click();
  await page.getByTestId('check').waitFor();
}

async function calculate(page: Page): Promise<void> {
  await page.locator('#f-amount').fill('3');
  await page.getByTestId('calculate').click();
  await page.getByTestId('why').locator('summary').click();
  await page.getByTestId('day-by-day').waitFor();
}

const untilProved = (page: Page) =>
  page.locator('[data-testid="proof-tag"][data-proof="verified"]').waitFor();

const OFFICER = { log: 'border', officer: 'bp-1' } as const;
const SCREENS: readonly Screen[] = [
  { name: 'my work', ...OFFICER, path: () => '/work' },
  { name: 'what waits for others', ...OFFICER, path: () => '/work?tab=others' },
  { name: 'the board', log: 'coordination', officer: 'dp-1', path: () => '/board' },
  {
    name: 'the duties behind a number of the board',
    ...{ log: 'coordination', officer: 'dp-1' },
    path: () => '/board/items?party=border&urgency=at-once',
  },
  { name: 'the cases', ...OFFICER, path: () => '/cases' },
  { name: 'a new case', ...OFFICER, path: () => '/cases/new' },
  {
    name: 'a new case with faults',
    ...OFFICER,
    path: () => '/cases/new',
    then: (page) => page.getByTestId('form-check').click(),
  },
  { name: 'a case', ...OFFICER, path: (id) => `/cases/${id}` },
  { name: 'a step', ...OFFICER, path: (id) => `/cases/${id}/act/proposeHandover` },
  {
    name: 'the check of a step',
    ...OFFICER,
    path: (id) => `/cases/${id}/act/proposeHandover`,
    then: answerHandover,
  },
  {
    name: 'the agencies',
    ...OFFICER,
    path: () => '/agencies?province=an-giang&day=2025-07-01',
    then: (page) => page.getByTestId('agency-list').waitFor(),
  },
  {
    name: 'an agency',
    ...OFFICER,
    path: () => `/agencies/${encodeURIComponent('labour-social/district/an-phu')}`,
    then: (page) => page.getByTestId('agency').waitFor(),
  },
  {
    name: 'the rules',
    ...OFFICER,
    path: () => '/rules?regime=R25&confidence=quoted',
    then: (page) => page.getByTestId('rule-list').waitFor(),
  },
  {
    name: 'a rule',
    ...OFFICER,
    path: () => '/rules/R25-A1',
    then: (page) => page.getByTestId('rule').waitFor(),
  },
  {
    name: 'the parameters',
    ...OFFICER,
    path: () => '/rules/parameters?q=chi+tieu',
    then: (page) => page.getByTestId('parameter-list').waitFor(),
  },
  { name: 'a deadline, day by day', ...OFFICER, path: () => '/rules/calendar', then: calculate },
  { name: 'the timeline', log: 'coordination', officer: 'dp-1', path: () => '/timeline' },
  {
    name: 'the changes of the rules',
    ...{ log: 'coordination', officer: 'dp-1' },
    path: () => '/rule-changes',
    then: (page) => page.getByTestId('rule-changes').waitFor(),
  },
  {
    name: 'a proposal of a change, with faults',
    ...{ log: 'coordination', officer: 'dp-1' },
    path: () => '/rule-changes/propose',
    then: (page) => page.getByTestId('form-check').click(),
  },
  {
    name: 'what belongs to no case',
    ...OFFICER,
    path: () => '/matters/reports/border',
    then: (page) => page.getByTestId('matter-page').waitFor(),
  },
  { name: 'what can be recorded without a case', ...OFFICER, path: () => '/acts' },
  { name: 'the cases to replay', log: 'audit', officer: 'tt-1', path: () => '/replay' },
  {
    name: 'a replay',
    log: 'audit',
    officer: 'tt-1',
    path: (id) => `/replay/${id}?view=border`,
    then: untilProved,
  },
];

/** Everything that names something on the screen, in the order of the screen: headings, buttons, labels, terms. */
const labelsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const named = 'h1,h2,h3,legend,label,button,summary,dt,nav a,[role="tab"]';
    const own = (element: Element) =>
      [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent ?? '')
        .join('')
        .trim();
    return [...document.querySelectorAll(named)]
      .filter((element) => element.checkVisibility())
      .map(own)
      .filter((words) => /\p{L}{2}/u.test(words));
  });

/** What is pressed or filled in and is lower than a thumb needs. */
const lowTargets = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const targets =
      'button, summary, select, nav a, [data-testid="case-row"], [data-testid="command"], [data-testid="main-command"], input:not([type=radio],[type=checkbox]), label:has([type=radio],[type=checkbox]), main a';
    return [...document.querySelectorAll<HTMLElement>(targets)]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, height: element.getBoundingClientRect().height }))
      .filter(({ height }) => height < least - 0.5)
      .map(({ element, height }) => `${element.outerHTML.slice(0, 120)}: ${String(height)} px`);
  }, TARGET_PX);

/** What axe finds, each with the places. */
async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(LEVELS).setLegacyMode().analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

const widthOf = (page: Page) => page.evaluate(() => document.scrollingElement?.scrollWidth);

async function switchTo(page: Page, language: Language): Promise<void> {
  await page.getByTestId('language-switch').click();
  const lang = () => page.locator('html').getAttribute('lang');
  await until(language, async () => (await lang()) === language);
  await untilLoaded(page);
}

export const everyScreen = (browser: () => Browser, product: () => Product): void => {
  const open = useScreens(browser, product);
  let caseId: string;

  beforeAll(async () => {
    const opened = await openCase(product(), 'bp-1');
    caseId = opened.cases[0] ?? '';
    const place = { place: 'BORDER_POST', mode: 'RET_SELF' };
    const received = await act(product(), 'bp-1', {
      ...{ on: caseId, do: 'reception/receive-person', with: place },
    });
    await untilKnown(product(), 'audit', caseId, received.entries);
    await untilKnown(product(), 'coordination', caseId, received.entries);
  }, LONG_MS);

  describe.each(SCREENS)('$name', ({ log, officer, path, then }) => {
    let page: Page;
    let labels: string[];

    beforeAll(async () => {
      page = await open(log, path(caseId), { officer, size: PHONE });
      await then?.(page);
    }, LONG_MS);
    afterAll(() => page.context().close());

    const fits = async () => {
      expect(await widthOf(page)).toBeLessThanOrEqual(PHONE.width);
      expect(await lowTargets(page)).toEqual([]);
      expect(await violationsOn(page)).toEqual([]);
    };

    it('fits on a telephone, under the thumb, for everybody', async () => {
      expect(await page.locator('html').getAttribute('lang')).toBe('vi');
      labels = await labelsOn(page);
      expect(labels.length).toBeGreaterThan(3);
      await fits();
    });

    it('says every label in the other language after the switch', async () => {
      await switchTo(page, 'en');
      const translated = await labelsOn(page);
      expect(translated).toHaveLength(labels.length);
      expect(translated.filter((words, i) => words === labels[i])).toEqual([]);
    });

    it('fits on a telephone in that language, too', fits);

    it('is for everybody at a desk', async () => {
      await page.setViewportSize(DESK);
      expect(await widthOf(page)).toBeLessThanOrEqual(DESK.width);
      expect(await violationsOn(page)).toEqual([]);
    });
  });
};
