import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../../local/places.mjs';
import { runNode } from '../tool.mjs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed tests, and files that could not be run
 * @property {{ file: string, tests: number }[]} skips
 */

const HALF_AN_HOUR = 1_800_000;

/** @returns {Count} */
function countOf(result) {
  const skips = result.testResults.map(({ name, assertionResults }) => ({
    file: path.relative(ROOT, name),
    tests: assertionResults.filter(({ status }) => /pending|todo|skipped|disabled/.test(status))
      .length,
  }));
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skips: skips.filter(({ tests }) => tests > 0),
  };
}

const read = (file) => {
  try {
    return countOf(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skips: [] }; // it ended before it could tell
  }
};

/**
 * Runs the tests of one kind.
 * @param {'pure' | 'int' | 'e2e'} kind
 * @returns {Promise<import('../steps.mjs').Outcome & Count>}
 */
export async function runJest(kind) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dong-hanh-jest-'));
  const file = path.join(folder, 'result.json');
  try {
    const args = ['--selectProjects', kind, '--ci', '--passWithNoTests', '--json', '--outputFile'];
    const workers = ['--maxWorkers', kind === 'e2e' ? '1' : '2'];
    const { ok, output } = await runNode(
      'node_modules/jest/bin/jest.js',
      [...args, file, ...workers],
      { ms: HALF_AN_HOUR, onlyErrors: true },
    );
    const count = read(file);
    return { ok: ok && count.failed === 0, output: output.replace(/^PASS .*\n/gm, ''), ...count };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
