// PostgreSQL and Kafka for tests: real ones, in a temporary folder, gone with the process that asked for them.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import kafkajs from 'kafkajs';
import { createServiceDatabase } from './databases.mjs';
import { startKafka } from './kafka.mjs';
import { startPostgres } from './postgres.mjs';
import { pause } from './processes.mjs';

export { findKafkaNeeds } from './kafka-needs.mjs';

const PREFIX = 'dong-hanh-test-';
const AN_HOUR = 3_600_000;

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** A test that was killed could not remove its folder. */
function sweep() {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (!pid || isAlive(Number(pid))) continue;
    const folder = path.join(os.tmpdir(), name);
    const age = Date.now() - (fs.statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
    if (age > AN_HOUR) fs.rmSync(folder, { recursive: true, force: true });
  }
}

function temporaryFolder() {
  sweep();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
  fs.chmodSync(folder, 0o711); // PostgreSQL runs as another user when root tests
  return folder;
}

const remove = (folder) => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/** See testbed.d.mts. */
export async function startTestPostgres() {
  const folder = temporaryFolder();
  const server = await startPostgres({ dir: path.join(folder, 'postgres'), fast: true });
  const secret = () => randomBytes(12).toString('base64url');
  return {
    port: server.port,
    pid: server.pid,
    folder,
    url: server.url,
    createServiceDatabase: (service) =>
      createServiceDatabase(server, service, { owner: secret(), app: secret() }),
    stop: async () => {
      await server.stop();
      remove(folder);
      if (server.directory !== path.join(folder, 'postgres'))
        remove(path.dirname(server.directory));
    },
  };
}

/** See testbed.d.mts. */
export async function startTestKafka({ brokers = 1 } = {}) {
  const folder = temporaryFolder();
  const kafka = await startKafka({ dir: folder, brokers });
  const { kill, start, freeze, thaw } = kafka;
  return {
    brokers: kafka.brokers,
    folder,
    pids: kafka.pids,
    kill,
    start,
    freeze,
    thaw,
    lastLines: kafka.lastLines,
    stop: async () => {
      await kafka.abandon();
      remove(folder);
    },
  };
}

/** See testbed.d.mts. */
export async function deleteTopic(brokers, topic) {
  const client = new kafkajs.Kafka({ brokers, clientId: 'testbed', logLevel: 0 });
  const admin = client.admin();
  await admin.connect();
  try {
    const isThere = async () => (await admin.listTopics()).includes(topic);
    if (!(await isThere())) return; // kafkajs would try for half a minute to delete what is not there
    await admin.deleteTopics({ topics: [topic] });
    while (await isThere()) await pause(50);
  } finally {
    await admin.disconnect();
  }
}
