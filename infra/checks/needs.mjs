// What a machine may lack: real Kafka, a real browser, psql. PostgreSQL itself comes with the packages.
import { spawnSync } from 'node:child_process';
import { findKafkaNeeds } from '../local/kafka-needs.mjs';

/** @typedef {'kafka' | 'browser' | 'psql'} Need */
/** @type {readonly Need[]} */
export const NEEDS = ['kafka', 'browser', 'psql'];

async function whyNoBrowser() {
  const { findBrowser } = await import('./jest/find-browser.mjs');
  const none = 'no Chromium starts here: install one, or name it in CHROMIUM';
  return (await findBrowser()) ? [] : [none];
}

const whyNoPsql = () =>
  spawnSync('psql', ['--version']).status === 0 ? [] : ['no psql on the PATH'];

/** @returns {Promise<Map<Need, string>>} what is lacking, each with its reason */
export async function findLacking() {
  const why = { kafka: findKafkaNeeds().missing, browser: await whyNoBrowser(), psql: whyNoPsql() };
  const lacking = NEEDS.filter((need) => why[need].length > 0);
  return new Map(lacking.map((need) => [need, why[need].join('; ')]));
}

/**
 * `--require kafka,browser,psql`, or the same in REQUIRE.
 * @param {readonly string[]} args
 * @returns {Need[]}
 * @throws {Error} on anything else
 */
export function readRequired(args, fromEnvironment = '') {
  const [option, value = '', ...rest] = args;
  const known = option === undefined || (option === '--require' && rest.length === 0);
  const required = (option === undefined ? fromEnvironment : value).split(',').filter(Boolean);
  const strange = known ? required.filter((need) => !NEEDS.includes(need)) : args;
  if (strange.length > 0)
    throw new Error(`npm test [-- --require ${NEEDS.join(',')}], not: ${strange.join(' ')}`);
  return required;
}
