import { isBefore, type CaseworkEvent } from '#case-file';
import type { Published } from '#contracts';
import { Refused, type Context, type Decider } from '#kernel';
import { caseAndSaid, nothingSaid, type CaseAndSaid } from '../case-and-said.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Barred = Published<'FamilyContactBarred'>;
type Writes = Barred | Published<'FamilyContactCleared' | 'FamilyContactHalted'>;
type State = CaseAndSaid<Published<'FamilyContactCleared'> | Barred>;

const refused = (code: keyof typeof refusals) => new Refused(code);

const holds = (done: Readonly<{ at: string }> | undefined, { occurredAt }: Context): boolean =>
  done !== undefined && !isBefore(occurredAt, done.at);

const isBarred = ({ said }: State): boolean => said.at(-1)?.type === 'FamilyContactBarred';

export const family: Decider<State, typeof commands, Writes, CaseworkEvent> = {
  initialState: nothingSaid,

  open: ({ case: { family: check } }) =>
    check.cleared ? ['HaltFamilyContact'] : ['ClearFamilyContact', 'BarFamilyContact'],

  decide: {
    ClearFamilyContact: (_, { case: { family: check } }, context) =>
      holds(check.cleared, context) ? [] : [{ type: 'FamilyContactCleared', data: {} }],

    HaltFamilyContact: (_, { case: { family: check } }, context) =>
      holds(check.halted, context) ? [] : [{ type: 'FamilyContactHalted', data: {} }],

    // The risk is nobody else's to read, so the open entry that stops the contact is one of its own, and comes first.
    BarFamilyContact(_, state, context) {
      if (isBarred(state)) return [];
      if (holds(state.case.family.cleared, context)) throw refused('halt-family-contact-first');
      return [{ type: 'FamilyContactBarred', data: {} }];
    },
  },

  evolve: caseAndSaid<Published<'FamilyContactCleared'> | Barred>(
    'FamilyContactCleared',
    'FamilyContactBarred',
  ),
};
