import { belongsTo } from '#codes';
import {
  caseEvolve,
  findKeeper,
  isAway,
  isHistory,
  noCase,
  type CaseState,
  type CaseworkEvent,
} from '#case-file';
import type { PersonReceived } from '#contracts';
import { Refused, type Decider } from '#kernel';
import { unitOr, wasDead } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

const refused = (code: keyof typeof refusals) => new Refused(code);

export const reception: Decider<CaseState, typeof commands, PersonReceived, CaseworkEvent> = {
  initialState: noCase,

  open: ({ course, custody }) =>
    course.status === 'not-opened' ||
    course.died ||
    (findKeeper(custody) !== undefined && !isAway(custody))
      ? []
      : ['ReceivePerson'],

  // Who opened the file with the person before them takes the person in.
  expected: ({ course, custody, lead }, log) =>
    custody.with === 'not-received' &&
    lead.holder === log &&
    course.opened?.circumstance === 'PRESENT' &&
    !course.died
      ? 'ReceivePerson'
      : undefined,

  decide: {
    // Law 53/2024 art. 27.1, 30.1b. Never refused for a closed case: a person who stands at the door is taken in.
    ReceivePerson({ place, mode, unit, recordedFrom }, state, { actor, log, occurredAt }) {
      const receiver = unitOr(unit, actor);
      if (!belongsTo(receiver, log)) throw refused('not-your-unit');
      if (wasDead(state, occurredAt)) throw refused('person-died');
      const { custody } = state;
      const late = isHistory(custody, occurredAt);
      if (late && recordedFrom !== 'paper') throw refused('before-last-move');
      const keeper = isAway(custody) || late ? undefined : findKeeper(custody);
      if (keeper?.unit === receiver) return [];
      if (keeper) throw refused('in-care-elsewhere');
      return [{ type: 'PersonReceived', data: { unit: receiver, place, mode } }];
    },
  },

  evolve: caseEvolve,
};
