import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../local/places.mjs';
import { runNode } from './tool.mjs';

/** @typedef {import('./steps.mjs').Outcome} Outcome */

/** @returns {string[]} the services that have a program */
export const findServices = () =>
  fs
    .readdirSync(path.join(ROOT, 'apps'))
    .filter((app) => fs.existsSync(path.join(ROOT, 'apps', app, 'src/main.ts')))
    .sort();

/** What compiles may still not start: a missing rule on a route, a command registered twice, an import that only jest can follow. */
async function startOnce(app) {
  const { ok, output } = await runNode(`dist/apps/${app}/src/main.js`, ['--check'], { ms: 30_000 });
  return { ok, output: ok ? '' : `${app} does not start\n${output}` };
}

/** @returns {Promise<Outcome>} whether each built service starts, without a database and without listening */
export async function checkStarts() {
  const apps = findServices();
  if (apps.length === 0) return { ok: true, skipped: 'no apps/*/src/main.ts yet' };
  const outcomes = [];
  for (const app of apps) outcomes.push(await startOnce(app));
  const failed = outcomes.filter(({ ok }) => !ok);
  return { ok: failed.length === 0, output: failed.map(({ output }) => output).join('\n') };
}
