import {
  caseEvolve,
  findKeeper,
  isHistory,
  noCase,
  type CaseState,
  type CaseworkEvent,
} from '#case-file';
import type { PersonReleased } from '#contracts';
import { Refused, type Decider } from '#kernel';
import { wasDead } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

const refused = (code: keyof typeof refusals) => new Refused(code);

/** Whether the publisher has the person; copied from paper the reception may be recorded after the release. */
function checkKept({ custody }: CaseState, log: string, fromPaper: boolean): void {
  const keeper = findKeeper(custody);
  if (keeper ? keeper.party !== log : !fromPaper) throw refused('not-with-you');
  if (custody.proposal) throw refused('handover-open');
}

/**
 * What a release waits for besides: for a child the best-interests decision about that question, for an adult who goes
 * abroad the consent to it.
 */
function checkAgreed({ course, asked, child }: CaseState, to: PersonReleased['data']['to']): void {
  if (!course.handledAsChild) {
    const consented = asked.consents.CON_RETURN?.state === 'GIVEN';
    if (to === 'FOREIGN_SIDE' && !consented) throw refused('return-needs-consent');
    return;
  }
  const { RETURN, FAMILY_CONTACT } = child.bestInterests;
  if (to === 'FOREIGN_SIDE' && !RETURN) throw refused('child-return-not-decided');
  if (to === 'FAMILY' && !FAMILY_CONTACT) throw refused('child-family-not-decided');
}

export const release: Decider<CaseState, typeof commands, PersonReleased, CaseworkEvent> = {
  initialState: noCase,

  open: ({ course, custody }, log) =>
    findKeeper(custody)?.party === log && !custody.proposal && !course.died
      ? ['ReleasePerson']
      : [],

  decide: {
    ReleasePerson({ to, recordedFrom }, state, { log, occurredAt }) {
      const { course, custody } = state;
      const fromPaper = recordedFrom === 'paper';
      if (custody.with === 'released' && custody.releasedTo === to) return [];
      // Law 53/2024 art. 30.1: relatives are told to collect a child, or the child is escorted.
      if (to === 'HOME' && course.handledAsChild) throw refused('child-goes-with-someone');
      if (wasDead(state, occurredAt)) throw refused('person-died');
      const late = isHistory(custody, occurredAt);
      if (late && !fromPaper) throw refused('before-last-move');
      if (!late) checkKept(state, log, fromPaper);
      if (!fromPaper) checkAgreed(state, to);
      return [{ type: 'PersonReleased', data: { to } }];
    },
  },

  evolve: caseEvolve,
};
