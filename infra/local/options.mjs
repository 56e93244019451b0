import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './places.mjs';
import { Trouble } from './trouble.mjs';

export const USAGE = `npm start -- [options]

  --feed kafka|http      insist on this way between the services
                         (without: Kafka where Java 17 and Maven are found, else HTTP)
  --brokers host:port,…  use a Kafka cluster that is there
  --no-demo              no demo cases; nothing is marked as illustration
  --data-dir DIR         where data are kept (data/)
  --port-base N          police listens on N+1, border N+2, foreign-affairs N+3,
                         labour-social N+4, coordination N+5, audit N+6 (4100)
  --help`;

const KNOWN = {
  feed: { type: 'string' },
  brokers: { type: 'string' },
  'no-demo': { type: 'boolean', default: false },
  'data-dir': { type: 'string', default: path.join(ROOT, 'data') },
  'port-base': { type: 'string', default: '4100' },
  help: { type: 'boolean', default: false },
};

const misused = (why) => new Trouble(`${why}\n\n${USAGE}`, 2);

function parse(argv) {
  try {
    return parseArgs({ args: argv, options: KNOWN, strict: true }).values;
  } catch (error) {
    throw misused(error.message);
  }
}

function portBase(text) {
  const base = Number(text);
  if (!/^\d+$/.test(text) || base < 1 || base > 65_000)
    throw misused(`--port-base ${text}: a number from 1 to 65000 is needed`);
  return base;
}

function brokerList(text) {
  const brokers = text.split(',').map((broker) => broker.trim());
  const wrong = brokers.find((broker) => !/^[^\s:]+:\d{1,5}$/.test(broker));
  if (wrong !== undefined) throw misused(`--brokers: "${wrong}" is not host:port`);
  return brokers;
}

/**
 * @typedef {object} Options
 * @property {'kafka' | 'http' | undefined} feed what is insisted on
 * @property {string[] | undefined} brokers
 * @property {boolean} demo
 * @property {string} dataDir absolute
 * @property {number} portBase
 * @property {boolean} help
 */

/**
 * @param {string[]} argv
 * @returns {Options}
 * @throws {Trouble} with the usage, exit code 2
 */
export function readOptions(argv) {
  const { feed, brokers, help, ...given } = parse(argv);
  if (feed !== undefined && feed !== 'kafka' && feed !== 'http')
    throw misused(`--feed ${feed}: it is kafka or http`);
  if (feed === 'http' && brokers !== undefined) throw misused('--brokers needs the feed kafka');
  return {
    feed,
    brokers: brokers === undefined ? undefined : brokerList(brokers),
    demo: !given['no-demo'],
    dataDir: path.resolve(given['data-dir']),
    portBase: portBase(given['port-base']),
    help,
  };
}
