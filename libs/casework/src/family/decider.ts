import { isBefore, type CaseworkEvent } from '#case-file';
import type { Published } from '#contracts';
import type { Context, Decider } from '#kernel';
import { caseAndSaid, nothingSaid, type CaseAndSaid } from '../case-and-said.js';
import type * as commands from './commands.js';

type Barred = Published<'FamilyContactBarred'>;
type Writes = Barred | Published<'FamilyContactCleared' | 'FamilyContactHalted'>;
type State = CaseAndSaid<Published<'FamilyContactCleared'> | Barred>;

const halted: Writes = { type: 'FamilyContactHalted', data: {} };

const holds = (done: Readonly<{ at: string }> | undefined, { occurredAt }: Context): boolean =>
  done !== undefined && !isBefore(occurredAt, done.at);

const isBarred = ({ said }: State): boolean => said.at(-1)?.type === 'FamilyContactBarred';

export const family: Decider<State, typeof commands, Writes, CaseworkEvent> = {
  initialState: nothingSaid,

  open: ({ case: { family: check } }) =>
    check.cleared
      ? ['HaltFamilyContact', 'BarFamilyContact']
      : ['ClearFamilyContact', 'BarFamilyContact'],

  decide: {
    ClearFamilyContact: (_, { case: { family: check } }, context) =>
      holds(check.cleared, context) ? [] : [{ type: 'FamilyContactCleared', data: {} }],

    HaltFamilyContact: (_, { case: { family: check } }, context) =>
      holds(check.halted, context) ? [] : [halted],

    // That there is a risk is nobody else's to read; that contact stops has to be known by all.
    BarFamilyContact: (_, state) =>
      isBarred(state) ? [] : [{ type: 'FamilyContactBarred', data: {} }, halted],
  },

  evolve: caseAndSaid<Published<'FamilyContactCleared'> | Barred>(
    'FamilyContactCleared',
    'FamilyContactBarred',
  ),
};
