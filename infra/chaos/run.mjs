import fs from 'node:fs';
import path from 'node:path';
import { check } from './check/check.mjs';
import { readFacts } from './check/facts.mjs';
import { Clients } from './clients.mjs';
import { playFaults } from './faults.mjs';
import { Federation } from './federation.mjs';
import { processorSeconds } from './machine.mjs';
import { untilAtRest } from './rest.mjs';
import { LOGS } from './schedule.mjs';
import { pause } from '../local/processes.mjs';

// On a busy machine all takes long; these only end what would never end.
const ANSWERED_MS = 120_000;
const REST_MS = 180_000;
const REPEATED = 40;

/**
 * Plays one schedule and judges what it leaves.
 * @param {import('./ground.mjs').Ground} ground
 * @param {ReturnType<import('./schedule.mjs').makeSchedule>} schedule
 * @param {{ root?: string, keep: (files: Record<string, unknown>) => string }} options `root`: a build other than the checkout's
 */
export async function play(ground, schedule, { root, keep }) {
  const [began, cpu] = [Date.now(), processorSeconds()];
  const told = { faults: [], findings: [], counts: {} };
  let scene = {};
  try {
    scene = await begin(ground, schedule, root);
    told.startMs = Date.now() - began;
    await underFaults(scene, schedule, told);
    await judge(scene, told);
  } catch (error) {
    // Its officers and faults may still be at it: whoever plays the next one needs a process without them.
    told.broken = `the run broke: ${error.stack}`;
    ground.wear();
  }
  for (const text of scene.federation?.deaths ?? []) told.findings.push({ kind: 'others', text });
  if (told.findings.length > 0 || told.broken) told.kept = keep(remains(scene, schedule, told));
  await end(scene, ground, schedule);
  return {
    seed: schedule.seed,
    feed: schedule.feed,
    brokers: schedule.brokers,
    seconds: schedule.seconds,
    tookMs: Date.now() - began,
    startMs: told.startMs,
    restMs: told.restMs,
    cpuSeconds: processorSeconds() - cpu,
    faults: told.counts,
    commands: scene.clients?.history.length ?? 0,
    unknown: countOf(scene, (answer) => answer === undefined),
    entries: told.entries ?? 0,
    findings: told.findings.slice(0, 50),
    broken: told.broken,
    kept: told.kept,
  };
}

const countOf = ({ clients }, isMeant) =>
  (clients?.history ?? []).reduce((sum, { answers }) => sum + answers.filter(isMeant).length, 0);

async function begin(ground, schedule, root) {
  await ground.renew();
  clearLogs(ground);
  const kafka = schedule.feed === 'kafka' ? await ground.kafka(schedule.brokers) : undefined;
  const brokers = kafka?.brokers;
  const scene = { ground, kafka, brokers };
  scene.federation = await Federation.start({ ground, schedule, root, brokers: brokers ?? [] });
  scene.clients = new Clients(scene.federation);
  return scene;
}

function clearLogs({ folder }) {
  const logs = path.join(folder, 'logs');
  fs.rmSync(logs, { recursive: true, force: true });
  fs.mkdirSync(logs, { recursive: true });
}

async function underFaults(scene, schedule, told) {
  const begin = Date.now();
  await scene.clients.start();
  told.counts = await playFaults(scene, schedule.faults, (fault) => told.faults.push(fault));
  await pause(Math.max(0, begin + schedule.seconds * 1_000 - Date.now()));
  await heal(scene);
  await scene.clients.finish(ANSWERED_MS);
}

/** Faults end what they began; this is for what died by itself, or while it started. */
async function heal({ federation, ground }) {
  await ground.ensurePostgres();
  await federation.untilReady();
}

async function judge(scene, told) {
  const { ground, federation, clients, brokers } = scene;
  const began = Date.now();
  const why = await untilAtRest({ ground, brokers, ms: REST_MS });
  told.restMs = Date.now() - began;
  if (why)
    told.findings.push({
      kind: 'others',
      text: `not at rest, and nothing moves for ${REST_MS / 1000} s: ${why}`,
    });
  await clients.repeat(REPEATED);
  const facts = await readFacts({
    ground,
    federation,
    brokers,
    cases: clients.cases,
    history: clients.history,
  });
  told.facts = facts;
  told.entries = facts.services[LOGS[0]].entries.length;
  told.findings.push(...check(facts));
}

const remains = (scene, schedule, { facts, faults, findings }) => ({
  'schedule.json': schedule,
  'faults.json': faults,
  'findings.json': findings,
  'history.json': scene.clients?.history,
  'topics.json': facts?.topics,
  ...Object.fromEntries(
    Object.entries(facts?.services ?? {}).map(([log, held]) => [`database-${log}.json`, held]),
  ),
});

async function end({ federation }, ground, schedule) {
  await federation?.stop();
  await ground.clearKafka(schedule.brokers).catch(() => {});
}
