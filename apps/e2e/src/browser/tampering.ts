import type { Page, Route } from 'playwright-core';
import { readRecord } from '#contracts';
import { textOf, type Reader } from './screens.js';

type Entries = { items: { record: string }[]; next: string | null };
type OpenReplay = (search?: string, reader?: Reader) => Promise<Page>;

const AUDITOR: Reader = { officer: 'tt-1' };
const RECORDS = /\/cases\/[^/]+\/entries/;
const CHECKPOINT = /\/logs\/[^/]+\/checkpoint/;
const PATH = /\/logs\/[^/]+\/inclusion\//;

/** Notes every state that the proof tag ever shows, from the first moment on. */
function noteProofs(): void {
  const noted = new Set<string>();
  Reflect.set(window, 'proofsShown', noted);
  const look = () => {
    const tag = document.querySelector('[data-testid="proof-tag"]');
    if (tag) noted.add(tag.getAttribute('data-proof') ?? '');
  };
  new MutationObserver(look).observe(document, {
    attributes: true,
    childList: true,
    subtree: true,
  });
}

const proofsShown = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(Reflect.get(window, 'proofsShown') as Set<string>)]);

const untilProof = (page: Page, state: string) =>
  page.locator(`[data-testid="proof-tag"][data-proof="${state}"]`).waitFor();

/** A reader between whom and the service somebody stands. */
const through = (on: RegExp, meddle: (route: Route) => Promise<void>): Reader => ({
  ...AUDITOR,
  before: async (page) => {
    await page.addInitScript(noteProofs);
    await page.route(on, meddle);
  },
});

/** Another digit in the milliseconds of every record: still a record, and no longer the one that was signed. */
async function changeRecords(route: Route): Promise<void> {
  const response = await route.fetch();
  const { items, next } = (await response.json()) as Entries;
  const changed = items.map((item) => {
    const other = (_: string, before: string, digit: string) =>
      `${before}${String((Number(digit) + 1) % 10)}Z"`;
    const record = item.record.replace(/("time":"[^"]*)(\d)Z"/, other);
    if (record === item.record || readRecord(record) === undefined)
      throw new Error(`this change would not be seen as one: ${record}`);
    return { ...item, record };
  });
  await route.fulfill({ response, json: { items: changed, next } });
}

/** The checkpoint of another log, as a service that hides something might serve it. */
const serveAnother = async (route: Route): Promise<void> => {
  const url = route.request().url();
  const other = url.includes('/border/') ? 'police' : 'border';
  await route.fulfill({
    response: await route.fetch({ url: url.replace(/logs\/[^/]+/, `logs/${other}`) }),
  });
};

/** A size that is larger than what was signed. */
const changeCheckpoint = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const [origin, size, ...rest] = (await response.text()).split('\n');
  const body = [origin, String(Number(size) + 1), ...rest].join('\n');
  await route.fulfill({ response, body });
};

const changePath = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const told = (await response.json()) as { proof: string[] };
  const proof = told.proof.map((hash) => hash.replace(/^./, (c) => (c === '0' ? '1' : '0')));
  await route.fulfill({ response, json: { ...told, proof } });
};

export const tampering = (openReplay: OpenReplay): void => {
  const search = '?view=police';

  it('are not said to hold before the browser has checked them', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const hold = async (route: Route) => {
      await released;
      await route.continue();
    };
    const page = await openReplay(search, through(PATH, hold));
    await untilProof(page, 'checking');
    expect(await textOf(page, 'proof-tag')).toBe('Đang kiểm');
    expect(await proofsShown(page)).toEqual(['checking']);
    release();
    await untilProof(page, 'verified');
    await page.getByTestId('proof-details').locator('summary').click();
    expect(await textOf(page, 'proof-details')).toContain('chưa so với nguồn khác');
  });

  it.each([
    ['one character of a record', RECORDS, changeRecords, 'Mã băm của bản ghi khác'],
    ['the size in a checkpoint', CHECKPOINT, changeCheckpoint, 'Chữ ký của điểm chốt'],
    ['the checkpoint of another log', CHECKPOINT, serveAnother, 'Chữ ký của điểm chốt'],
    ['the path to the root', PATH, changePath, 'Đường dẫn tới gốc'],
  ] as const)('turn red where %s was changed on the way', async (_, on, meddle, why) => {
    const page = await openReplay(search, through(on, meddle));
    await untilProof(page, 'mismatch');
    expect(await textOf(page, 'proof-tag')).toMatch(/^Không khớp ở mục [a-z-]+\/\d+$/);
    const panel = await textOf(page, 'entry-panel');
    expect(panel).toContain('không dùng làm chứng cứ');
    expect(panel).toContain(why);
    expect(await proofsShown(page)).toEqual(['checking', 'mismatch']);
    const red = await page
      .getByTestId('proof-tag')
      .evaluate((tag) => getComputedStyle(tag).backgroundColor);
    expect(red).toBe('rgb(212, 53, 28)');
  });

  it('are neither right nor wrong where the service does not answer', async () => {
    const page = await openReplay(
      search,
      through(PATH, (route) => route.abort()),
    );
    await untilProof(page, 'failed');
    expect(await textOf(page, 'proof-tag')).toBe('Chưa kiểm');
    expect(await proofsShown(page)).toEqual(['checking', 'failed']);
  });
};
