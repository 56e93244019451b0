import path from 'node:path';
import { startChild } from './children.mjs';
import { courseOfCase } from './corpus.mjs';
import { fillLedger } from './filled.mjs';

export const id = 'R13';
export const title = 'case page and timeline with 1,000,000 entries ÷ with 10,000';
export const unit = 'ms';
// What an officer waits for: the case with its entries and moments, and the timeline, whole and by each filter.
const sum = (times) => Object.values(times).reduce((total, ms) => total + ms, 0);
export const ratios = {
  R13: {
    less: true,
    of: ({ million, tenThousand }) => [sum(million), sum(tenThousand)],
    goals: { fast: [1.5, 1.2] },
  },
};

const ENTRIES_PER_CASE = 10;

/** @param {import('./contexts.mjs').Context} context */
export async function prepare(context) {
  const { logs, quick, seconds } = context;
  const open = async (entries) => {
    const events = courseOfCase();
    const size = { entries, entriesPerCase: ENTRIES_PER_CASE, logs, events };
    const database = await fillLedger(context, size);
    const file = path.join(import.meta.dirname, 'cells/reading.mjs');
    const told = { ...database, logs, cases: entries / ENTRIES_PER_CASE };
    return startChild(file, { ...told, keyFolder: context.makeKeyFolder() });
  };
  const million = await open(quick ? 100_000 : 1_000_000);
  const tenThousand = await open(10_000);
  return {
    cells: {
      million: () => million.ask('read', { seconds }),
      tenThousand: () => tenThousand.ask('read', { seconds }),
    },
    close: () => Promise.all([million, tenThousand].map((child) => child.stop())),
  };
}
