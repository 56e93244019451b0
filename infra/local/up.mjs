// Starts everything that `npm start` promises, once packages are installed and the code is built.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { markStopped, readAddresses, writeAddresses } from './addresses.mjs';
import { createServiceDatabase } from './databases.mjs';
import { chooseFeed } from './feed.mjs';
import { watchBroker } from './keep-running.mjs';
import { ROOT, SERVICES } from './places.mjs';
import { isFree } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { adoptRules } from './rules.mjs';
import { readPasswords, writeParties } from './secrets.mjs';
import { launchServices, untilAllReady } from './services.mjs';
import { summary } from './summary.mjs';

const DEMO = path.join(ROOT, 'infra/local/demo/play.mjs');

async function startDatabases({ options, shutdown, step }) {
  const { dataDir } = options;
  const passwords = readPasswords(dataDir);
  const earlier = readAddresses(dataDir)?.postgres?.port;
  const port = earlier && (await isFree(earlier)) ? earlier : undefined;
  return step('postgres', async (tell) => {
    const dir = path.join(dataDir, 'postgres');
    const server = await startPostgres({ dir, port, password: passwords.postgres });
    shutdown.add(server.stop);
    server.child.once('exit', () =>
      shutdown.stop(1, `PostgreSQL ended unexpectedly. Its last lines:\n${server.lastLines()}`),
    );
    const databases = {};
    for (const { log } of SERVICES)
      databases[log] = await createServiceDatabase(server, log, passwords.services[log]);
    tell(`port ${server.port}, ${SERVICES.length} databases, in ${server.directory}`);
    return { server, databases };
  });
}

function startFeed({ options, shutdown, say, step }) {
  return step('feed', async (tell) => {
    const feed = await chooseFeed(options, say);
    if (feed.kafka) {
      shutdown.add(feed.kafka.stop);
      watchBroker(feed.kafka, { shutdown, say });
    }
    tell(`${feed.name}: ${feed.why}${feed.kafka ? `; broker ${feed.brokers.join(', ')}` : ''}`);
    return feed;
  });
}

/** Changes when the demo does. Playing twice adds nothing, but asks again for each of its acts. */
function demoHash() {
  const folder = path.dirname(DEMO);
  const files = fs.readdirSync(folder).filter((file) => /\.(json|mjs)$/.test(file));
  const sum = createHash('sha256');
  for (const file of files.sort()) sum.update(fs.readFileSync(path.join(folder, file)));
  return sum.digest('hex');
}

/** A demo that fails is said loudly, but the services are of use without it. */
async function playDemo(urls, { options, say, step }) {
  if (!options.demo || !fs.existsSync(DEMO)) return;
  const played = path.join(options.dataDir, 'demo-played');
  const story = demoHash();
  await step('demo', async (tell) => {
    if (fs.existsSync(played) && fs.readFileSync(played, 'utf8') === story)
      return tell('cases are there since an earlier start');
    try {
      const { playDemo: play } = await import(DEMO);
      await play({ services: urls, say: (line) => say(`           ${line}`) });
      fs.writeFileSync(played, story);
      tell('cases played; what was there stays as it is');
    } catch (error) {
      say(error.stack);
      tell(`FAILED: ${error.message}`);
    }
  });
}

/** Rules that cannot be adopted are said loudly: what the services then decide, they decide by the rules of the build. */
const adoptSeed = (urls, { shutdown, say, step }) =>
  step('rules', async (tell) => {
    try {
      tell(await adoptRules({ services: urls }));
    } catch (error) {
      if (shutdown.isStopping()) return;
      say(error.stack);
      tell(`FAILED: ${error.message}`);
    }
  });

function describe({ options, server, databases, feed, urls, services }) {
  const each = SERVICES.map(({ log }) => [log, { url: urls[log], pid: services[log].pid() }]);
  return {
    running: true,
    starter: process.pid,
    services: Object.fromEntries(each),
    postgres: { host: '127.0.0.1', port: server.port, databases, directory: server.directory },
    kafka: feed.name === 'kafka' ? { brokers: feed.brokers } : null,
    feed: feed.name,
    why: feed.why,
    dataDir: options.dataDir,
  };
}

/**
 * @param {object} context
 * @param {import('./options.mjs').Options} context.options
 * @param {ReturnType<typeof import('./shutdown.mjs').makeShutdown>} context.shutdown
 * @param {(line: string) => void} context.say
 * @param {<T>(name: string, work: (tell: (what: string) => void) => Promise<T>) => Promise<T>} context.step
 */
export async function up(context) {
  const { options, shutdown, say, step } = context;
  const [{ server, databases }, feed] = await Promise.all([
    startDatabases(context),
    startFeed(context),
  ]);
  const urls = Object.fromEntries(
    SERVICES.map(({ log }, i) => [log, `http://127.0.0.1:${options.portBase + i + 1}`]),
  );
  const parties = writeParties(options.dataDir, urls);
  const all = { ...context, server, databases, feed, parties, urls };
  let announced = false;
  const announce = () =>
    announced && writeAddresses(options.dataDir, describe({ ...all, services }));
  const services = await step('services', async (tell) => {
    const launched = launchServices(all, urls, announce);
    await untilAllReady(launched, urls, shutdown);
    tell('all six are ready');
    return launched;
  });
  await adoptSeed(urls, context);
  await playDemo(urls, context);
  if (shutdown.isStopping()) return;
  announced = true;
  announce();
  shutdown.add(async () => markStopped(options.dataDir));
  say(summary(describe({ ...all, services })));
}
