// Starts a real Apache Kafka without Docker: one broker, or three that replicate, on 127.0.0.1.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { KAFKA_FILES, fetchKafka } from './kafka-needs.mjs';
import { lastLines, openLog, untilLogged } from './logs.mjs';
import { freePorts } from './ports.mjs';
import { run, spawnTied, stopChild } from './processes.mjs';

/**
 * @typedef {object} Node
 * @property {number} id 1, 2 or 3
 * @property {string} home
 * @property {number} port
 * @property {number} controllerPort
 * @property {import('node:child_process').ChildProcess} [child]
 * @property {{ file: string, from: number }} [log]
 */

const HEAP = ['-Xmx192m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
const LOGGING = `-Dlog4j2.configurationFile=${path.join(KAFKA_FILES, 'log4j2.yaml')}`;

/** Java's arguments; `libs/*` is expanded by Java itself. */
const javaArgs = (jars, ...rest) => [...HEAP, '-cp', path.join(jars, '*'), LOGGING, ...rest];

function clusterId(dir) {
  const file = path.join(dir, 'cluster-id');
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8');
  let id = '-';
  while (id.startsWith('-')) id = randomBytes(16).toString('base64url'); // Kafka takes "-…" for an option
  fs.writeFileSync(file, id);
  return id;
}

function writeProperties(file, { id, port, controllerPort }, nodes, data) {
  const values = {
    NODE: id,
    PORT: port,
    CONTROLLER_PORT: controllerPort,
    DATA: data,
    VOTERS: nodes.map((node) => `${node.id}@127.0.0.1:${node.controllerPort}`).join(','),
    REPLICAS: nodes.length,
    MIN_INSYNC: nodes.length > 1 ? 2 : 1,
  };
  const template = fs.readFileSync(path.join(KAFKA_FILES, 'broker.properties'), 'utf8');
  fs.writeFileSync(
    file,
    template.replace(/@([A-Z_]+)@/g, (_, name) => String(values[name])),
  );
}

/** Formatted beside its place, then renamed: a kill in between leaves nothing half-made. */
async function format(node, nodes, { jars, cluster }) {
  const data = path.join(node.home, 'data');
  if (fs.existsSync(data)) return;
  const half = path.join(node.home, 'data.new');
  fs.rmSync(half, { recursive: true, force: true });
  const file = path.join(node.home, 'format.properties');
  writeProperties(file, node, nodes, half);
  const tool = ['kafka.tools.StorageTool', 'format', '-t', cluster, '-c', file];
  await run('java', javaArgs(jars, ...tool));
  fs.renameSync(half, data);
}

/** @param {Node} node */
async function launch(node, nodes, jars) {
  const file = path.join(node.home, 'server.properties');
  writeProperties(file, node, nodes, path.join(node.home, 'data'));
  const log = openLog(path.join(node.home, 'broker.log'));
  const child = spawnTied('java', javaArgs(jars, 'kafka.Kafka', file), {
    stdio: ['ignore', log.fd, log.fd], // dies by SIGKILL: a frozen broker would not hear anything else
  });
  fs.closeSync(log.fd);
  Object.assign(node, { child, log });
  await untilLogged({ child, log, text: 'Kafka Server started', ms: 120_000 }).catch((error) => {
    throw new Error(`Kafka broker ${node.id} ${error.message}`);
  });
}

const endAll = (nodes, options) =>
  Promise.all(nodes.map(({ child }) => child && stopChild(child, options)));

/** All at once, for a broker of three is ready only when a majority is. */
async function launchAll(nodes, context) {
  await Promise.all(nodes.map((node) => format(node, nodes, context)));
  const started = await Promise.allSettled(nodes.map((node) => launch(node, nodes, context.jars)));
  const failed = started.find(({ status }) => status === 'rejected');
  if (!failed) return;
  await endAll(nodes, { signal: 'SIGKILL' });
  throw failed.reason;
}

async function makeNodes(dir, count) {
  const ports = await freePorts(2 * count);
  return Array.from({ length: count }, (_, i) => {
    const home = path.join(dir, `broker-${i + 1}`);
    fs.mkdirSync(home, { recursive: true });
    return { id: i + 1, home, port: ports[2 * i], controllerPort: ports[2 * i + 1] };
  });
}

/** The quorum's ports stand in every broker's file: if one was taken meanwhile, all are chosen again. */
async function launchOnFreePorts(dir, count, context) {
  for (let attempt = 1; ; attempt++) {
    const nodes = await makeNodes(dir, count);
    try {
      await launchAll(nodes, context);
      return nodes;
    } catch (error) {
      if (attempt === 5 || !/Address already in use/i.test(error.message)) throw error;
    }
  }
}

/**
 * Starts Kafka with its data in `dir`, which are kept. Fetches its jars when they are not here yet.
 * Brokers are counted from 1.
 * @param {{ dir: string, brokers?: 1 | 3 }} options
 */
export async function startKafka({ dir, brokers: count = 1 }) {
  const jars = await fetchKafka();
  const home = path.resolve(dir);
  fs.mkdirSync(home, { recursive: true });
  const nodes = await launchOnFreePorts(home, count, { jars, cluster: clusterId(home) });
  const node = (n) => {
    const found = nodes[n - 1];
    if (!found) throw new Error(`there is no broker ${n}`);
    return found;
  };
  return {
    /** `host:port` of each broker, as kafkajs wants them. */
    brokers: nodes.map(({ port }) => `127.0.0.1:${port}`),
    pids: () => nodes.map(({ child }) => child.pid),
    child: (n = 1) => node(n).child,
    lastLines: (n = 1) => lastLines(node(n).log),
    /** As a power cut would. */
    kill: (n = 1) => stopChild(node(n).child, { signal: 'SIGKILL' }),
    /** Starts a broker that was killed, on its port and with its data. */
    start: (n = 1) => launch(node(n), nodes, jars),
    freeze: (n = 1) => void node(n).child.kill('SIGSTOP'),
    thaw: (n = 1) => void node(n).child.kill('SIGCONT'),
    stop: () => endAll(nodes),
    /** For data that nobody needs any more. */
    abandon: () => endAll(nodes, { signal: 'SIGKILL' }),
  };
}
