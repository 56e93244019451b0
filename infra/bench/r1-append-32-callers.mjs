import { openAppends } from './appending.mjs';

export const id = 'R1';
export const title = 'append, 32 callers, one event each ÷ pgbench, one row an insert, 32 clients';
export const unit = 'events/s';
export const disks = ['fast', 'slow'];
export const ratios = {
  R1: {
    of: ({ ours, pgbench }) => [ours.rate, pgbench.rate],
    goals: { fast: [0.6, 1], slow: [0.8, 1] },
  },
};

/** @param {import('./contexts.mjs').Context} context */
export const prepare = (context) => openAppends(context, { callers: 32 });
