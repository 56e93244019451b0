// How long a new party needs to be equal to the others, and how much memory that takes.
//   node infra/bench/joining.mjs [--entries 100000] [--feed http|kafka]
// Another process holds the federation's logs and serves them; this one begins with nothing. One line of JSON at the end.
import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openContexts } from './contexts.mjs';
import { ROOT } from '../local/places.mjs';

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const lib = (name) => import(path.join(ROOT, 'dist/libs', name, 'src/index.js'));

/** A ledger of one party; a database that exists is used. */
async function openLedger({ url, log, logs, keyFolder }) {
  const { Ledger, openDatabase } = await lib('ledger');
  const ledger = new Ledger({ db: openDatabase(url, () => {}), log, logs, keyFolder });
  await ledger.open();
  return ledger;
}

const event = {
  type: 'EssentialNeedsMet',
  data: { needs: ['FOOD', 'SHELTER'] },
};

/** Fills the own log with entries of many cases. */
async function fill(ledger, entries) {
  const { caseIdOf } = await lib('contracts');
  const decision = (i) => {
    const caseId = caseIdOf('BP', 2026, 1 + (i % 5000));
    return {
      caseId,
      upTo: Number.MAX_SAFE_INTEGER,
      drafts: Array.from({ length: 20 }, () => ({ event, caseId })),
      by: {
        actor: `${ledger.log}/unit#officer`,
        occurredAt: '2026-06-01T08:00:00+07:00',
        recordedFrom: 'screen',
        correlationId: 'joining',
        ruleset: 'none@0',
      },
      cause: undefined,
      request: undefined,
      reply: () => ({ status: 201, body: '{}' }),
    };
  };
  for (let done = 0; done < entries; done += 2000)
    await Promise.all(Array.from({ length: 100 }, (_, i) => ledger.submit(decision(done / 20 + i))));
  await ledger.sign();
}

/** The process of those who are there already. */
async function hold({ parties, entries, feed, brokers }) {
  const { serveLog, startFeeds } = await lib('feeds');
  const logs = parties.map(({ log }) => log);
  const [first] = parties;
  const ledger = await openLedger({ ...first, logs });
  await fill(ledger, entries);
  const server = createServer((request, response) => {
    const [, log = '', rest = ''] = /^\/logs\/([^/]+)\/([^?]*)/.exec(request.url ?? '') ?? [];
    void serveLog(ledger, log, rest).then((served) => {
      response.writeHead(served?.status ?? 404, { 'content-type': served?.type ?? 'text/plain' });
      response.end(served?.body);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  if (feed === 'kafka') {
    await startFeeds({ ledger, parties: [], feed, brokers, log: quiet });
    for (let relayed = 0; relayed <= entries; await pause(100)) {
      const { rows } = await ledger.db.query('select relayed from leases');
      relayed = Number(rows[0]?.relayed ?? 0);
    }
  }
  process.send({ log: ledger.log, url, vkey: ledger.signer.vkey });
}

async function join({ parties, entries, feed, brokers, held }) {
  const { startFeeds } = await lib('feeds');
  const logs = parties.map(({ log }) => log);
  const ledger = await openLedger({ ...parties[1], logs });
  const from = performance.now();
  let most = process.memoryUsage().rss;
  const before = most;
  const size = entries + 1;
  const feeds = await startFeeds({ ledger, parties: [held], feed, brokers, log: quiet });
  for (let arrived = 0; arrived < size; await pause(50)) {
    arrived = (await ledger.heads()).get(held.log).arrived;
    most = Math.max(most, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - from) / 1000;
  await feeds.stop();
  await ledger.db.end();
  const mib = (bytes) => Math.round(bytes / 1024 / 1024);
  return { entries, feed, seconds: Number(seconds.toFixed(1)), mib: mib(most), mibBefore: mib(before) };
}

async function main() {
  const { values } = parseArgs({
    options: { entries: { type: 'string', default: '100000' }, feed: { type: 'string', default: 'http' } },
  });
  const { feed } = values;
  const entries = Math.ceil(Number(values.entries) / 2000) * 2000;
  const contexts = await openContexts();
  let child;
  try {
    const context = await contexts.open('fast', { seconds: 1, quick: true });
    const brokers = feed === 'kafka' ? (await context.kafka()).brokers : [];
    const parties = [];
    for (const log of ['border', 'audit']) {
      const { url } = await makeDatabase(context, log);
      parties.push({ log, url, keyFolder: context.makeKeyFolder() });
    }
    child = fork(fileURLToPath(import.meta.url), ['--hold'], { stdio: 'inherit' });
    const ready = new Promise((resolve) => child.once('message', resolve));
    child.send({ parties, entries, feed, brokers });
    const held = await ready;
    console.log(JSON.stringify(await join({ parties, entries, feed, brokers, held })));
  } finally {
    child?.kill();
    await contexts.close();
  }
}

async function makeDatabase({ server }, name) {
  const { migrate } = await lib('ledger');
  const place = await server.createDatabase(name);
  await migrate(place.ownerUrl, place.role, []);
  return place;
}

if (process.argv.includes('--hold')) process.once('message', (asked) => void hold(asked));
else await main();
