import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { opening } from '../cases.js';
import { Client, type Taken } from '../client.js';
import { startDirectly, type Direct } from '../direct.js';
import { ROOT, type Product } from '../product.js';
import { useScreens } from './screens.js';

const LONG_MS = 150_000;

/** A service alone, told to say that all it shows is an illustration, as `npm start` tells it with the demo. */
async function startIllustrated(): Promise<Direct> {
  const told = { ILLUSTRATION: '1', CONSOLE_DIR: path.join(ROOT, 'dist/console') };
  Object.assign(process.env, told);
  try {
    return await startDirectly('border', '127.0.0.1');
  } finally {
    for (const name of Object.keys(told)) Reflect.deleteProperty(process.env, name);
  }
}

const PATHS = [
  ...['/cases', '/cases/new', '/cases/:id', '/cases/:id/act/receivePerson'],
  ...['/timeline', '/replay', '/replay/:id'],
];

export const illustration = (browser: () => Browser, product: () => Product): void => {
  const open = useScreens(browser, product);
  let alone: Direct;
  let caseId: string;

  beforeAll(async () => {
    alone = await startIllustrated();
    const { body } = await new Client(alone.url, 'bp-1').post<Taken>('/cases', opening());
    caseId = body.cases[0] ?? '';
  }, LONG_MS);
  afterAll(() => {
    alone.stop();
  });

  const said = (page: Page) => page.getByTestId('illustration').allInnerTexts();

  it.each(PATHS)('stands on %s in both languages', async (where) => {
    const page = await open('border', where.replace(':id', caseId), { at: alone.url });
    expect(await said(page)).toEqual(['Minh họa: dựng từ tin đã công bố, không phải hồ sơ thật']);
    await page.getByTestId('language-switch').click();
    await page.locator('html[lang="en"]').waitFor({ state: 'attached' });
    expect(await said(page)).toEqual([
      'Illustration: made from published news, not real case files',
    ]);
  });

  it('is not said by services that were started without', async () => {
    const page = await open('border', '/cases');
    expect(await said(page)).toEqual([]);
  });
};
