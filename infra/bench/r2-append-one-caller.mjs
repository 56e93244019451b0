import { openAppends } from './appending.mjs';

export const id = 'R2';
export const title = 'append, one caller, one event each ÷ pgbench, one row an insert, one client';
export const unit = 'events/s';
export const disks = ['fast', 'slow'];
export const ratios = {
  R2: {
    of: ({ ours, pgbench }) => [ours.rate, pgbench.rate],
    goals: { fast: [0.4, 0.6], slow: [0.75, 0.9] },
  },
};

/** @param {import('./contexts.mjs').Context} context */
export const prepare = (context) => openAppends(context, { callers: 1 });
