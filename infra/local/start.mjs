// `npm start`. Imports nothing that has to be installed first; what does is in up.mjs.
import fs from 'node:fs';
import path from 'node:path';
import { markStopped } from './addresses.mjs';
import { ensureInstalled } from './install.mjs';
import { findKafkaNeeds } from './kafka-needs.mjs';
import { takeLock } from './lock.mjs';
import { USAGE, readOptions } from './options.mjs';
import { ROOT, SERVICES } from './places.mjs';
import { isFree } from './ports.mjs';
import { makeShutdown } from './shutdown.mjs';
import { Trouble, explain, needSpace } from './trouble.mjs';

const say = (line) => console.log(line);

/**
 * Does a step and prints it with its time.
 * @template T
 * @param {string} name
 * @param {(tell: (what: string) => void) => Promise<T>} work `tell` sets the words that are printed
 * @returns {Promise<T>}
 */
async function step(name, work) {
  const begin = performance.now();
  let words = '';
  const result = await work((what) => (words = what));
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  say(`${name.padEnd(10)} ${words} (${seconds} s)`);
  return result;
}

async function checkPorts(portBase) {
  const taken = [];
  for (const [i, { log }] of SERVICES.entries())
    if (!(await isFree(portBase + i + 1))) taken.push(`${portBase + i + 1} (${log})`);
  if (taken.length > 0)
    throw new Trouble(
      `port taken: ${taken.join(', ')}. Stop what uses it, or choose others: npm start -- --port-base 5100`,
    );
}

function checkFeed({ feed, brokers }) {
  const { missing } = feed === 'kafka' && !brokers ? findKafkaNeeds() : { missing: [] };
  if (missing.length > 0) throw new Trouble(`--feed kafka cannot be had: ${missing.join('; ')}`);
}

/** What would fail later fails now, in words. */
async function prepare(options) {
  const { dataDir, portBase } = options;
  checkFeed(options);
  const isNew = !fs.existsSync(path.join(dataDir, 'passwords.json'));
  needSpace(dataDir, isNew ? 300 : 100);
  if (!fs.existsSync(path.join(ROOT, 'node_modules'))) needSpace(ROOT, 1_200);
  fs.mkdirSync(dataDir, { recursive: true });
  takeLock(dataDir);
  markStopped(dataDir);
  await checkPorts(portBase);
}

async function start(options, shutdown) {
  await prepare(options);
  await step('packages', async (tell) => {
    const installed = await ensureInstalled({ say });
    tell(installed ? 'installed' : 'as package-lock.json names them');
  });
  await step('build', async (tell) => {
    const { build } = await import('./build.mjs');
    tell(await build());
  });
  const { up } = await import('./up.mjs');
  await up({ options, shutdown, say, step });
}

async function main() {
  process.umask(0o022); // PostgreSQL's user must be able to enter what root makes; secrets set their own mode
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // `npm start | head`
  const options = readOptions(process.argv.slice(2));
  if (options.help) return say(USAGE);
  const shutdown = makeShutdown(say);
  const fail = (error) =>
    shutdown.stop(error?.exitCode ?? 1, `cannot go on: ${explain(error, options.dataDir)}`);
  process.on('uncaughtException', (error) => void fail(error));
  await start(options, shutdown).catch(fail);
}

main().catch((error) => {
  console.error(explain(error, ROOT));
  process.exitCode = error?.exitCode ?? 1;
});
