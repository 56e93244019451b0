import path from 'node:path';
import kafkajs from 'kafkajs';
import { ROOT } from '../local/places.mjs';
import { pause } from '../local/processes.mjs';
import { deleteTopic } from '../local/testbed.mjs';
import { startBacklog } from './backlog.mjs';

export const id = 'R7';
export const title =
  'relay of a backlog to Kafka ÷ raw sends of the same messages, 1,000 at a time';
export const unit = 'entries/s';
export const ratios = {
  R7: { of: ({ relay, raw }) => [relay.rate, raw.rate], goals: { fast: [0.5, 0.8] } },
};

const AT_ONCE = 1000;
const TOPIC = 'raw';
const quiet = () => undefined;
const LOGGER = { debug: quiet, info: quiet, warn: console.warn, error: console.error };

/** CPU of this process is told besides: on a busy machine it says more than the time. */
async function timed(entries, work) {
  const [cpu, begin] = [process.cpuUsage(), performance.now()];
  await work();
  const seconds = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { rate: entries / seconds, cpuUs: (user + system) / entries };
}

/** An empty topic of one partition, as the relay makes it. */
async function makeTopic(brokers, admin, topic) {
  await deleteTopic(brokers, topic);
  const configEntries = [{ name: 'max.message.bytes', value: String(2 * 1024 * 1024) }];
  const one = { topic, numPartitions: 1, replicationFactor: 1, configEntries };
  await admin.createTopics({ topics: [one], waitForLeaders: true });
}

async function relayAll({ ledger, size }, brokers) {
  const { KafkaRelay } = await import(path.join(ROOT, 'dist/libs/feeds/src/relay.js'));
  const relay = new KafkaRelay(ledger, { brokers, logger: LOGGER });
  const result = await timed(size, async () => {
    relay.start();
    for (let relayed = 0; relayed < size; await pause(5)) {
      const { rows } = await ledger.db.query('select relayed from leases');
      relayed = rows[0]?.relayed ?? 0;
    }
  });
  await relay.stop();
  await ledger.db.query(`delete from leases`);
  return result;
}

async function sendAll(client, messages) {
  const producer = client.producer({ maxInFlightRequests: 1, allowAutoTopicCreation: false });
  const result = await timed(messages.length, async () => {
    await producer.connect();
    for (let from = 0; from < messages.length; from += AT_ONCE) {
      const some = messages.slice(from, from + AT_ONCE);
      await producer.send({ topic: TOPIC, acks: -1, messages: some });
    }
  });
  await producer.disconnect();
  return result;
}

/** @param {import('./contexts.mjs').Context} context */
export async function prepare(context) {
  const { brokers } = await context.kafka();
  const backlog = await startBacklog(context, context.quick ? 10_000 : 100_000);
  const client = new kafkajs.Kafka({ brokers, clientId: 'raw', logLevel: 0 });
  const admin = client.admin();
  await admin.connect();
  const headers = { 'content-type': 'application/cloudevents+json; charset=UTF-8' };
  const messages = backlog.records.map((value, i) => ({ key: `police/${i}`, value, headers }));
  const cells = {
    relay: async () => {
      await makeTopic(brokers, admin, 'police.events');
      return relayAll(backlog, brokers);
    },
    raw: async () => {
      await makeTopic(brokers, admin, TOPIC);
      return sendAll(client, messages);
    },
  };
  return {
    cells,
    close: async () => {
      await admin.disconnect();
      await backlog.close();
    },
  };
}
