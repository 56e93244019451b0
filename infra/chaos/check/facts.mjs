// Reads all that a run has left: six databases, key folders, topics, and what the services say of each case.
import fs from 'node:fs';
import path from 'node:path';
import kafkajs from 'kafkajs';
import pg from 'pg';
import { keyFolder } from '../../local/secrets.mjs';
import { ask } from '../http.mjs';
import { LOGS } from '../schedule.mjs';

const AUDITOR = { 'x-demo-officer': 'tt-1' };

// Positions, orders and clocks stay below 2^53.
const TYPES = {
  getTypeParser: (id, format) => (id === 20 ? Number : pg.types.getTypeParser(id, format)),
};

const LISTS = {
  'labour-social': 'awaiting_reception',
  border: 'expected_at_gate',
  police: 'awaiting_identity_check',
};

const QUERIES = {
  entries: `select *, coalesce(unprintable, convert_to(record, 'UTF8')) as bytes from entries order by publisher, position`,
  arrivals: 'select * from arrivals order by local_order',
  lifts: 'select * from lifts',
  heads: 'select * from heads',
  tiles: 'select * from tiles order by log, level, index',
  checkpoints: 'select * from checkpoints order by log, size',
  answers: 'select * from answers',
  cursors: 'select * from cursors',
  parked: 'select * from parked',
  aside: 'select * from set_aside',
  workItems: 'select * from work_items',
  disputes: 'select * from disputes',
  incarnations: 'select * from incarnations order by number',
  caseList: 'select * from case_list order by case_id',
  obligations: `select case_id, key, is_open, since, ends_at, met_at from obligations where case_id like '__-____-%' order by case_id, key`,
};

async function readDatabase(ground, log) {
  const connectionString = ground.urls(log).super;
  const client = new pg.Client({ connectionString, types: TYPES });
  await client.connect();
  try {
    const read = async (sql) => (await client.query(sql)).rows;
    const held = {};
    for (const [name, sql] of Object.entries(QUERIES)) held[name] = await read(sql);
    if (LISTS[log]) held.list = await read(`select * from ${LISTS[log]} order by case_id`);
    return held;
  } finally {
    await client.end();
  }
}

function readKeys(ground, log) {
  const folder = keyFolder(ground.folder, log);
  const memory = JSON.parse(fs.readFileSync(path.join(folder, 'signer-memory.json'), 'utf8'));
  const { parties } = JSON.parse(
    fs.readFileSync(path.join(ground.folder, `parties-${log}.json`), 'utf8'),
  );
  return { memory, vkeys: Object.fromEntries(parties.map((party) => [party.log, party.vkey])) };
}

/** All messages of all topics, in their order. */
export async function readTopics(brokers) {
  const kafka = new kafkajs.Kafka({ brokers, clientId: 'chaos-checker', logLevel: 0 });
  const admin = kafka.admin();
  await admin.connect();
  const ends = {};
  for (const log of LOGS) {
    const [{ high, low }] = await admin.fetchTopicOffsets(`${log}.events`);
    ends[log] = Number(high) - Number(low);
  }
  await admin.disconnect();
  const found = Object.fromEntries(LOGS.map((log) => [log, []]));
  const consumer = kafka.consumer({ groupId: `checker-${Date.now()}`, sessionTimeout: 10_000 });
  await consumer.connect();
  await consumer.subscribe({ topics: LOGS.map((log) => `${log}.events`), fromBeginning: true });
  const done = () => LOGS.every((log) => found[log].length >= ends[log]);
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the topics cannot be read')), 120_000);
    const look = () => done() && (clearTimeout(timer), resolve());
    void consumer
      .run({
        eachMessage: async ({ topic, message }) => {
          const { key, value, headers } = message;
          const checkpoint = [headers?.checkpoint ?? []].flat()[0]?.toString();
          found[topic.replace('.events', '')].push({ key: key?.toString(), value, checkpoint });
          look();
        },
      })
      .then(look, reject);
  });
  await consumer.disconnect();
  return found;
}

const TRIES = 5;

/** Asks until there is an answer: a connection that was kept open may have been closed meanwhile. */
async function askAtRest(url) {
  for (let tries = 1; ; tries++) {
    const answer = await ask(url, { headers: AUDITOR, ms: 20_000 });
    if (answer !== undefined && answer.status < 500) return answer;
    if (tries === TRIES) throw new Error(`${url} does not answer: ${JSON.stringify(answer)}`);
  }
}

async function readStates(url, cases) {
  const states = new Map();
  const waiting = [...cases];
  const work = async () => {
    for (let caseId = waiting.shift(); caseId; caseId = waiting.shift()) {
      const answer = await askAtRest(`${url}/cases/${caseId}`);
      states.set(caseId, answer.status === 200 ? answer.body.state : undefined);
    }
  };
  await Promise.all([work(), work(), work()]);
  return states;
}

async function readTimeline(url) {
  const rows = [];
  for (let after = ''; ;) {
    const page = after ? `&after=${encodeURIComponent(after)}` : '';
    const answer = await askAtRest(`${url}/timeline?limit=500${page}`);
    if (answer.status !== 200) throw new Error(`${url}/timeline: ${JSON.stringify(answer.body)}`);
    rows.push(...answer.body.items.map(({ id, localOrder }) => ({ id, localOrder })));
    if (!answer.body.next) return rows;
    after = answer.body.next;
  }
}

/**
 * @param {{ ground: import('../ground.mjs').Ground, federation: import('../federation.mjs').Federation, cases: string[], history: object[], brokers?: string[] }} run
 */
export async function readFacts({ ground, federation, cases, history, brokers }) {
  const services = {};
  await Promise.all(
    LOGS.map(async (log) => {
      const { url } = federation.parties[log];
      services[log] = {
        ...(await readDatabase(ground, log)),
        ...readKeys(ground, log),
        states: await readStates(url, cases),
        timeline: await readTimeline(url),
      };
    }),
  );
  return { services, history, topics: brokers && (await readTopics(brokers)) };
}
