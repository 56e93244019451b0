import type { Browser, Page } from 'playwright-core';
import { readAll, readCase, untilKnown, untilSettled } from '../cases.js';
import { walkHome } from '../homeward.js';
import type { Product } from '../product.js';
import { until } from '../until.js';
import { textOf, untilLoaded, useScreens, type Open, type Reader } from './screens.js';
import { tampering } from './tampering.js';

const LONG_MS = 240_000;

type Moment = Readonly<{ localOrder: number; cut: string; id: string; arrivedAt: string }>;
type Shown = Readonly<{ header: string; state: string }>;

const AUDITOR: Reader = { officer: 'tt-1' };

/** What a screen says about a case: who has it, and how it stands. What comes next counts up and is told apart. */
const shownOn = async (page: Page): Promise<Shown> => {
  const [name, custody, lead, state] = [
    await textOf(page, 'case-name'),
    await textOf(page, 'custody'),
    await textOf(page, 'lead'),
    await textOf(page, 'state-panel'),
  ];
  return { header: [name, custody, lead].join('; '), state };
};

/** What the police saw on their own screen, by the local order of the last entry that they then had. */
class PoliceScreen {
  private page: Page | undefined;
  readonly seen = new Map<number, Shown>();
  /** Entries that one command recorded together with a later one: no screen ever stood between the two. */
  readonly between: string[] = [];
  private known = 0;

  constructor(
    private readonly product: Product,
    private readonly open: Open,
  ) {}

  /** Remembers what the screen shows once it has these entries. */
  async look(caseId: string, entries: readonly string[]): Promise<void> {
    this.between.push(...entries.slice(this.known, -1));
    this.known = entries.length;
    await untilKnown(this.product, 'police', caseId, entries);
    this.page ??= await this.open('police', `/cases/${caseId}`, { officer: 'ca-1' });
    const { last } = await readCase(this.product, 'police', caseId);
    await this.untilShown(this.page, last);
    this.seen.set(last, await shownOn(this.page));
  }

  private async untilShown(page: Page, order: number): Promise<void> {
    const upTo = async () => Number(await page.getByTestId('case-page').getAttribute('data-up-to'));
    await until(`the police’s screen shows ${String(order)}`, async () => (await upTo()) > order);
  }
}

const positionOn = async (page: Page): Promise<number> =>
  Number(/\d+/.exec(await textOf(page, 'replay-position'))?.[0]);

const untilAt = (page: Page, n: number) =>
  until(`moment ${String(n)}`, async () => (await positionOn(page)) === n);

export const replay = (browser: () => Browser, product: () => Product): void => {
  const open = useScreens(browser, product);
  let caseId: string;
  let police: PoliceScreen;
  let moments: Moment[];

  beforeAll(async () => {
    police = new PoliceScreen(product(), open);
    caseId = await walkHome(product(), (on, entries) => police.look(on, entries));
    moments = await readAll<Moment>(product(), 'police', `/cases/${caseId}/moments`);
    await untilSettled(product());
  }, LONG_MS);

  const openReplay = (search = '?view=police', reader = AUDITOR) =>
    open('audit', `/replay/${caseId}${search}`, reader);

  it('begins with the list of cases, and says that it is not the present', async () => {
    const page = await open('audit', '/', AUDITOR);
    expect(new URL(page.url()).pathname).toBe('/app/replay');
    await page.locator(`[data-case="${caseId}"]`).click();
    expect(await textOf(page, 'replay-band')).toMatch(/đang xem lại, không phải hiện tại/i);
    expect(await page.getByTestId('main-command').count()).toBe(0);
  });

  it('shows at each moment, by arrow keys, what the police’s own screen showed then', async () => {
    const page = await openReplay();
    await page.getByTestId('replay-slider').focus();
    await page.keyboard.press('Home');
    const unseen = moments.filter(({ localOrder }) => !police.seen.has(localOrder));
    expect(unseen.map(({ id }) => id)).toEqual(police.between);
    for (const [i, { localOrder, cut }] of moments.entries()) {
      if (i > 0) await page.keyboard.press('ArrowRight');
      await untilAt(page, i + 1);
      const shown = await shownOn(page);
      expect({ localOrder, ...shown }).toEqual({
        localOrder,
        ...(police.seen.get(localOrder) ?? shown),
      });
      expect(new URL(page.url()).searchParams.get('cut')).toBe(cut);
      expect(await textOf(page, 'replay-cut')).toContain(cut);
    }
  }, 120_000);

  it('shows the duties of that moment, as many as the police’s own service then had', async () => {
    const { cut, localOrder, arrivedAt } = moments[Math.floor(moments.length / 2)]!;
    const page = await openReplay(`?view=police&cut=${cut}`);
    await page.getByTestId('duties-then').waitFor();
    const query = `below=${String(localOrder + 1)}&at=${encodeURIComponent(arrivedAt)}`;
    const { body } = await product()
      .as('ca-1', 'police')
      .get<{ items: { state: string }[] }>(`/cases/${caseId}/obligations?${query}`);
    const due = body.items.filter(({ state }) => state !== 'met' && state !== 'cancelled').length;
    expect(due).toBeGreaterThan(0);
    expect(await textOf(page, 'duties-then')).toContain(`Việc phải làm khi đó: ${String(due)}`);
  });

  it('says first of all who knew how much then, and on whose word that rests', async () => {
    const page = await openReplay(`?view=police&cut=${moments[0]?.cut ?? ''}`);
    expect(await textOf(page, 'replay-sentence')).toMatch(/, Công an biết 1 mục/);
    expect(await page.getByTestId('replay-evidence').getAttribute('data-evidence')).toBe('stated');
  });

  it('has an address that can be cited: opened again it shows the same, and the proof holds', async () => {
    const middle = moments[Math.floor(moments.length / 2)]!;
    const first = await openReplay(`?view=police&cut=${middle.cut}`);
    const cited = first.url();
    const again = await openReplay();
    await again.goto(cited);
    await untilLoaded(again);
    for (const page of [first, again]) {
      expect(await shownOn(page)).toEqual(police.seen.get(middle.localOrder));
      await page.locator('[data-testid="proof-tag"][data-proof="verified"]').waitFor();
      expect(await textOf(page, 'proof-tag')).toBe('Đã kiểm trên máy này');
    }
  });

  it('shows another party’s moments as that party had them', async () => {
    const told = await readAll<Moment>(product(), 'border', `/cases/${caseId}/moments`);
    const page = await openReplay();
    await page.getByTestId('replay-view').selectOption('border');
    await until('the moments of the border guard', async () =>
      (await textOf(page, 'replay-cut')).includes(told.at(-1)?.cut ?? '?'),
    );
    expect(await positionOn(page)).toBe(told.length);
  });

  describe('and its proofs', () => {
    tampering(openReplay);
  });
};
