import fs from 'node:fs';
import path from 'node:path';
import { lastLines, openLog } from './logs.mjs';
import { keepRunning } from './keep-running.mjs';
import { ROOT, SERVICE_FLAGS, SERVICES, nodeBinary } from './places.mjs';
import { pause, spawnTied } from './processes.mjs';
import { keyFolder } from './secrets.mjs';
import { Trouble } from './trouble.mjs';

const READY_WITHIN = 120_000;
const CONSOLE = path.join(ROOT, 'dist/console');

const NOT_HANDED_ON = /^npm_|^(FEED|KAFKA_BROKERS|DEMO|ILLUSTRATION|CONSOLE_DIR|MIGRATE_ONLY)$/;

/** The user's environment without npm's noise, and without what only the starter decides. */
function userEnvironment() {
  const own = Object.entries(process.env).filter(([name]) => !NOT_HANDED_ON.test(name));
  return Object.fromEntries(own);
}

/**
 * Starts the process of a service; it writes its own log.
 * @param {string} log
 * @param {Record<string, string>} environment
 * @param {string} dataDir
 */
function spawnService(log, environment, dataDir) {
  const output = openLog(path.join(dataDir, 'logs', `${log}.log`));
  const main = path.join(ROOT, 'dist/apps', log, 'src/main.js');
  const child = spawnTied(nodeBinary(), [...SERVICE_FLAGS, main], {
    cwd: ROOT,
    env: { ...userEnvironment(), ...environment },
    stdio: ['ignore', output.fd, output.fd, 'ipc'], // the service ends when the channel closes
  });
  fs.closeSync(output.fd);
  return { child, lastLines: () => lastLines(output) };
}

async function isReady(url) {
  try {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

/**
 * Waits until a service answers that it is ready.
 * @param {{ url: string, ms: number, isStopping: () => boolean }} wait
 * @returns {Promise<boolean>}
 */
async function untilReady({ url, ms, isStopping }) {
  const end = Date.now() + ms;
  while (Date.now() < end && !isStopping()) {
    if (await isReady(url)) return true;
    await pause(100);
  }
  return false;
}

/** What a service is told; libs/host checks it. */
function environmentOf(log, { options, url, databases, feed, parties }) {
  return {
    HOST: '127.0.0.1',
    PORT: new URL(url).port,
    DATABASE_URL: databases[log].url,
    MIGRATION_DATABASE_URL: databases[log].ownerUrl,
    KEY_DIR: keyFolder(options.dataDir, log),
    PARTIES_FILE: parties,
    FEED: feed.name,
    ...(feed.name === 'kafka' ? { KAFKA_BROKERS: feed.brokers.join(',') } : {}),
    DEMO: '1',
    ...(options.demo ? { ILLUSTRATION: '1' } : {}),
    ...(fs.existsSync(CONSOLE) ? { CONSOLE_DIR: CONSOLE } : {}),
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'info',
  };
}

/**
 * Starts all services and keeps them running.
 * @param {object} context as `up` gathers it
 * @param {Record<string, string>} urls by log
 * @param {() => void} changed called when one has got another process
 */
export function launchServices(context, urls, changed) {
  const { options, shutdown, say } = context;
  const services = {};
  shutdown.add(() => Promise.all(Object.values(services).map((service) => service.stop())));
  for (const { log } of SERVICES)
    services[log] = keepRunning({
      name: log,
      start: () =>
        spawnService(log, environmentOf(log, { ...context, url: urls[log] }), options.dataDir),
      say,
      changed,
      giveUp: (why) => void shutdown.stop(1, why),
    });
  return services;
}

/** @throws {Trouble} with the last lines of the one that is late */
export async function untilAllReady(services, urls, shutdown) {
  const answers = await Promise.all(
    SERVICES.map(async ({ log }) => ({
      log,
      ready: await untilReady({
        url: urls[log],
        ms: READY_WITHIN,
        isStopping: shutdown.isStopping,
      }),
    })),
  );
  if (shutdown.isStopping()) throw new Trouble('stopped before the services were ready');
  const late = answers.find(({ ready }) => !ready);
  if (late)
    throw new Trouble(
      `${late.log} was not ready within ${READY_WITHIN / 1000} s. Its last lines:\n${services[late.log].lastLines()}`,
    );
}
