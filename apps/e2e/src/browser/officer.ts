import type { Browser, Page } from 'playwright-core';
import { act, openCase, readCase, untilKnown } from '../cases.js';
import { readOpenApi } from '../openapi.js';
import type { Product } from '../product.js';
import { until } from '../until.js';
import { becomeOfficer, fill, press, tabTo, tick } from './keyboard.js';
import { textOf, untilLoaded, useScreens } from './screens.js';

const COMMUNE = 'labour-social/commune/an-giang/khanh-binh';

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

const focusedTestid = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-testid'));

/** From a case to the form of one of the steps that are open. */
async function openForm(page: Page, command: string): Promise<void> {
  await press(page, page.getByTestId('duties').locator(`[data-command="${command}"]`));
  await page.getByTestId('form-check').waitFor();
}

/** Checks, and records what was checked. */
async function record(page: Page): Promise<void> {
  await press(page, page.getByTestId('form-check'));
  await press(page, page.getByTestId('form-confirm'));
}

/** Opens what is meant for paper, and writes a moment of that year. */
async function happenedIn(page: Page, year: string): Promise<void> {
  await press(page, page.getByTestId('paper'));
  const parts = { day: '1', month: '2', year, hour: '8', minute: '30' };
  for (const [part, typed] of Object.entries(parts)) {
    await tabTo(page, page.locator(`input[name="f-occurredAt-${part}"]`));
    await page.keyboard.type(typed);
  }
}

async function shiftThrice(page: Page): Promise<void> {
  for (let pressed = 0; pressed < 3; pressed++) await page.keyboard.press('Shift');
}

export const officer = (browser: () => Browser, product: () => Product): void => {
  const open = useScreens(browser, product);
  const custodyShows = (page: Page, words: string) =>
    until(`the case is shown with ${words}`, async () =>
      (await textOf(page, 'custody')).startsWith(words),
    );

  describe('from the first screen to a hand-over', () => {
    let border: Page;
    let caseId: string;

    it('jumps over what stands on every screen', async () => {
      border = await open('border', '/');
      expect(new URL(border.url()).pathname).toBe('/app/work');
      await press(border, border.locator('a[href="#main"]'));
      await until('main has the focus', async () => (await focusedId(border)) === 'main');
    });

    it('becomes another officer, and opens the form for a new case', async () => {
      await becomeOfficer(border, 'bp-2');
      await press(border, border.locator('nav a[href="/app/cases/new"]'));
      await border.getByTestId('form-check').waitFor();
      expect(await border.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    });

    it('finds in it every field that the service’s OpenAPI names, by the name it has there', async () => {
      const document = await readOpenApi(product(), 'border');
      const { properties = {} } = document.components.schemas['OpenCases'] ?? {};
      const names = Object.values(properties).map((schema) => schema['x-title-vi'] ?? '?');
      expect(names.length).toBeGreaterThan(4);
      const form = (await border.locator('form').textContent()) ?? '';
      expect(names.filter((name) => !form.includes(name))).toEqual([]);
    });

    it('is told on top and at the field what is missing, and loses nothing typed', async () => {
      await fill(border, 'persons.0.localNumber', '7');
      await press(border, border.getByTestId('form-check'));
      await border.getByTestId('error-summary').waitFor();
      expect(await focusedTestid(border)).toBe('error-summary');
      expect(await textOf(border, 'error-summary')).toContain('Diện tiếp nhận: chưa điền');
      expect(await border.locator('#f-path-fault').innerText()).toBe('Diện tiếp nhận: chưa điền');
      expect(await border.locator('#f-persons-0-localNumber').inputValue()).toBe('7');
      await press(border, border.locator('[data-testid="error-summary"] a[href="#f-path"]'));
      expect(await focusedId(border)).toBe('f-path');
    });

    it('keeps what is typed behind the curtain that three presses of Shift draw', async () => {
      await shiftThrice(border);
      expect(await textOf(border, 'curtain')).toContain('Màn hình đang được che');
      expect(await border.getByTestId('form-check').isVisible()).toBe(false);
      expect(await border.locator('#f-persons-0-localNumber').isVisible()).toBe(false);
      await shiftThrice(border);
      await border.getByTestId('curtain').waitFor({ state: 'detached' });
      expect(await border.locator('#f-persons-0-localNumber').inputValue()).toBe('7');
      expect(await border.locator('#f-persons-0-localNumber').isVisible()).toBe(true);
    });

    it('reads the answers in words, changes one, and records', async () => {
      await fill(border, 'path', 'SELF_RETURN');
      await fill(border, 'persons.0.handledAsChild', 'no');
      await fill(border, 'persons.0.circumstance', 'PRESENT');
      await fill(border, 'purpose', 'ILLUSTRATION');
      await press(border, border.getByTestId('form-check'));
      const told = await textOf(border, 'check-list');
      for (const words of ['Mở hồ sơ', 'bp-2, Đồn Biên phòng Long Bình', 'Minh họa'])
        expect(told).toContain(words);
      await press(border, border.getByTestId('form-change'));
      await fill(border, 'persons.0.localNumber', '1');
      await record(border);
      expect(await textOf(border, 'recorded')).toMatch(/^Đã ghi: border\/\d+$/);
      caseId = await textOf(border, 'case-id');
      const { state } = await readCase(product(), 'border', caseId);
      expect(state.course).toMatchObject({ status: 'open', handledAsChild: false });
    });

    it('receives the person: the one main button of the page is that step', async () => {
      const main = border.getByTestId('main-command');
      expect(await main.getAttribute('data-command')).toBe('ReceivePerson');
      await press(border, main);
      await fill(border, 'place', 'BORDER_POST');
      await fill(border, 'mode', 'RET_SELF');
      await record(border);
      await custodyShows(border, 'Đồn Biên phòng Long Bình');
    });

    it('proposes to hand the person over: both sides are shown until the other accepts', async () => {
      await openForm(border, 'ProposeHandover');
      await fill(border, 'toParty', 'labour-social');
      await fill(border, 'toUnit', COMMUNE);
      await record(border);
      await border.getByTestId('handover-proposal').waitFor();
      expect(await textOf(border, 'handover-proposal')).toContain('chưa nhận');
      expect(await textOf(border, 'custody')).toContain('Đồn Biên phòng Long Bình');
    });

    it('sees the commune accept, on the screen that was open all the time', async () => {
      const { entries } = await readProposal();
      await untilKnown(product(), 'labour-social', caseId, entries);
      const commune = await open('labour-social', '/cases');
      await becomeOfficer(commune, 'xh-2');
      await untilLoaded(commune);
      await press(commune, commune.locator(`[data-case="${caseId}"]`));
      await openForm(commune, 'AcceptHandover');
      await record(commune);
      await custodyShows(commune, 'UBND xã Khánh Bình');
      await custodyShows(border, 'UBND xã Khánh Bình');
      expect(await border.getByTestId('handover-proposal').count()).toBe(0);
    });

    const readProposal = async () => {
      const { state } = await readCase(product(), 'border', caseId);
      return { entries: [state.custody.proposal?.id ?? ''] };
    };
  });

  describe('when something stands against a step', () => {
    let caseId: string;
    beforeAll(async () => {
      caseId = (await openCase(product(), 'bp-1')).cases[0] ?? '';
    });

    const openStep = async (operation: string) => {
      const page = await open('border', `/cases/${caseId}/act/${operation}`, { officer: 'bp-2' });
      await page.getByTestId('form-check').waitFor();
      return page;
    };

    it('shows what another officer recorded meanwhile, keeps the answers, and lets the officer decide', async () => {
      const page = await openStep('receivePerson');
      await fill(page, 'place', 'BORDER_POST');
      await fill(page, 'mode', 'RET_SELF');
      await press(page, page.getByTestId('form-check'));
      const needs = { on: caseId, do: 'essential-needs/meet-essential-needs' };
      await act(product(), 'bp-1', { ...needs, with: { needs: ['FOOD'] } });
      await press(page, page.getByTestId('form-confirm'));
      await page.getByTestId('moved-on').getByTestId('timeline-row').waitFor();
      const told = await textOf(page, 'moved-on');
      expect(told).toMatch(/^Biên phòng vừa ghi bước này lúc .+ Xem rồi quyết định\./);
      expect(await page.getByTestId('moved-on').getByTestId('timeline-row').count()).toBe(1);
      await press(page, page.getByTestId('moved-go-on'));
      expect(await textOf(page, 'check-list')).toContain('Tự');
      await press(page, page.getByTestId('form-confirm'));
      await custodyShows(page, 'Đồn Biên phòng Long Bình');
    });

    it('says the service’s no in its words, on top of the form', async () => {
      const page = await openStep('meetEssentialNeeds');
      await tick(page, 'f-needs', 'LODGING');
      await happenedIn(page, '2999');
      await record(page);
      await page.getByTestId('error-summary').waitFor();
      expect(await focusedTestid(page)).toBe('error-summary');
      const { status, body } = await product()
        .as('bp-2', 'border')
        .post(
          `/cases/${caseId}/essential-needs/meet-essential-needs`,
          { needs: ['LODGING'], occurredAt: '2999-02-01T08:30:00+07:00' },
          { language: 'vi' },
        );
      expect(status).toBe(409);
      expect(await textOf(page, 'error-summary')).toContain(body.detail);
      expect(await page.locator('input[name="f-needs"][value="LODGING"]').isChecked()).toBe(true);
      expect(await page.locator('input[name="f-occurredAt-year"]').inputValue()).toBe('2999');
    });

    it('says at the field what the service found wrong with it', async () => {
      const page = await openStep('meetEssentialNeeds');
      await tick(page, 'f-needs', 'FOOD');
      await happenedIn(page, '1850');
      await record(page);
      const words = 'Xảy ra lúc: không phải thời điểm có thể có';
      await page.locator('#f-occurredAt-fault').waitFor();
      expect(await page.locator('#f-occurredAt-fault').innerText()).toBe(words);
      expect(await textOf(page, 'error-summary')).toContain(words);
      await press(page, page.locator('[data-testid="error-summary"] a[href="#f-occurredAt"]'));
      expect(await focusedId(page)).toBe('f-occurredAt');
      expect(await page.locator('input[name="f-needs"][value="FOOD"]').isChecked()).toBe(true);
    });

    it('changes the language of a form that is half filled in, and nothing typed is lost', async () => {
      const page = await openStep('meetEssentialNeeds');
      await tick(page, 'f-needs', 'FOOD');
      await press(page, page.getByTestId('language-switch'));
      await until(
        'English',
        async () => (await page.locator('html').getAttribute('lang')) === 'en',
      );
      expect(await page.locator('h1').innerText()).toBe('Record essential needs');
      expect(await page.locator('input[name="f-needs"][value="FOOD"]').isChecked()).toBe(true);
      await press(page, page.getByTestId('form-check'));
      expect(await textOf(page, 'check-list')).toContain('Asked about, and met where needed');
    });
  });
};
