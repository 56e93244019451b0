import type { Browser, Page } from 'playwright-core';
import { act, openCase, opening } from '../cases.js';
import { makeLate } from '../late-duty.js';
import type { Product } from '../product.js';
import { until } from '../until.js';
import { press, tabTo } from './keyboard.js';
import { textOf, useScreens } from './screens.js';

const LONG_MS = 60_000;
const PHONE = { width: 360, height: 740 };

export const duties = (browser: () => Browser, product: () => Product): void => {
  const open = useScreens(browser, product);

  describe('the rules', () => {
    const shown = (page: Page) =>
      page
        .getByTestId('rule-row')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-rule')));

    it('are searched by the keyboard and without the marks of Vietnamese, and the address says how', async () => {
      const page = await open('border', '/rules');
      await tabTo(page, page.getByTestId('search'));
      await page.keyboard.type('dua nguoi den uy ban');
      await until('the row is found', async () => (await shown(page)).join() === 'R25-A1');
      expect(new URL(page.url()).searchParams.get('q')).toBe('dua nguoi den uy ban');
      await press(page, page.getByTestId('rule-row'));
      await page.getByTestId('rule').waitFor();
      expect(await textOf(page, 'rule')).toMatch(/điều 27 khoản 1\s+Nguyên văn/);
    });

    it('say of a limit that nobody confirmed that nobody did', async () => {
      const page = await open('police', '/rules?confidence=unconfirmed&regime=R22');
      await page.getByTestId('rule-list').waitFor();
      const rows = await shown(page);
      expect(rows.length).toBeGreaterThan(0);
      expect(await page.locator('[data-testid="rule-row"] [data-sureness="quoted"]').count()).toBe(
        0,
      );
    });

    it('explain a deadline day by day', async () => {
      const page = await open('foreign-affairs', '/rules/calendar', { language: 'en' });
      const typed = { 'f-start-day': '20', 'f-start-month': '11', 'f-start-year': '2026' };
      for (const [name, value] of Object.entries(typed))
        await page.locator(`input[name="${name}"]`).fill(value);
      await page.locator('#f-amount').fill('3');
      await press(page, page.getByTestId('calculate'));
      await press(page, page.getByTestId('why').locator('summary'));
      const table = page.getByTestId('day-by-day');
      await table.waitFor();
      expect(await textOf(page, 'deadline')).toContain('Ends: 26 Nov 2026, 24:00');
      expect(await table.locator('tr', { hasText: '24 Nov 2026' }).innerText()).toContain(
        'not counted',
      );
    });
  });

  describe('a new case', () => {
    let page: Page;
    let caseId: string;
    beforeAll(async () => {
      caseId = (await openCase(product(), 'bp-1')).cases[0] ?? '';
      page = await open('border', `/cases/${caseId}`, { officer: 'bp-1' });
      await page.getByTestId('first-hour').waitFor();
    }, LONG_MS);

    const question = (name: string) => page.locator(`[data-question="${name}"]`);

    it('begins with the five questions of the first hour', async () => {
      expect(await page.getByTestId('first-hour').locator('li').count()).toBe(5);
      expect(await question('firstAid').getAttribute('data-state')).toBe('open');
      expect(await textOf(page, 'next-duty')).toContain('Làm ngay');
    });

    it('ticks one off, when it is recorded anywhere, and says so on the timeline', async () => {
      const needs = { on: caseId, do: 'essential-needs/meet-essential-needs' };
      await act(product(), 'bp-2', { ...needs, with: { needs: ['FIRST_AID'] } });
      const state = () => question('firstAid').getAttribute('data-state');
      await until('first aid is recorded', async () => (await state()) === 'met');
      await tabTo(page, page.getByTestId('tab-duties'));
      await page.keyboard.press('ArrowRight');
      await page.getByTestId('duties-met').waitFor();
      expect(await textOf(page, 'duties-met')).toContain('sơ cứu');
    });
  });

  describe('the work of an officer', () => {
    it('is that of the unit, one is taken, and then it is the officer’s own', async () => {
      // Older than all other work, so that it stands first however much there is.
      const old = { occurredAt: '2021-01-05T08:00:00+07:00', recordedFrom: 'paper' };
      const caseId = (await openCase(product(), 'bp-1', { ...opening(), ...old })).cases[0] ?? '';
      const page = await open('border', '/', { officer: 'bp-1' });
      expect(new URL(page.url()).pathname).toBe('/app/work');
      await press(page, page.getByTestId('work-unit'));
      const row = page.locator('[data-testid="work-row"][data-duty="PR-FIRST-AID/case"]', {
        hasText: caseId,
      });
      await row.waitFor();
      expect(await textOf(page, 'work-heading')).toContain('việc làm ngay');
      await press(page, row.getByTestId('take-duty'));
      await row.getByTestId('take-duty').waitFor({ state: 'detached' });
      await press(page, page.getByTestId('work-mine'));
      await row.waitFor();
    });

    it('opens on the officer’s own, and the first duty stands above the fold of a telephone', async () => {
      const page = await open('border', '/', { officer: 'bp-1', size: PHONE });
      const first = page.getByTestId('work-row').first();
      await first.waitFor();
      const own = page.getByTestId('work-mine');
      expect(await own.getAttribute('aria-current')).toBe('page');
      for (const part of ['urgency', 'article']) {
        const box = await first.getByTestId(part).first().boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(PHONE.height);
      }
      await page.getByTestId('menu').click();
      await page.locator('nav a[href="/app/cases"]').click();
      await page.getByTestId('menu').waitFor();
      expect(await page.locator('nav a[href="/app/cases"]').isVisible()).toBe(false);
    });
  });

  describe('the board', () => {
    it('counts what the border guard is waited for with, and a number opens the duties', async () => {
      const page = await open('coordination', '/', { officer: 'dp-1' });
      expect(new URL(page.url()).pathname).toBe('/app/board');
      const number = page.locator('[data-party="border"]').getByTestId('board-at-once');
      await until('a duty is counted', async () => Number(await number.innerText()) > 0);
      await press(page, number);
      await page.getByTestId('board-item').first().waitFor();
      expect(await page.getByTestId('board-by-party').inputValue()).toBe('border');
    });
  });

  describe('a missed deadline on the board', () => {
    it.each(['vi', 'en'] as const)(
      'is reminded of and escalated by keyboard, in %s',
      async (language) => {
        const { caseId, key } = await makeLate(product());
        const at = '/board/items?party=labour-social&urgency=unescalated';
        const isOnBoard = async () => {
          const { body } = await product()
            .as('dp-1', 'coordination')
            .get<{ items: { caseId: string; key: string }[] }>(`${at}&limit=500`);
          return body.items.some((item) => item.caseId === caseId && item.key === key);
        };
        await until('it is on the board', isOnBoard);
        const page = await open('coordination', at, { officer: 'dp-1', language });
        const row = page.locator(`[data-testid="board-item"][data-duty="${key}"]`, {
          hasText: caseId,
        });
        await row.waitFor();
        await press(page, row.getByTestId('sendReminder'));
        await until(
          'it is said',
          async () => (await row.getByTestId('sendReminder-done').innerText()) !== '',
        );
        expect(
          await row.getByTestId('sendReminder').evaluate((one) => one === document.activeElement),
        ).toBe(true);
        await press(page, row.getByTestId('raiseEscalation'));
        await row.getByTestId('raiseEscalation').waitFor({ state: 'detached' });
        const who = { vi: 'Bộ Y tế', en: 'Ministry of Health' }[language];
        expect(await row.getByTestId('raiseEscalation-done').innerText()).toContain(who);
        expect(
          await row
            .locator('a')
            .first()
            .evaluate((one) => one === document.activeElement),
        ).toBe(true);
        const theirs = await open('labour-social', `/cases/${caseId}`, {
          officer: 'xh-13',
          language,
        });
        const answer = theirs.locator('[data-command="AnswerEscalation"]').first();
        await answer.waitFor({ state: 'attached' });
      },
    );
  });

  describe('a duty of the law', () => {
    it('stands on the case page with article, confidence and why', async () => {
      const caseId = (await openCase(product(), 'bp-1')).cases[0] ?? '';
      const place = { place: 'BORDER_POST', mode: 'RET_SELF' };
      await act(product(), 'bp-1', { on: caseId, do: 'reception/receive-person', with: place });
      const page = await open('border', `/cases/${caseId}`, { officer: 'bp-1' });
      const row = page.locator('[data-testid="duty-row"][data-duty="R25-A1/case"]');
      await row.waitFor();
      expect(await row.getByTestId('urgency').getAttribute('data-look')).toBe('at-once');
      expect(await row.innerText()).toContain('điều 27 khoản 1');
      await press(page, row.getByTestId('take-duty'));
      const post = 'Đang làm: Đồn Biên phòng Long Bình';
      await until('the duty is held', async () => (await row.innerText()).includes(post));
      expect(await row.getByTestId('take-duty').count()).toBe(0);
      const limited = page.locator('[data-testid="duty-row"]', { hasText: 'Sắp tới' }).first();
      await press(page, limited.locator('summary'));
      await limited.getByTestId('day-by-day').waitFor();
    });
  });
};
