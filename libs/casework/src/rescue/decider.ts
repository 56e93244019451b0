import { belongsTo } from '#codes';
import { caseEvolve, findKeeper, noCase, type CaseState, type CaseworkEvent } from '#case-file';
import type { PersonRescued } from '#contracts';
import { Refused, type Decider } from '#kernel';
import { unitOr, wasDead } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

const refused = (code: keyof typeof refusals) => new Refused(code);

export const rescue: Decider<CaseState, typeof commands, PersonRescued, CaseworkEvent> = {
  initialState: noCase,

  open: ({ course, custody }) =>
    course.status === 'open' && !course.rescued && !course.died && !findKeeper(custody)
      ? ['RescuePerson']
      : [],

  decide: {
    // Law 66/2011 art. 29: whoever has grounds takes the measures needed to rescue. Several units may have done it.
    RescuePerson({ place, unit }, state, { actor, log, occurredAt }) {
      const rescuer = unitOr(unit, actor);
      if (!belongsTo(rescuer, log)) throw refused('not-your-unit');
      if (wasDead(state, occurredAt)) throw refused('person-died');
      const { rescued } = state.course;
      if (rescued?.unit === rescuer && rescued.place === place) return [];
      return [{ type: 'PersonRescued', data: { unit: rescuer, place } }];
    },
  },

  evolve: caseEvolve,
};
