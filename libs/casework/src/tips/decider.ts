import type { Published } from '#contracts';
import { keeping, type Decider, type Past } from '#kernel';
import { given } from '../rules.js';
import type * as commands from './commands.js';

type Writes = Published<'TipReceived'>;

export const tips: Decider<readonly Past<Writes>[], typeof commands, Writes> = {
  initialState: [],
  open: () => [],
  decide: {
    // No case holds a tip, so nothing is known of earlier ones: the key of a command makes it one.
    ReceiveTip: ({ from, province }) => [
      { type: 'TipReceived', data: { from, ...given('province', province) } },
    ],
  },
  evolve: keeping<Writes>('TipReceived'),
};
