// The live timeline of a service, on its ledger.
import { once } from 'node:events';
import http from 'node:http';
import path from 'node:path';
import { ROOT } from '../../local/places.mjs';
import { pause } from '../../local/processes.mjs';
import { answer } from '../children.mjs';
import { product } from '../contexts.mjs';
import { decisionOf, record } from '../decisions.mjs';
import { telling } from './telling.mjs';

const live = (file) => import(path.join(ROOT, 'dist/libs/host/src/live', file));
await import('reflect-metadata');
const { EventStream } = await live('sse.js');
const { Tail } = await live('tail.js');
const { Watchers } = await live('watchers.js');
const { Ledger, openDatabase, Reader } = await product('ledger');
const { caseIdOf } = await product('contracts');

const fail = (error) => {
  throw error;
};
const RESCUED = {
  type: 'PersonRescued',
  data: { unit: 'police/immigration', place: 'BORDER_AREA' },
};

answer(async ({ url, keyFolder, logs }) => {
  const db = openDatabase(url, fail);
  const ledger = new Ledger({ db, log: 'police', logs, keyFolder });
  await ledger.open();
  const tail = new Tail(ledger, false);
  await tail.open();
  const watchers = new Watchers(tail, { read: async () => [] });
  new Reader(ledger.signal, () => tail.step(), fail).start();
  let watching = 0;
  const server = http.createServer((_, response) => {
    watching++;
    response.on('close', () => watching--);
    void watchers.follow(new EventStream(response), tail.upTo, {});
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  let cases = tail.upTo;
  const tellOne = async () => {
    const caseId = caseIdOf('CA', 2026, ++cases);
    const { lastOrder: order } = await record(ledger, decisionOf(caseId, [RESCUED]));
    while (tail.upTo <= order) await pause(1);
    return tail.framesFrom(order, '{}', {}).chunk.length;
  };
  return telling(server, { tellOne, watching: () => watching });
});
