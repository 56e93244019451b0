import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** @typedef {{ executablePath: string, args: string[] }} Browser */

const OF_THE_SYSTEM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const runs = (file) => spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0;

const inPath = (name) =>
  (process.env.PATH ?? '')
    .split(':')
    .map((folder) => `${folder}/${name}`)
    .find((file) => fs.existsSync(file));

/** Where a browser may be, the best first: named by the user, of the system, of Playwright, of npm. */
async function* places() {
  yield { executablePath: process.env.CHROMIUM, args: [] };
  for (const name of OF_THE_SYSTEM) yield { executablePath: inPath(name), args: [] };
  const { chromium } = await import('playwright-core');
  yield { executablePath: chromium.executablePath(), args: [] };
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const { default: packed } = await import('@sparticuz/chromium');
  yield { executablePath: await packed.executablePath(), args: packed.args };
}

/** @returns {Promise<Browser | undefined>} a browser that starts on this machine */
export async function findBrowser() {
  for await (const { executablePath, args } of places())
    if (executablePath && fs.existsSync(executablePath) && runs(executablePath))
      return { executablePath, args };
  return undefined;
}
