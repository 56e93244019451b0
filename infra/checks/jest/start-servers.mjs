// Before the tests that need them: one PostgreSQL for all, and a Kafka as soon as the first test asks for one.
import { createServer } from 'node:http';
import { startTestKafka, startTestPostgres } from '../../local/testbed.mjs';
import { findBrowser } from './find-browser.mjs';

const listening = (server) =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));

/** Answers with the brokers; starts them when it is asked for the first time. */
function offerKafka() {
  let kafka;
  const server = createServer(async (_request, response) => {
    try {
      kafka ??= startTestKafka();
      response.end(JSON.stringify({ brokers: (await kafka).brokers }));
    } catch (error) {
      response.writeHead(500).end(error.message);
    }
  });
  const stop = async () => {
    server.close();
    await kafka?.then(({ stop: stopKafka }) => stopKafka()).catch(() => {});
  };
  return { server, stop };
}

/** @param {unknown} _all @param {{ displayName?: { name: string } }} project */
export default async function startServers(_all, project) {
  const postgres = await startTestPostgres();
  const kafka = offerKafka();
  process.env.TEST_POSTGRES_URL = postgres.url();
  process.env.TEST_KAFKA_AT = `http://127.0.0.1:${await listening(kafka.server)}`;
  if (project.displayName?.name === 'e2e')
    process.env.TEST_BROWSER = JSON.stringify((await findBrowser()) ?? null);
  globalThis.stopTestServers = () => Promise.all([postgres.stop(), kafka.stop()]);
}
