import { randomBytes } from 'node:crypto';
import { createServiceDatabase } from '../../local/databases.mjs';
import { findKafkaNeeds } from '../../local/kafka-needs.mjs';

const letters = (count) =>
  [...randomBytes(count)].map((byte) => 'abcdefghijklmnop'[byte % 16]).join('');

/** See servers.d.mts. */
export async function testDatabase(service) {
  const place = process.env.TEST_POSTGRES_URL;
  if (!place) throw new Error('only an .int.spec.ts or .e2e.spec.ts has a database');
  const url = (database = 'postgres') => Object.assign(new URL(place), { pathname: database }).href;
  const server = { port: Number(new URL(place).port), url };
  const name = `${service}-${letters(8)}`;
  const secrets = { owner: letters(24), app: letters(24) };
  return {
    ...(await createServiceDatabase(server, name, secrets)),
    role: name.replaceAll('-', '_'),
    superUrl: url(name.replaceAll('-', '_')),
  };
}

/** See servers.d.mts. */
export async function sharedKafka() {
  const place = process.env.TEST_KAFKA_AT;
  if (!place) throw new Error('only an .int.spec.ts or .e2e.spec.ts has a Kafka');
  const answer = await fetch(place);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()).brokers;
}

/** See servers.d.mts. */
export const describeWhereKafkaRuns = (name, tests) =>
  (findKafkaNeeds().missing.length === 0 ? describe : describe.skip)(name, tests);

/** See servers.d.mts. */
export const testBrowser = () => JSON.parse(process.env.TEST_BROWSER ?? 'null') ?? undefined;
