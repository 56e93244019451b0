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
const WATCHED = { count: 2000, slow: 100 };
// More than a tick of the live timeline: each event is a write to each watcher, as it is for the raw limit.
const EVENT_EVERY_MS = 60;
// As in the other benchmarks: what a service does all day has long been compiled.
const WARM_UP = { count: 100, slow: 0, events: 20 };
const BEFORE_ANYBODY = { events: 1500, everyMs: 1 };

/** While `count` clients watch, of whom some read nothing. */
async function watched(clients, server, { count, slow }, act) {
  const port = await server.ask('port');
  await clients.ask('connect', { port, count, slow });
  while ((await server.ask('watching')) < count) await pause(50);
  const result = await act();
  await clients.ask('disconnect');
  while ((await server.ask('watching')) > 0) await pause(50);
  return result;
}

/** What a client takes, in KiB, of a process that never had so many. */
async function weigh(clients, server, size) {
  const before = await server.ask('memory');
  const grown = () => server.ask('memory').then((after) => after - before);
  return (await watched(clients, server, size, grown)) / size.count / 1024;
}

/** Told to all by a server in a process of its own; its CPU is what counts, the clients live elsewhere. */
const tell = (clients, server, { events, ...size }) =>
  watched(clients, server, size, async () => {
    const had = await clients.ask('least');
    const told = await server.ask('tell', { events, everyMs: EVENT_EVERY_MS });
    while ((await clients.ask('least')) < had + told.bytes) await pause(50);
    const heldMiB = (await server.ask('held')) / 2 ** 20;
    return { rate: (events * (size.count - size.slow)) / told.cpuSeconds, heldMiB };
  });

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
      await tell(clients, server, WARM_UP);
      const kib = await weigh(clients, server, WATCHED);
      await server.ask('tell', BEFORE_ANYBODY);
      return { ...(await tell(clients, server, { ...WATCHED, events })), kib };
    } finally {
      await server.stop();
    }
  };
  const cells = { live: cell('live-timeline.mjs'), raw: cell('live-raw.mjs') };
  return { cells, close: () => clients.stop() };
}
