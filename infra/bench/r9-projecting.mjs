import path from 'node:path';
import { startChild } from './children.mjs';
import { courseOfCase } from './corpus.mjs';
import { fillLedger } from './filled.mjs';

export const id = 'R9';
export const title =
  'projecting exactly once, in order ÷ reading the entries and upserting 500 a statement';
export const unit = 'entries/s';
const goals = { fast: [0.8, 0.95] };
export const ratios = {
  R9: { of: ({ ours, raw }) => [ours.rate, raw.rate], goals },
  R9upsert: {
    title: 'the same ÷ upserting alone, rows that lie ready in memory',
    of: ({ ours, upsert }) => [ours.rate, upsert.rate],
    goals,
  },
};

/** @param {import('./contexts.mjs').Context} context */
export async function prepare(context) {
  const { lines } = await import('./cells/lines.mjs');
  const size = { entriesPerCase: 10, logs: context.logs, events: courseOfCase() };
  const open = async (entries) => {
    const database = await fillLedger(context, { ...size, entries, projections: [lines] });
    const file = path.join(import.meta.dirname, 'cells/projecting.mjs');
    return startChild(file, { ...database, entries });
  };
  const small = await open(2_000);
  await small.ask('assertExact').finally(() => small.stop());
  const child = await open(context.quick ? 20_000 : 200_000);
  const { seconds } = context;
  return {
    cells: {
      ours: () => child.ask('project', { seconds }),
      raw: () => child.ask('readAndUpsert', { seconds }),
      upsert: () => child.ask('upsert', { seconds }),
    },
    close: () => child.stop(),
  };
}
