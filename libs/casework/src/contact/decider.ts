import { caseEvolve, noCase, type CaseState, type CaseworkEvent } from '#case-file';
import type { ContactLost, ContactRestored } from '#contracts';
import { Refused, type Decider } from '#kernel';
import { wasDead } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

const refused = (code: keyof typeof refusals) => new Refused(code);

/** Losing contact ends nothing: custody still names who had the person last, and help stays open. */
export const contact: Decider<
  CaseState,
  typeof commands,
  ContactLost | ContactRestored,
  CaseworkEvent
> = {
  initialState: noCase,

  open({ course, custody }) {
    if (course.status === 'not-opened' || course.died) return [];
    return custody.lostSince ? ['ReportContactRestored'] : ['ReportContactLost'];
  },

  decide: {
    ReportContactLost(_, state, { occurredAt }) {
      if (wasDead(state, occurredAt)) throw refused('person-died');
      return state.custody.lostSince ? [] : [{ type: 'ContactLost', data: {} }];
    },

    ReportContactRestored: (_, { custody }) =>
      custody.lostSince ? [{ type: 'ContactRestored', data: {} }] : [],
  },

  evolve: caseEvolve,
};
