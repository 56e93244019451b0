import { openAppends } from './appending.mjs';

export const id = 'R3';
export const title =
  'append, one caller, ten events a command ÷ pgbench, one row an insert, one client';
export const unit = 'events/s';
export const disks = ['fast', 'slow'];
export const ratios = {
  R3: {
    of: ({ ours, pgbench }) => [ours.rate, pgbench.rate],
    goals: { fast: [2, 3.5], slow: [5, 8] },
  },
};

/** @param {import('./contexts.mjs').Context} context */
export const prepare = (context) => openAppends(context, { callers: 1, count: 10 });
