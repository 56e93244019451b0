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
  const file = path.join(import.meta.dirname, 'cells/projecting.mjs');
  const fill = (entries) => fillLedger(context, { ...size, entries, projections: [lines] });
  const small = await startChild(file, { ...(await fill(2_000)), entries: 2_000 });
  await small.ask('assertExact').finally(() => small.stop());
  const entries = context.quick ? 20_000 : 200_000;
  const database = { ...(await fill(entries)), entries };
  // Rows that lie ready are much for a heap to hold; who reads has a process without them.
  const [reading, ready] = [await startChild(file, database), await startChild(file, database)];
  const { seconds } = context;
  const cells = {
    ours: () => reading.ask('project', { seconds }),
    raw: () => reading.ask('readAndUpsert', { seconds }),
    upsert: () => ready.ask('upsert', { seconds }),
  };
  // A service runs for weeks: what is timed has been compiled, ours and the limits alike.
  for (const cell of Object.values(cells)) await cell();
  return { cells, close: () => Promise.all([reading.stop(), ready.stop()]) };
}
