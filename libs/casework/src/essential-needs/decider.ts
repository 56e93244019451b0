import { caseEvolve, findKeeper, noCase, type CaseState, type CaseworkEvent } from '#case-file';
import type { EssentialNeedsMet } from '#contracts';
import type { Decider } from '#kernel';
import type * as commands from './commands.js';

export const essentialNeeds: Decider<CaseState, typeof commands, EssentialNeedsMet, CaseworkEvent> =
  {
    initialState: noCase,

    open: ({ course }) => (course.died ? [] : ['MeetEssentialNeeds']),

    expected: ({ custody, needs, course }, log) =>
      findKeeper(custody)?.party === log && Object.keys(needs).length === 0 && !course.died
        ? 'MeetEssentialNeeds'
        : undefined,

    decide: {
      // Decree 162/2025 art. 17 binds police, Border Guard, Coast Guard, communes, facilities and missions alike; given
      // before identity, consent or screening. Only the same needs at the same instant are a repetition.
      MeetEssentialNeeds(command, state, { log, occurredAt }) {
        const needs = [...new Set(command.needs)];
        const isSaid = needs.every((need) => {
          const done = state.needs[need];
          return done?.by === log && done.at === occurredAt;
        });
        return isSaid ? [] : [{ type: 'EssentialNeedsMet', data: { needs } }];
      },
    },

    evolve: caseEvolve,
  };
