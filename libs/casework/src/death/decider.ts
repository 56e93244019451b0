import { caseEvolve, noCase, type CaseState, type CaseworkEvent } from '#case-file';
import type { PersonDied } from '#contracts';
import type { Decider } from '#kernel';
import type * as commands from './commands.js';

export const death: Decider<CaseState, typeof commands, PersonDied, CaseworkEvent> = {
  initialState: noCase,

  open: ({ course }) => (course.status === 'open' && !course.died ? ['ReportDeath'] : []),

  decide: {
    ReportDeath: (_, { course }) => (course.died ? [] : [{ type: 'PersonDied', data: {} }]),
  },

  evolve: caseEvolve,
};
