import type { PersonReceived, ReturnArranged, ReturnCancelled } from '#contracts';
import { type Decider, Refused } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Return = Readonly<{
  stands: 'not-arranged' | 'arranged' | 'cancelled';
  plan?: ReturnArranged['data'];
  back: boolean;
}>;
type Writes = ReturnArranged | ReturnCancelled;

const refused = (code: keyof typeof refusals) => new Refused(code);

const samePlan = (a: ReturnArranged['data'], b: ReturnArranged['data']) =>
  a.mission === b.mission && a.gate === b.gate && a.expectedOn === b.expectedOn;

export const arrangedReturn: Decider<Return, typeof commands, Writes, Writes | PersonReceived> = {
  initialState: { stands: 'not-arranged', back: false },

  open({ stands, back }) {
    if (back) return [];
    return stands === 'arranged' ? ['ArrangeReturn', 'CancelReturn'] : ['ArrangeReturn'];
  },

  decide: {
    ArrangeReturn({ mission, gate, expectedOn }, { stands, plan }) {
      const data = { mission, gate, expectedOn };
      if (stands === 'arranged' && plan && samePlan(plan, data)) return [];
      return [{ type: 'ReturnArranged', data }];
    },

    CancelReturn({ mission }, { stands, back }) {
      if (stands === 'not-arranged') throw refused('no-return-arranged');
      if (stands === 'cancelled') return [];
      if (back) throw refused('already-back');
      return [{ type: 'ReturnCancelled', data: { mission } }];
    },
  },

  evolve: {
    ReturnArranged: (state, { data }) => ({ ...state, stands: 'arranged', plan: data }),
    ReturnCancelled: (state) => ({ ...state, stands: 'cancelled' }),
    PersonReceived: (state, { data }) =>
      data.place === 'MISSION_ABROAD' ? state : { ...state, back: true },
  },
};
