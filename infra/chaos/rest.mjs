// When a federation is at rest: all hold the same, nothing waits, every reader is at the end, all is signed and relayed.
import kafkajs from 'kafkajs';
import pg from 'pg';
import { pause } from '../local/processes.mjs';
import { LOGS } from './schedule.mjs';

const LOOK_MS = 250;

const STATE = `select
  (select json_object_agg(log, json_build_array(size, arrived, proved)) from heads) as heads,
  (select coalesce(json_object_agg(reader, local_order), '{}') from cursors) as cursors,
  (select count(*)::int from arrivals a where cause_missing
     and not exists (select from lifts l where l.lifted = a.local_order)) as marked,
  (select count(*)::int from set_aside) as aside,
  (select coalesce(json_object_agg(log, size), '{}') from
     (select log, max(size) as size from checkpoints group by log) c) as signed,
  (select coalesce(json_object_agg(log, relayed), '{}') from leases) as relayed`;

const known = (heads, log) => heads[log] ?? [0, 0];

function* busyLogs(log, { heads, signed }) {
  for (const of of LOGS) {
    const [size, arrived] = known(heads, of);
    if (arrived < size) yield `${log}: ${size - arrived} entries of ${of} wait for a local order`;
    if (signed[of] !== size)
      yield `${log}: checkpoint of ${of} is at ${signed[of]}, its log at ${size}`;
  }
}

function* busyReaders(log, { heads, cursors, marked, aside }) {
  const [local] = known(heads, 'local');
  for (const [reader, order] of Object.entries(cursors))
    if (order < local) yield `${log}: reader ${reader} stands at ${order} of ${local}`;
  if (marked > 0) yield `${log}: ${marked} entries are marked cause-missing`;
  if (aside > 0) yield `${log}: ${aside} entries are set aside`;
}

/** Why one service is not at rest; undefined where it is. */
function whyBusy(log, state, withKafka) {
  const [why] = [...busyLogs(log, state), ...busyReaders(log, state)];
  const [size] = known(state.heads, log);
  if (why === undefined && withKafka && state.relayed[log] !== size)
    return `${log}: relayed ${state.relayed[log]} of ${size}`;
  return why;
}

const sizesOf = ({ heads }) => JSON.stringify(LOGS.map((log) => heads[log]?.[0]));

function whyDifferent(states) {
  const sizes = states.map(sizesOf);
  return new Set(sizes).size > 1
    ? `sizes differ: ${LOGS.map((log, i) => `${log} ${sizes[i]}`).join(', ')}`
    : undefined;
}

/** Asks all six databases again and again on one connection each. */
class Watcher {
  #clients = new Map();

  constructor(ground) {
    this.ground = ground;
  }

  async look(log) {
    try {
      const client = await this.#client(log);
      return (await client.query(STATE)).rows[0];
    } catch (error) {
      this.#clients.delete(log);
      throw new Error(`${log}: ${error.message}`, { cause: error });
    }
  }

  async #client(log) {
    const known = this.#clients.get(log);
    if (known) return known;
    const client = new pg.Client({ connectionString: this.ground.urls(log).super });
    client.on('error', () => this.#clients.delete(log));
    await client.connect();
    this.#clients.set(log, client);
    return client;
  }

  async end() {
    for (const client of this.#clients.values()) await client.end().catch(() => {});
  }
}

/** How many messages of each topic are still to come; a topic that was deleted is to be filled again. */
async function whyTopicsLack(admin, sizes) {
  const topics = await admin.listTopics();
  for (const log of LOGS) {
    if (!topics.includes(`${log}.events`)) return `the topic of ${log} is gone`;
    const [{ high, low }] = await admin.fetchTopicOffsets(`${log}.events`);
    if (Number(high) - Number(low) < sizes[log])
      return `the topic of ${log} holds ${high} of ${sizes[log]}`;
  }
  return undefined;
}

/**
 * Waits until the federation is at rest, twice in a row: so long as something moves, however slow the machine is.
 * @returns {Promise<string | undefined>} what has not moved for `ms`, or still moves after three times as long; undefined where nothing does
 */
export async function untilAtRest({ ground, brokers, ms }) {
  const last = Date.now() + 3 * ms;
  let end = Date.now() + ms;
  const watcher = new Watcher(ground);
  const admin = brokers && new kafkajs.Kafka({ brokers, clientId: 'chaos', logLevel: 0 }).admin();
  let why = 'never looked';
  let before = '';
  try {
    await admin?.connect();
    while (Date.now() < Math.min(end, last)) {
      why = await lookOnce(watcher, admin).catch((error) => error.message);
      if (why === before && why?.startsWith('at rest')) return undefined;
      if (why !== before) end = Date.now() + ms;
      before = why;
      await pause(LOOK_MS);
    }
    return why;
  } finally {
    await watcher.end();
    await admin?.disconnect();
  }
}

async function lookOnce(watcher, admin) {
  const states = await Promise.all(LOGS.map((log) => watcher.look(log)));
  const busy = LOGS.map((log, i) => whyBusy(log, states[i], admin !== undefined)).find(Boolean);
  const why = whyDifferent(states) ?? busy;
  if (why) return why;
  const sizes = Object.fromEntries(LOGS.map((log) => [log, states[0].heads[log]?.[0] ?? 0]));
  return (admin && (await whyTopicsLack(admin, sizes))) ?? `at rest: ${sizesOf(states[0])}`;
}
