// Chooses the way between the services: Kafka where it can be had, else HTTP, and says which and why.
import { connect } from 'node:net';
import path from 'node:path';
import { startKafka } from './kafka.mjs';
import { findKafkaNeeds } from './kafka-needs.mjs';
import { Trouble } from './trouble.mjs';

/**
 * @typedef {object} Feed
 * @property {'kafka' | 'http'} name
 * @property {string} why
 * @property {string[]} brokers
 * @property {Awaited<ReturnType<typeof startKafka>> | null} kafka the broker, when it is ours
 */

const http = (why) => ({ name: 'http', why, brokers: [], kafka: null });

function answers(broker) {
  const [host, port] = broker.split(':');
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port), timeout: 5_000 });
    const end = (reached) => () => {
      socket.destroy();
      resolve(reached);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}

async function useCluster(brokers) {
  const reached = await Promise.all(brokers.map(answers));
  if (!reached.includes(true))
    throw new Trouble(`--brokers: none of ${brokers.join(', ')} accepts a connection`);
  return { name: 'kafka', why: 'the cluster given by --brokers', brokers, kafka: null };
}

async function startBroker(dataDir) {
  const kafka = await startKafka({ dir: path.join(dataDir, 'kafka') });
  const why = 'Java 17 and Kafka’s jars are here';
  return { name: 'kafka', why, brokers: kafka.brokers, kafka };
}

/**
 * @param {import('./options.mjs').Options} options
 * @param {(line: string) => void} say
 * @returns {Promise<Feed>}
 * @throws {Trouble} when --feed kafka insists, and Kafka does not start
 */
export async function chooseFeed({ feed, brokers, dataDir }, say) {
  if (brokers) return useCluster(brokers);
  if (feed === 'http') return http('asked for by --feed http');
  const { missing } = findKafkaNeeds();
  if (missing.length > 0) return http(missing.join('; '));
  try {
    return await startBroker(dataDir);
  } catch (error) {
    if (/No space left on device/.test(error.message)) throw error;
    if (feed === 'kafka') throw new Trouble(`--feed kafka cannot be had: ${error.message}`);
    say(error.message);
    return http(`Kafka did not start: ${error.message.split('\n')[0]}`);
  }
}
