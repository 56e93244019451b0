// The raw parts of a command's way: one row inserted; one message sent, received and committed with its offset.
import kafkajs from 'kafkajs';
import pg from 'pg';
import { answer } from '../children.mjs';
import { pause } from '../../local/processes.mjs';
import { now } from '../moments.mjs';
import { openLoop } from '../open-loop.mjs';

const EVENTS = `create table if not exists events (
  id bigint generated always as identity primary key, stream text not null, version int not null,
  type text not null, data text not null, created_at timestamptz not null default now(), unique (stream, version))`;
const LINES = `create table if not exists lines (case_id text primary key, entry text, type text, last_at timestamptz)`;
const OFFSETS = `create table if not exists offsets (topic text primary key, next bigint)`;
const INSERT = {
  name: 'insert',
  text: 'insert into events (stream, version, type, data) values ($1, 1, $2, $3)',
};
const UPSERT = {
  name: 'upsert',
  text: `insert into lines values ($1, $2, $3, $4) on conflict (case_id)
    do update set entry = excluded.entry, type = excluded.type, last_at = excluded.last_at`,
};
const MOVE = {
  name: 'move',
  text: 'insert into offsets values ($1, $2) on conflict (topic) do update set next = excluded.next',
};

async function commit(pool, { topic, messages }, committed) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    for (const { key, value } of messages) {
      const { id, type, time } = JSON.parse(value);
      await client.query({ ...UPSERT, values: [key.toString(), id, type, time] });
    }
    await client.query({ ...MOVE, values: [topic, Number(messages.at(-1).offset) + 1] });
    await client.query('commit');
  } finally {
    client.release();
  }
  const at = now();
  for (const { key } of messages) committed.set(key.toString(), at);
}

answer(async ({ superUrl, brokers, topic }) => {
  const pool = new pg.Pool({ connectionString: superUrl });
  pool.on('error', () => undefined);
  for (const table of [EVENTS, LINES, OFFSETS]) await pool.query(table);
  const client = new kafkajs.Kafka({ brokers, clientId: 'raw', logLevel: 0 });
  const producer = client.producer({ allowAutoTopicCreation: false });
  const consumer = client.consumer({ groupId: 'raw' });
  const committed = new Map();
  let count = 0;
  const keyed = (n) => `raw/${process.pid}/${n}`;
  return {
    insert: (pace, { type, record }) =>
      openLoop(pace, async (due) => {
        await pool.query({ ...INSERT, values: [keyed(++count), type, record] });
        return now() - due;
      }),
    send: async (pace, { record }) => {
      await producer.connect();
      return openLoop(pace, async () => {
        const began = now(); // what comes too late is in the insert already, and ours pays it once
        const key = keyed(++count);
        await producer.send({ topic, acks: -1, messages: [{ key, value: record }] });
        return { key, began, acked: now() };
      });
    },
    consume: async () => {
      await consumer.connect();
      await consumer.subscribe({ topics: [topic] });
      const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
      await consumer.run({ eachBatch: ({ batch }) => commit(pool, batch, committed) });
      await joined;
    },
    committed: async (keys) => {
      while (!keys.every((key) => committed.has(key))) await pause(5);
      const found = keys.map((key) => committed.get(key));
      committed.clear();
      return found;
    },
  };
});
