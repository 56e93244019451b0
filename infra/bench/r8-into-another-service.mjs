import path from 'node:path';
import kafkajs from 'kafkajs';
import { pause } from '../local/processes.mjs';
import { startChild } from './children.mjs';
import { percentilesOf } from './open-loop.mjs';

export const id = 'R8';
export const title =
  'command until it stands in another service’s projection ÷ raw insert + send + consume and commit';
export const unit = 'ms';
const sumOf = (share, { insert, kafka }) =>
  insert[share] + kafka[`send_${share}`] + kafka[`commit_${share}`];
const ratioOf = (share, goals) => ({
  title: `${title}: ${share}`,
  less: true,
  of: ({ ours, ...raw }) => [ours[share], sumOf(share, raw)],
  goals: { fast: goals },
});
export const ratios = { R8: ratioOf('p99', [3, 1.5]), R8p50: ratioOf('p50', [3, 1.5]) };

// As many as two cores bear on which both services, the brokers and PostgreSQL run besides.
const RATE = 50;
// Ours and the raw steps alike: a service runs for weeks. Faster first, until it is compiled; then as it will be timed, for
// where queues form several acts share a way.
const WARM_UPS = [
  { rate: 200, seconds: 20 },
  { rate: RATE, seconds: 10 },
];
// Of 150 acts, what is called p99 here is the third worst.
const SECONDS = 10;
const TRIES = 3;
const TOPIC = 'raw-steps';
const STEPS = [
  'due',
  'begun',
  'committed',
  'signed',
  'sending',
  'acked',
  'delivered',
  'received',
  'stored',
  'arrived',
  'projected',
];
const CELLS = path.join(import.meta.dirname, 'cells');

async function openService(context, file, log, projections) {
  const { migrate } = await context.product('ledger');
  const database = await context.server.createDatabase(log);
  await migrate(database.ownerUrl, database.role, projections);
  const { brokers } = await context.kafka();
  const keyFolder = context.makeKeyFolder();
  const told = { ...database, log, logs: context.logs, keyFolder, brokers };
  return startChild(path.join(CELLS, file), told);
}

/** Both follow each other's topics: from now on what is sent comes by Kafka. */
async function connect(services, brokers) {
  const parties = await Promise.all(services.map((service) => service.ask('party')));
  await Promise.all(services.map((service) => service.ask('follow', parties)));
  const admin = new kafkajs.Kafka({ brokers, clientId: 'bench', logLevel: 0 }).admin();
  await admin.connect();
  const groups = parties.map(({ log }) => `${log}.follower`);
  const areStable = async () =>
    (await admin.describeGroups(groups)).groups.every(({ state }) => state === 'Stable');
  while (!(await areStable())) await pause(100);
  await admin.disconnect();
}

async function travel([publisher, follower], pace) {
  const acts = await publisher.ask('submit', pace);
  const found = await follower.ask(
    'projected',
    acts.map((act) => act.id),
  );
  const ways = acts.map((act, i) => ({ ...act, ...found[i] }));
  const took = (from, to) => percentilesOf(ways.map((way) => way[to] - way[from]));
  const steps = STEPS.slice(1).flatMap((step, i) =>
    Object.entries(took(STEPS[i], step)).map(([share, ms]) => [`${step}_${share}`, ms]),
  );
  return { ...took('due', 'projected'), ...Object.fromEntries(steps) };
}

async function openRaw(context) {
  const { brokers } = await context.kafka();
  const told = { ...(await context.server.createDatabase('raw')), brokers, topic: TOPIC };
  const admin = new kafkajs.Kafka({ brokers, clientId: 'bench', logLevel: 0 }).admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic: TOPIC, numPartitions: 1 }], waitForLeaders: true });
  await admin.disconnect();
  const open = () => startChild(path.join(CELLS, 'raw-steps.mjs'), told);
  const [sender, consumer] = [await open(), await open()];
  await consumer.ask('consume');
  return { sender, consumer };
}

async function sendRaw({ sender, consumer }, pace, row) {
  const acts = await sender.ask('send', pace, row);
  const committed = await consumer.ask(
    'committed',
    acts.map(({ key }) => key),
  );
  const send = percentilesOf(acts.map(({ began, acked }) => acked - began));
  const commit = percentilesOf(acts.map(({ acked }, i) => committed[i] - acked));
  const named = (name, { p50, p99 }) => ({ [`${name}_p50`]: p50, [`${name}_p99`]: p99 });
  return { ...named('send', send), ...named('commit', commit) };
}

/** A broker that lies a queue behind is no limit: the same is tried again. @throws where it never keeps up */
async function sendRawInStep(...piece) {
  for (let tries = 0; tries < TRIES; tries++) {
    const figures = await sendRaw(...piece);
    if (figures.send_p50 < 1000 / RATE) return figures;
  }
  throw new Error(`the broker does not keep up with ${RATE} raw sends a second`);
}

/** @param {import('./contexts.mjs').Context} context */
export async function prepare(context) {
  const { lines } = await import('./cells/lines.mjs');
  const { brokers } = await context.kafka();
  const publisher = await openService(context, 'publishing.mjs', 'police', []);
  const follower = await openService(context, 'following.mjs', 'border', [lines]);
  const services = [publisher, follower];
  await connect(services, brokers);
  const raw = await openRaw(context);
  const seconds = context.quick ? context.seconds : Math.max(SECONDS, context.seconds);
  const cells = (pace) => ({
    ours: () => travel(services, pace),
    insert: async () => percentilesOf(await raw.sender.ask('insert', pace, row)),
    kafka: () => sendRawInStep(raw, pace, row),
  });
  const warmUps = context.quick ? [{ rate: RATE, seconds: 2 }] : WARM_UPS;
  for (const pace of warmUps) await travel(services, pace);
  const row = await publisher.ask('lastRecord');
  for (const pace of warmUps) {
    await sendRaw(raw, pace, row);
    await raw.sender.ask('insert', pace, row);
  }
  return {
    cells: cells({ rate: RATE, seconds }),
    close: () => Promise.all([...services, raw.sender, raw.consumer].map((child) => child.stop())),
  };
}
