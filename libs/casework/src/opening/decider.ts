import { caseEvolve, noCase, type CaseState, type CaseworkEvent } from '#case-file';
import type { CaseOpened, HandledAsChild } from '#contracts';
import { Refused, type Decider } from '#kernel';
import { given } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

const refused = (code: keyof typeof refusals) => new Refused(code);

function checkNumbers(persons: commands.OpenCases['persons']): void {
  const numbers = persons.map(({ localNumber }) => localNumber).filter((n) => n !== undefined);
  if (persons.length > 1 && numbers.length < persons.length) throw refused('local-number-missing');
  if (new Set(numbers).size < numbers.length) throw refused('local-number-twice');
}

/** An incident takes the number of its first case: `BP-2026-0412-C` begins `SV-BP-2026-0412`. */
const incidentOf = (caseIds: readonly string[]): string | undefined =>
  caseIds.length > 1 ? `SV-${(caseIds[0] ?? '').split('-').slice(0, 3).join('-')}` : undefined;

export const opening: Decider<
  CaseState,
  typeof commands,
  CaseOpened | HandledAsChild,
  CaseworkEvent
> = {
  initialState: noCase,

  open: ({ course }) =>
    course.status === 'open' && !course.handledAsChild ? ['HandleAsChild'] : [],

  decide: {
    // One file a person, from the first minute: nobody's name is needed, a number of the unit tells them apart.
    OpenCases({ persons, path, incident, purpose }, _, context) {
      checkNumbers(persons);
      const caseIds = persons.map(() => context.newCaseId());
      const belongs = given('incident', incident ?? incidentOf(caseIds));
      return persons.map((person, i) => ({
        type: 'CaseOpened',
        caseId: caseIds[i] ?? '',
        data: { ...person, ...belongs, path, purpose },
      }));
    },

    // Where the age is in doubt the person is treated as a child.
    HandleAsChild: (_, { course }) =>
      course.handledAsChild ? [] : [{ type: 'HandledAsChild', data: {} }],
  },

  evolve: caseEvolve,
};
