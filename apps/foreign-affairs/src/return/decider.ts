import { findWhyNotHome, isHandledAsChild } from '#case-file';
import type {
  CaseOpened,
  HandledAsChild,
  PersonReceived,
  Published,
  ReturnArranged,
  ReturnCancelled,
} from '#contracts';
import { type Context, type Decider, type Event, Refused } from '#kernel';
import { dayOf } from '#regulation';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Return = Readonly<{
  stands: 'not-arranged' | 'arranged' | 'cancelled';
  plan?: ReturnArranged['data'];
  back: boolean;
  /** What tells whether the person is handled as a child. */
  age: readonly Event[];
  /** Whether it was decided that the return is in the best interests of the child. */
  best: boolean;
  unwilling: boolean;
}>;
type Writes = ReturnArranged | ReturnCancelled;
type Asked = Published<'ConsentGiven' | 'ConsentRefused' | 'ConsentTakenBack'>;
type Reads =
  | Writes
  | Asked
  | CaseOpened
  | HandledAsChild
  | PersonReceived
  | Published<'HandledAsAdult' | 'BestInterestsDecided'>;

const refused = (code: keyof typeof refusals) => new Refused(code);

const samePlan = (a: ReturnArranged['data'], b: ReturnArranged['data']) =>
  a.mission === b.mission && a.gate === b.gate && a.expectedOn === b.expectedOn;

function checkAllowed(state: Return, { recordedFrom }: Context): void {
  if (recordedFrom === 'paper') return;
  const { age, best: decided, unwilling } = state;
  const fault = findWhyNotHome({ isChild: isHandledAsChild(age), decided, unwilling });
  if (fault) throw refused(fault);
}

function checkDay(expectedOn: string, { occurredAt, recordedFrom }: Context): void {
  if (recordedFrom !== 'paper' && expectedOn < dayOf(occurredAt))
    throw refused('return-in-the-past');
}

const told = (state: Return, { data }: Asked, unwilling: boolean): Return =>
  data.to === 'CON_RETURN' ? { ...state, unwilling } : state;
const aged = (state: Return, event: Event): Return => ({ ...state, age: [...state.age, event] });

export const arrangedReturn: Decider<Return, typeof commands, Writes, Reads> = {
  initialState: { stands: 'not-arranged', back: false, age: [], best: false, unwilling: false },

  open({ stands, back }) {
    if (back) return [];
    return stands === 'arranged' ? ['ArrangeReturn', 'CancelReturn'] : ['ArrangeReturn'];
  },

  decide: {
    ArrangeReturn({ mission, gate, expectedOn }, state, context) {
      const { stands, plan } = state;
      const data = { mission, gate, expectedOn };
      checkAllowed(state, context);
      if (stands === 'arranged' && plan && samePlan(plan, data)) return [];
      checkDay(expectedOn, context);
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
    CaseOpened: aged,
    HandledAsChild: aged,
    HandledAsAdult: aged,
    BestInterestsDecided: (state, { data }) =>
      data.about === 'RETURN' ? { ...state, best: true } : state,
    ConsentGiven: (state, event) => told(state, event, false),
    ConsentRefused: (state, event) => told(state, event, true),
    ConsentTakenBack: (state, event) => told(state, event, true),
    PersonReceived: (state, { data }) =>
      data.place === 'MISSION_ABROAD' ? state : { ...state, back: true },
  },
};
