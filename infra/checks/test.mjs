// `npm test`: installs what is missing, then checks, builds and runs every test. Needs nothing but Node.js to begin.
import { ensureInstalled } from '../local/install.mjs';
import { whenOrphaned } from '../local/processes.mjs';
import { check } from './check.mjs';
import { runJest } from './jest/run-jest.mjs';
import { findLacking, readRequired } from './needs.mjs';
import { runStep } from './steps.mjs';

/** @typedef {import('./jest/run-jest.mjs').Count} Count */

const KINDS = /** @type {const} */ ([
  ['pure', 'tests: pure'],
  ['int', 'tests: int'],
  ['e2e', 'tests: e2e'],
]);
const say = (line) => console.log(line);

const install = async () => {
  await ensureInstalled({ say });
  return { ok: true };
};

/** @returns {Promise<(Count & { ok: boolean })[]>} */
async function runTests() {
  const counts = [];
  for (const [kind, name] of KINDS)
    counts.push(await runStep({ name, run: () => runJest(kind) }, say));
  return counts;
}

/** What may not pass in silence. */
function* troubles({ failedChecks, lacking, required, skips }) {
  for (const name of failedChecks) yield `check: ${name}`;
  for (const need of required)
    if (lacking.has(need)) yield `${need} is required and cannot be had: ${lacking.get(need)}`;
  if (lacking.size === 0)
    for (const { file, tests } of skips)
      yield `${file} skips ${tests} tests, although this machine lacks nothing`;
}

/** @param {(Count & { ok: boolean })[]} counts a run that failed failed somewhere, even where no test says so */
function sum(counts) {
  const total = (amount) => counts.reduce((all, count) => all + amount(count), 0);
  return {
    passed: total(({ passed = 0 }) => passed),
    failed: total(({ ok, failed = 0 }) => (ok ? failed : Math.max(failed, 1))),
    skips: counts.flatMap(({ skips = [] }) => skips),
  };
}

/** Ends with a line of its own; a check that failed counts as one failed test. */
function summarise({ lacking, passed, failed, skips, troubles: found }) {
  say('');
  for (const [need, why] of lacking) say(`  not tested with ${need}: ${why}`);
  for (const { file, tests } of skips) say(`  skipped: ${file} (${tests})`);
  for (const trouble of found) say(`  FAILED: ${trouble}`);
  const count = skips.reduce((all, { tests }) => all + tests, 0);
  const all = failed + found.length;
  say(`${passed} passed, ${all} failed${count > 0 ? `, ${count} skipped` : ''}`);
  process.exitCode = all === 0 ? 0 : 1;
}

async function main() {
  const required = readRequired(process.argv.slice(2), process.env.REQUIRE);
  whenOrphaned(() => process.exit(1)); // what it started is tied to it
  const installed = await runStep({ name: 'packages', run: install }, say);
  if (!installed.ok) throw new Error('the packages could not be installed');
  const failedChecks = await check(say);
  const lacking = await findLacking();
  const { passed, failed, skips } = sum(await runTests());
  const found = [...troubles({ failedChecks, lacking, required, skips })];
  summarise({ lacking, passed, failed, skips, troubles: found });
}

main().catch((error) => {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
