// `npm run check`: everything that can be said of the code without a database.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../local/install.mjs';
import { checkLockfile } from './lockfile.mjs';
import { checkStarts } from './starts.mjs';
import { runStep, runSteps } from './steps.mjs';
import { checkTidy } from './tidy.mjs';
import { runNode, tool } from './tool.mjs';

const compile = (project) =>
  runNode('node_modules/typescript-native/bin/tsc', [
    ...['--noEmit', '--incremental', 'false', '--pretty', 'false', '-p', project],
  ]);

const BUILD = { name: 'build', run: () => runNode('infra/local/build.mjs', []) };

/** @type {import('./steps.mjs').Step[]} the slowest first */
const STEPS = [
  { name: 'lint', run: () => tool('eslint', '.', '--max-warnings', '0') },
  { name: 'format', run: () => tool('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'types', run: () => compile('tsconfig.json') },
  { name: 'types of console', run: () => compile('apps/console/tsconfig.json') },
  { name: 'boundaries', run: () => tool('depcruise', 'apps', 'libs', 'infra') },
  { name: 'unused code', run: () => tool('knip', '--no-progress', '--no-config-hints') },
  { name: 'duplicated code', run: () => tool('jscpd', '.', '--reporters', 'console') },
  { name: 'tidy', run: checkTidy },
  { name: 'lockfile', run: checkLockfile },
  { name: 'generated', run: () => runNode('infra/checks/generate.mjs', ['--check']) },
  { name: 'starts', run: checkStarts },
];

/**
 * @param {(line: string) => void} say
 * @returns {Promise<string[]>} the names of the checks that failed
 */
export async function check(say) {
  const built = await runStep(BUILD, say); // what comes after looks at what was built
  const done = await runSteps(STEPS, { say });
  return [built, ...done].filter(({ ok }) => !ok).map(({ name }) => name);
}

async function main() {
  await ensureInstalled({ say: console.log });
  const failed = await check(console.log);
  console.log(failed.length === 0 ? 'all checks pass' : `FAILED: ${failed.join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

if (process.argv[1] && fileURLToPath(import.meta.url) === fs.realpathSync(process.argv[1]))
  await main();
