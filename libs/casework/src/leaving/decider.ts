import { caseEvolve, isBefore, noCase, type CaseState, type CaseworkEvent } from '#case-file';
import type { Published } from '#contracts';
import { Refused, type Decider } from '#kernel';
import { wasDead } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'UnwillingToContinue' | 'PersonLeft'>;

const refused = (code: keyof typeof refusals) => new Refused(code);

function tell(state: CaseState, event: Writes, occurredAt: string): readonly Writes[] {
  if (wasDead(state, occurredAt)) throw refused('person-died');
  const { unwilling, left } = state.leaving;
  const stands = event.type === 'PersonLeft' ? left : unwilling;
  return stands && !isBefore(occurredAt, stands.at) ? [] : [event];
}

export const leaving: Decider<CaseState, typeof commands, Writes, CaseworkEvent> = {
  initialState: noCase,

  open({ course, leaving: { unwilling, left } }) {
    if (course.status !== 'open' || course.died) return [];
    return [
      ...(unwilling ? [] : (['RecordUnwillingness'] as const)),
      ...(left ? [] : (['RecordLeaving'] as const)),
    ];
  },

  // Neither ends a duty to help: needs, danger and a new reception stay open, and whoever comes back has left nothing.
  decide: {
    RecordUnwillingness: (_, state, { occurredAt }) =>
      tell(state, { type: 'UnwillingToContinue', data: {} }, occurredAt),
    RecordLeaving: (_, state, { occurredAt }) =>
      tell(state, { type: 'PersonLeft', data: {} }, occurredAt),
  },

  evolve: caseEvolve,
};
