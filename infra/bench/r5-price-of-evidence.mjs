import { openLedger } from './appending.mjs';

export const id = 'R5';
export const title = 'append, 32 callers, with leaf hashes, tree, tiles and checkpoints ÷ without';
export const unit = 'events/s';
export const ratios = {
  R5: { of: ({ on, off }) => [on.rate, off.rate], goals: { fast: [0.85, 0.95] } },
};

const SIZE = { callers: 32 };

/** @param {import('./contexts.mjs').Context} context */
export async function prepare(context) {
  const on = await openLedger(context, SIZE);
  const off = await openLedger(context, { ...SIZE, evidence: false });
  return {
    cells: { on: on.append, off: off.append },
    close: () => Promise.all([on, off].map((ledger) => ledger.stop())),
  };
}
