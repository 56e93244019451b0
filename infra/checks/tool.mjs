import { once } from 'node:events';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT, nodeBinary } from '../local/places.mjs';
import { spawnTied } from '../local/processes.mjs';

/** @typedef {import('./steps.mjs').Outcome} Outcome */

const PROGRAMS = path.join(ROOT, 'node_modules');

/**
 * Runs Node.js on a script to its end.
 * @param {string} script from the checkout
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, onlyErrors?: boolean, ms?: number }} [options] `onlyErrors`: forget its
 *   standard output
 * @returns {Promise<Outcome>} everything that it printed
 */
export async function runNode(script, args, { env = {}, onlyErrors = false, ms = 900_000 } = {}) {
  const child = spawnTied(nodeBinary(), [path.join(ROOT, script), ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, NODE_OPTIONS: undefined, ...env },
    deathSignal: 'TERM',
    stdio: ['ignore', onlyErrors ? 'ignore' : 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  const timer = setTimeout(() => {
    output += `\ndid not end within ${ms / 1000} s`;
    child.kill('SIGKILL');
  }, ms);
  const [code] = await once(child, 'close').finally(() => clearTimeout(timer));
  return { ok: code === 0, output: stripVTControlCharacters(output).trim() };
}

/**
 * Runs a program of a package.
 * @param {string} program as `node_modules/.bin` has it
 * @param {...string} args
 */
export const tool = (program, ...args) =>
  runNode(path.relative(ROOT, path.join(PROGRAMS, '.bin', program)), args);
