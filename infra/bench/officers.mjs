// A thousand officers at once on the six services, then ten times the load, then how soon all is as before.
//   node infra/bench/officers.mjs [--officers 1000] [--seconds 60] [--burst 10] [--seed 1] [--json FILE]
import fs from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { build } from '../local/build.mjs';
import { pause } from '../local/processes.mjs';
import { drawing } from './corpus.mjs';
import { Officer } from './officer.mjs';
import { startProduct } from './product.mjs';

const THINK_MS = 10_000;
const BURST_FACTOR = 10;
const SAMPLE_MS = 2_000;
const WINDOW_MS = 2_000;
const RECOVERY_MS_MAX = 120_000;
// p95 is back where it is no more than this much above what it was.
const BACK = 1.25;

const STAFF = {
  police: ['ca-1', 'ca-2', 'ca-3'],
  border: ['bp-1', 'bp-2'],
  'labour-social': ['xh-13', 'xh-15', 'xh-7'],
  'foreign-affairs': ['ng-1', 'ng-2'],
  coordination: ['dp-1'],
  audit: ['tt-1'],
};
const OPENS_CASES = ['police', 'border'];

const options = parseArgs({
  options: {
    officers: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '60' },
    burst: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
}).values;

const seconds = (ms) => Number((ms / 1000).toFixed(1));
const round = (ms) => Math.round(ms * 10) / 10;

function percentiles(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

/** What all officers share: their pace, the cases, and what came of what they did. */
function makeShared() {
  const shared = {
    thinkMs: THINK_MS,
    isOver: false,
    /** Cases that the list of each service showed last. */
    seen: new Map(),
    casesOf: new Map(),
    acknowledged: [],
    streamed: 0,
    phase: 'warm-up',
    acts: [],
    putOffs: {},
    errors: {},
    note(kind, begin, { status, text }, path) {
      const now = performance.now();
      shared.acts.push({ kind, phase: shared.phase, at: now, ms: now - begin });
      if (status <= 201) return;
      const what = `${shared.phase} ${status} ${path.replace(/[A-Z]{2}-\d[^/]*/, '…')} ${text.slice(0, 160)}`;
      shared.errors[what] = (shared.errors[what] ?? 0) + 1;
    },
    putOff({ text }) {
      const what = `${shared.phase} ${JSON.parse(text).code}`;
      shared.putOffs[what] = (shared.putOffs[what] ?? 0) + 1;
    },
    timesOf: (kind, phase) =>
      shared.acts.filter((act) => act.kind === kind && act.phase === phase).map(({ ms }) => ms),
  };
  return shared;
}

const METRIC = /^dong_hanh_(append_queue|reader_behind_entries)\{[^}]*\} (\d+)/gm;

/** The longest queue of all services, by kind. */
async function readQueues(urls) {
  const queues = { append_queue: 0, reader_behind_entries: 0 };
  for (const url of Object.values(urls)) {
    const text = await (await fetch(`${url}/metrics`)).text();
    for (const [, kind, value] of text.matchAll(METRIC))
      queues[kind] = Math.max(queues[kind], Number(value));
  }
  return queues;
}

async function readSizes(urls) {
  const answers = Object.values(urls).map(async (url) => (await fetch(`${url}/logs`)).json());
  return (await Promise.all(answers)).map((logs) =>
    Object.fromEntries(logs.map(({ log, size }) => [log, size])),
  );
}

/** Everything is everywhere, and no reader is behind. */
async function isSettled(urls) {
  const queues = await readQueues(urls);
  if (queues.append_queue > 0 || queues.reader_behind_entries > 0) return false;
  const sizes = (await readSizes(urls)).map((held) => JSON.stringify(held));
  return new Set(sizes).size === 1;
}

async function untilSettled(urls) {
  for (const end = performance.now() + RECOVERY_MS_MAX; performance.now() < end; await pause(500))
    if (await isSettled(urls)) return true;
  return false;
}

/** Samples queues while something goes on; gives the longest seen. */
function sampling(urls) {
  const most = { append_queue: 0, reader_behind_entries: 0 };
  let over = false;
  const run = async () => {
    while (!over) {
      const queues = await readQueues(urls);
      for (const kind of Object.keys(most)) most[kind] = Math.max(most[kind], queues[kind]);
      await pause(SAMPLE_MS);
    }
  };
  const running = run();
  return async () => {
    over = true;
    await running;
    return most;
  };
}

const TICKS_PER_SECOND = 100;
function cpuSecondsOf(pids) {
  const ticks = pids.map((pid) => {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, n) => sum + n, 0) / TICKS_PER_SECOND;
}

/** One stretch of the shift at one pace. */
async function phase(shared, { urls, pids }, { name, ms, thinkMs }) {
  Object.assign(shared, { phase: name, thinkMs });
  const stop = sampling(urls);
  const cpu = cpuSecondsOf(pids);
  await pause(ms);
  const queues = await stop();
  const told = { read: shared.timesOf('read', name), command: shared.timesOf('command', name) };
  return {
    reads: percentiles(told.read),
    commands: percentiles(told.command),
    perSecond: Math.round((told.read.length + told.command.length) / (ms / 1000)),
    serviceCores: Number(((cpuSecondsOf(pids) - cpu) / (ms / 1000)).toFixed(2)),
    longestQueues: queues,
  };
}

/** How long until the p95 of the last two seconds is back and no queue is left. */
async function recovery(shared, { urls }, before) {
  Object.assign(shared, { phase: 'recovery', thinkMs: THINK_MS });
  const begin = performance.now();
  const isBack = (kind) => {
    const from = performance.now() - WINDOW_MS;
    const recent = shared.acts.filter((act) => act.kind === kind && act.at > from);
    return percentiles(recent.map(({ ms }) => ms)).p95 <= before[`${kind}s`].p95 * BACK;
  };
  const told = { answers: null, queues: null };
  while (performance.now() - begin < RECOVERY_MS_MAX) {
    await pause(500);
    const now = seconds(performance.now() - begin);
    if (now * 1000 > WINDOW_MS && isBack('read') && isBack('command')) told.answers ??= now;
    const { append_queue: queue, reader_behind_entries: behind } = await readQueues(urls);
    // New entries come all the time; a reader that is no further behind than before has caught up.
    if (queue === 0 && behind <= before.longestQueues.reader_behind_entries) told.queues ??= now;
    if (told.answers !== null && told.queues !== null) break;
  }
  return { answersBackAfterSeconds: told.answers, queuesBackAfterSeconds: told.queues };
}

/** What was acknowledged and does not stand in its publisher's log at every service. */
async function findLost(acknowledged, urls) {
  const sizes = await readSizes(urls);
  const isThere = (id) => {
    const [log, position] = id.split('/');
    return sizes.every((held) => held[log] > Number(position));
  };
  const doubled = acknowledged.length - new Set(acknowledged).size;
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((id) => !isThere(id)).length,
    doubled,
  };
}

function makeOfficers(shared, urls, count) {
  const places = Object.entries(STAFF);
  return Array.from({ length: count }, (_, i) => {
    const [log, ids] = places[i % places.length];
    const id = ids[Math.floor(i / places.length) % ids.length];
    const draw = drawing(Number(options.seed) * 100_003 + i);
    return new Officer({ id, url: urls[log], records: OPENS_CASES.includes(log), draw, shared });
  });
}

async function main() {
  console.log(await build());
  const product = await startProduct();
  try {
    const { urls } = product;
    const shared = makeShared();
    const officers = makeOfficers(shared, urls, Number(options.officers));
    for (const log of OPENS_CASES) {
      const first = officers.find(({ url }) => url === urls[log]);
      for (let i = 0; i < 20; i++) await first.open();
    }
    await untilSettled(urls);
    for (const officer of officers) await officer.watch();
    const working = officers.map((officer) => officer.work());
    const ms = Number(options.seconds) * 1000;
    await phase(shared, product, { name: 'warm-up', ms: 20_000, thinkMs: THINK_MS });
    const shift = await phase(shared, product, { name: 'shift', ms, thinkMs: THINK_MS });
    console.log('shift', JSON.stringify(shift));
    const burstMs = Number(options.burst) * 1000;
    const burst = await phase(shared, product, {
      name: 'burst',
      ms: burstMs,
      thinkMs: THINK_MS / BURST_FACTOR,
    });
    console.log('burst', JSON.stringify(burst));
    const back = await recovery(shared, product, shift);
    console.log('recovery', JSON.stringify(back));
    shared.isOver = true;
    await Promise.all(working);
    const settled = await untilSettled(urls);
    const lost = await findLost(shared.acknowledged, urls);
    for (const officer of officers) officer.leave();
    const report = {
      ...{
        officers: officers.length,
        feed: product.feed,
        cores: os.cpus().length,
        seed: options.seed,
      },
      ...{ shift, burst, recovery: back, settled, ...lost },
      ...{
        putOff: shared.putOffs,
        errors: shared.errors,
        streamedMiB: Math.round(shared.streamed / 2 ** 20),
      },
    };
    console.log(JSON.stringify(report, null, 2));
    if (options.json) fs.writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
    const isGood =
      lost.lost + lost.doubled === 0 && settled && Object.keys(shared.errors).length === 0;
    process.exitCode = isGood ? 0 : 1;
  } finally {
    await product.stop();
  }
}

await main();
process.exit();
