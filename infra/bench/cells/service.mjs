// A service as far as logs travel: its ledger, signed in the product's rhythm, its logs served, its feeds over Kafka.
import { once } from 'node:events';
import http from 'node:http';
import { product } from '../contexts.mjs';

const { Ledger, openDatabase, Reader } = await product('ledger');
const { serveLog, startFeeds } = await product('feeds');

const quiet = () => undefined;
const LOG = { debug: quiet, info: quiet, warn: quiet, error: console.error };
const failed = (error) => console.error(error);

async function serve(ledger) {
  const answerTo = async ({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const [, log = '', path = ''] = /^\/logs\/([^/]+)\/(.*)$/.exec(pathname) ?? [];
    const served = await serveLog(ledger, log, path, searchParams.get('size') ?? undefined);
    response.writeHead(served?.status ?? 404, { 'content-type': served?.type ?? 'text/plain' });
    response.end(served?.body);
  };
  const server = http.createServer((request, response) => {
    answerTo(request, response).catch(() => response.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}

/** @param {{ url: string, log: string, logs: readonly string[], keyFolder: string, brokers: readonly string[] }} told */
export async function openService({ url, log, logs, keyFolder, brokers }) {
  const ledger = new Ledger({ db: openDatabase(url, failed), log, logs, keyFolder });
  await ledger.open();
  const read = (step, rhythm) => new Reader(ledger.signal, step, failed, rhythm).start();
  read(async () => (await ledger.sign(), false), { everyMs: () => ledger.signEveryMs });
  const party = { log, url: await serve(ledger), vkey: ledger.signer.vkey };
  let feeds;
  return {
    ledger,
    read,
    party: () => party,
    follow: async (parties, feed = 'kafka') => {
      feeds = await startFeeds({ ledger, parties, feed, brokers, log: LOG });
    },
    noise: () => feeds.noise(),
  };
}
