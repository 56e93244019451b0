import { openLedger, openPeer } from './appending.mjs';

export const id = 'R4';
export const title = 'append, 32 callers ÷ emmett-postgresql 0.42.0, a stream per append';
export const unit = 'events/s';
export const disks = ['fast', 'slow'];
const emmett = {
  of: ({ ours, emmett }) => [ours.rate, emmett.rate],
  goals: { fast: [3, 5], slow: [2.5, 3.5] },
};
export const ratios = {
  R4: emmett,
  R4emmett: emmett,
  R4messagedb: {
    title: 'append, 32 callers ÷ message-db 1.3.1, a category per caller',
    of: ({ ours, messagedb }) => [ours.rate, messagedb.rate],
    goals: { fast: [1.3, 2.2], slow: [0.9, 1.1] },
  },
};

const SIZE = { callers: 32 };

/** @param {import('./contexts.mjs').Context} context */
export async function prepare(context) {
  const stores = {
    ours: await openLedger(context, SIZE),
    emmett: await openPeer(context, 'emmett.mjs', SIZE),
    messagedb: await openPeer(context, 'message-db.mjs', SIZE),
  };
  return {
    cells: Object.fromEntries(Object.entries(stores).map(([name, store]) => [name, store.append])),
    close: () => Promise.all(Object.values(stores).map((store) => store.stop())),
  };
}
