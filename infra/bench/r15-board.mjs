import path from 'node:path';
import { startChild } from './children.mjs';
import { host } from './contexts.mjs';

export const id = 'board';
export const title =
  "the coordinator's board of 10,000 open cases ÷ one grouped count by its index";
export const unit = 'ms';
export const ratios = {
  board: {
    less: true,
    judgedBy: 'ours',
    of: ({ board, query }) => [board.ms, query.ms],
    goals: { fast: [200, 100] },
  },
};

/** @param {import('./contexts.mjs').Context} context */
export async function prepare(context) {
  const { migrate } = await context.product('ledger');
  const { obligationTable } = await host('obligations/row.js');
  const database = await context.server.createDatabase('board');
  await migrate(database.ownerUrl, database.role, [obligationTable]);
  const file = path.join(import.meta.dirname, 'cells/board.mjs');
  const child = await startChild(file, { ...database, cases: context.quick ? 1_000 : 10_000 });
  const { seconds } = context;
  return {
    cells: {
      board: () => child.ask('readBoard', { seconds }),
      query: () => child.ask('query', { seconds }),
    },
    close: () => child.stop(),
  };
}
