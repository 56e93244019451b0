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
      return [{ type: 'PersonReleased', data: { to } }];
    },
  },

  evolve: caseEvolve,
};
