import {
  caseEvolve,
  findKeeper,
  isAway,
  noCase,
  type CaseState,
  type CaseworkEvent,
} from '#case-file';
import type { CaseClosed, CaseReopened } from '#contracts';
import { Refused, type Decider } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

const refused = (code: keyof typeof refusals) => new Refused(code);

/** Closing and reopening are the lead's alone; while the lead is on offer nobody has it free. */
function checkLead({ lead }: CaseState, log: string): void {
  if (lead.holder !== log) throw refused('not-lead');
  if (lead.offer) throw refused('lead-offer-open');
}

const isInCare = ({ course, custody }: CaseState) =>
  findKeeper(custody) !== undefined && !course.died && !isAway(custody);

/** Some reasons say a fact that must be on record first. */
function checkReason(reason: string, { course, custody, identification }: CaseState): void {
  if (reason === 'CL_DIED' && !course.died) throw refused('death-not-recorded');
  if (reason === 'CL_NOT_A_VICTIM' && identification.status !== 'ID_NOT_CONFIRMED')
    throw refused('not-decided');
  if (reason === 'CL_LOST_CONTACT' && !custody.lostSince && custody.with !== 'missing')
    throw refused('contact-not-lost');
}

export const closing: Decider<
  CaseState,
  typeof commands,
  CaseClosed | CaseReopened,
  CaseworkEvent
> = {
  initialState: noCase,

  open(state, log) {
    if (state.lead.holder !== log || state.lead.offer) return [];
    if (state.course.status === 'closed') return ['ReopenCase'];
    return isInCare(state) ? [] : ['CloseCase'];
  },

  expected: ({ course, custody, lead }, log) =>
    lead.holder === log &&
    !lead.offer &&
    course.status === 'open' &&
    (course.died || custody.with === 'released')
      ? 'CloseCase'
      : undefined,

  decide: {
    CloseCase({ reason }, state, { log }) {
      checkLead(state, log);
      const { closed } = state.course;
      if (closed?.reason === reason) return [];
      if (closed) throw refused('already-closed');
      if (isInCare(state)) throw refused('still-in-care');
      if (state.identification.proposal) throw refused('decision-open');
      checkReason(reason, state);
      return [{ type: 'CaseClosed', data: { reason } }];
    },

    ReopenCase({ reason }, state, { log }) {
      checkLead(state, log);
      const { closed, reopened } = state.course;
      if (!closed && reopened?.reason === reason) return [];
      if (!closed) throw refused('not-closed');
      return [{ type: 'CaseReopened', data: { reason } }];
    },
  },

  evolve: caseEvolve,
};
