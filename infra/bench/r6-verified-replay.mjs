import path from 'node:path';
import { startChild } from './children.mjs';
import { eventsOf } from './corpus.mjs';
import { fillLedger } from './filled.mjs';

export const id = 'R6';
export const title =
  'verified replay of a log: read, hash, root, checkpoint ÷ the same columns by a cursor';
export const unit = 'entries/s';
export const ratios = {
  R6: { of: ({ ours, cursor }) => [ours.rate, cursor.rate], goals: { fast: [0.8, 1.1] } },
};

const LOG = 'police';

/** @param {import('./contexts.mjs').Context} context */
export async function prepare(context) {
  const entries = context.quick ? 20_000 : 200_000;
  const database = await fillLedger(context, {
    ...{ entries, entriesPerCase: 10, logs: [LOG], events: eventsOf(16) },
  });
  const file = path.join(import.meta.dirname, 'cells/replay.mjs');
  const told = { ...database, log: LOG, entries, keyFolder: context.makeKeyFolder() };
  const child = await startChild(file, told, { execArgv: ['--expose-gc'] });
  return {
    cells: { ours: () => child.ask('verify'), cursor: () => child.ask('read') },
    close: () => child.stop(),
  };
}
