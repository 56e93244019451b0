import { isBefore } from '#case-file';
import type { InitialCheckCompleted, ReceptionNotified } from '#contracts';
import type { Decider, Past } from '#kernel';
import type * as commands from './commands.js';

type InitialCheck = Readonly<{
  notified?: Past<ReceptionNotified>;
  completed?: Past<InitialCheckCompleted>;
}>;

/** Whether a check was recorded that lies after the last notice: one that lies before it does not answer it. */
const isAnswered = ({ notified, completed }: InitialCheck): boolean =>
  completed !== undefined && !(notified && isBefore(completed.occurredAt, notified.occurredAt));

const isWaiting = (state: InitialCheck) => state.notified !== undefined && !isAnswered(state);

const isSame = (past: InitialCheckCompleted['data'] | undefined, data: typeof past): boolean =>
  past?.office === data?.office && past?.police === data?.police;

export const initialCheck: Decider<
  InitialCheck,
  typeof commands,
  InitialCheckCompleted,
  InitialCheckCompleted | ReceptionNotified
> = {
  initialState: {},

  open: (state) => (isWaiting(state) ? ['CompleteInitialCheck'] : []),
  expected: (state) => (isWaiting(state) ? 'CompleteInitialCheck' : undefined),

  decide: {
    // Law 53/2024 art. 27.2: within three days of the commune's notice, with the police. Law 66/2011 art. 24: the same.
    CompleteInitialCheck({ office, police }, state) {
      const data = police === undefined ? { office } : { office, police };
      if (isAnswered(state) && isSame(state.completed?.data, data)) return [];
      return [{ type: 'InitialCheckCompleted', data }];
    },
  },

  evolve: {
    ReceptionNotified: (state, notified) => ({
      ...state,
      notified: later(state.notified, notified),
    }),
    InitialCheckCompleted: (state, completed) => ({
      ...state,
      completed: later(state.completed, completed),
    }),
  },
};

/** Whichever happened later; entries come in any order. */
function later<E extends Past<InitialCheckCompleted | ReceptionNotified>>(
  one: E | undefined,
  other: E,
): E {
  return one && isBefore(other.occurredAt, one.occurredAt) ? one : other;
}
