import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { testBrowser } from '../../../../infra/checks/jest/servers.mjs';
import type { Log, Product } from '../product.js';

export type Language = 'vi' | 'en';

export type Reader = Readonly<{
  officer?: string;
  language?: Language;
  size?: Readonly<{ width: number; height: number }>;
  /** Instead of the service's own address. */
  at?: string;
  /** Runs before the page is asked for: to stand between it and the service. */
  before?: (page: Page) => Promise<void>;
}>;

/** Opens a screen of a service in a browser that nobody has used before. */
export type Open = (log: Log, path: string, reader?: Reader) => Promise<Page>;

const DESK = { width: 1280, height: 900 };
const WAIT_MS = 20_000;

// What the packed Chromium has for a place with one process and no pages of its own; here it is to be as browsers are.
const UNLIKE_OTHERS = new Set(['--single-process', '--disable-web-security']);

/** One Chromium for all tests of a file. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const found = testBrowser();
    if (found === undefined) throw new Error('these tests are skipped where no browser starts');
    const args = found.args.filter((arg) => !UNLIKE_OTHERS.has(arg));
    browser = await chromium.launch({ executablePath: found.executablePath, args });
  }, 60_000);
  afterAll(() => browser?.close());
  return () => {
    if (browser === undefined) throw new Error('the browser runs only inside a test');
    return browser;
  };
}

/** What a page may say on its console without anything being wrong: answers that are no success. */
const EXPECTED = /Failed to load resource|net::ERR_/;

/** Screens that are closed at the end; whatever breaks on one of them fails the test in which it did. */
export function useScreens(browser: () => Browser, product: () => Product): Open {
  const contexts: BrowserContext[] = [];
  const broken: string[] = [];
  afterEach(() => {
    expect(broken.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  return async (log, path, reader = {}) => {
    const context = await browser().newContext({ viewport: reader.size ?? DESK });
    contexts.push(context);
    context.setDefaultTimeout(WAIT_MS);
    const page = await context.newPage();
    listen(page, broken);
    await page.addInitScript(settle, [reader.language, reader.officer] as const);
    await reader.before?.(page);
    await page.goto(`${reader.at ?? product().url(log)}/app${path}`);
    await untilLoaded(page);
    return page;
  };
}

function listen(page: Page, broken: string[]): void {
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('crash', () => broken.push(`${page.url()} crashed`));
  page.on('console', (message) => {
    const said = message.text();
    if (message.type() === 'error' && !EXPECTED.test(said)) broken.push(said);
  });
}

/** Language and officer of a reader who comes for the first time. */
function settle([language, officer]: readonly [string | undefined, string | undefined]): void {
  const keep = (key: string, value: string | undefined) => {
    if (value !== undefined && localStorage.getItem(key) === null) localStorage.setItem(key, value);
  };
  keep('dong-hanh.language', language);
  keep('dong-hanh.demo-officer', officer);
}

/** Waits until a screen has its heading and no outlines of rows to come. */
export async function untilLoaded(page: Page): Promise<void> {
  const isLoaded = () =>
    document.querySelector('h1') !== null &&
    document.querySelector('[data-testid="loading"]') === null;
  await page.waitForFunction(isLoaded).catch(async (cause: unknown) => {
    const shown = await page.locator('body').innerText();
    throw new Error(`${page.url()} is not loaded, it shows: ${shown}`, { cause });
  });
}

/** The text of a part of the screen, as a reader sees it. */
export const textOf = (page: Page, testid: string): Promise<string> =>
  page.getByTestId(testid).first().innerText();
