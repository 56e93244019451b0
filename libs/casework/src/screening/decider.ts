import { findKeeper, type CaseworkEvent } from '#case-file';
import type { Published } from '#contracts';
import { Refused, type Context, type Decider } from '#kernel';
import { caseAndSaid, nothingSaid, unlessTold, type CaseAndSaid } from '../case-and-said.js';
import { wasDead } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'ScreeningHeld' | 'ScreeningDeclined'>;
type State = CaseAndSaid<Writes>;

const refused = (code: keyof typeof refusals) => new Refused(code);

function tell(state: State, event: Writes, context: Context): readonly Writes[] {
  if (wasDead(state.case, context.occurredAt)) throw refused('person-died');
  return unlessTold(state.said, event, context);
}

export const screening: Decider<State, typeof commands, Writes, CaseworkEvent> = {
  initialState: nothingSaid,

  open: ({ case: { course } }) => (course.died ? [] : ['HoldScreening', 'DeclineScreening']),

  // Whoever has the person talks to them alone, before any penalty is thought of.
  expected: ({ case: { asked, custody, course } }, log) =>
    findKeeper(custody)?.party === log &&
    !asked.screeningHeld &&
    !asked.screeningDeclined &&
    !course.died
      ? 'HoldScreening'
      : undefined,

  decide: {
    HoldScreening: (_, state, context) => tell(state, { type: 'ScreeningHeld', data: {} }, context),
    DeclineScreening: (_, state, context) =>
      tell(state, { type: 'ScreeningDeclined', data: {} }, context),
  },

  evolve: caseAndSaid<Writes>('ScreeningHeld', 'ScreeningDeclined'),
};
