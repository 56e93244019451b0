import path from 'node:path';
import { pause } from '../local/processes.mjs';
import { startChild } from './children.mjs';

export const id = 'R10';
export const title =
  'live timeline to 2,000 watchers ÷ the same bytes written raw to 2,000 sockets';
export const unit = 'deliveries/CPU s';
export const ratios = {
  R10: { of: ({ live, raw }) => [live.rate, raw.rate], goals: { fast: [0.7, 0.9] } },
  R10memory: {
    title: 'memory for one watcher ÷ 14 KiB',
    unit: 'KiB',
    less: true,
    of: ({ live }) => [live.kib, 14],
    goals: { fast: [1, 1] },
  },
};

const CELLS = path.join(import.meta.dirname, 'cells');
const WATCHERS = 2000;
const SLOW = 100;
// More than a tick of the live timeline: each event is a write to each watcher, as it is for the raw limit.
const EVENT_EVERY_MS = 60;
const WARM_UP = { count: 100, slow: 0 };

/** Told to all by a server in a process of its own; its CPU is what counts, the clients live elsewhere. */
async function tell(clients, server, { count, slow, events }) {
  const port = await server.ask('port');
  const before = await server.ask('memory');
  await clients.ask('connect', { port, count, slow });
  while ((await server.ask('watching')) < count) await pause(50);
  const kib = ((await server.ask('memory')) - before) / count / 1024;
  const had = await clients.ask('least');
  const { cpuSeconds, bytes } = await server.ask('tell', { events, everyMs: EVENT_EVERY_MS });
  while ((await clients.ask('least')) < had + bytes) await pause(50);
  const heldMiB = (await server.ask('held')) / 2 ** 20;
  await clients.ask('disconnect');
  while ((await server.ask('watching')) > 0) await pause(50);
  return { rate: (events * (count - slow)) / cpuSeconds, kib, heldMiB };
}

/** @param {import('./contexts.mjs').Context} context */
export async function prepare(context) {
  const { migrate } = await context.product('ledger');
  const database = await context.server.createDatabase('live');
  await migrate(database.ownerUrl, database.role, []);
  const told = { ...database, keyFolder: context.makeKeyFolder(), logs: context.logs };
  const clients = await startChild(path.join(CELLS, 'watching-clients.mjs'), {});
  const events = Math.ceil((context.seconds * 1000) / EVENT_EVERY_MS);
  const cell = (file) => async () => {
    const server = await startChild(path.join(CELLS, file), told, { execArgv: ['--expose-gc'] });
    try {
      await tell(clients, server, { ...WARM_UP, events: 20 });
      return await tell(clients, server, { count: WATCHERS, slow: SLOW, events });
    } finally {
      await server.stop();
    }
  };
  const cells = { live: cell('live-timeline.mjs'), raw: cell('live-raw.mjs') };
  return { cells, close: () => clients.stop() };
}
