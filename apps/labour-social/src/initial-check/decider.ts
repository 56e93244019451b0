import type { InitialCheckCompleted, ReceptionNotified } from '#contracts';
import type { Decider } from '#kernel';
import type * as commands from './commands.js';

type InitialCheck = 'not-notified' | 'notified' | 'completed';

export const initialCheck: Decider<
  InitialCheck,
  typeof commands,
  InitialCheckCompleted,
  InitialCheckCompleted | ReceptionNotified
> = {
  initialState: 'not-notified',

  open: (state) => (state === 'notified' ? ['CompleteInitialCheck'] : []),
  expected: (state) => (state === 'notified' ? 'CompleteInitialCheck' : undefined),

  decide: {
    // Law 53/2024 art. 27.2: within three days of the commune's notice, with the police. Law 66/2011 art. 24: the same.
    CompleteInitialCheck({ office, police }, state) {
      if (state === 'completed') return [];
      const data = police === undefined ? { office } : { office, police };
      return [{ type: 'InitialCheckCompleted', data }];
    },
  },

  evolve: {
    ReceptionNotified: (state) => (state === 'completed' ? state : 'notified'),
    InitialCheckCompleted: () => 'completed',
  },
};
