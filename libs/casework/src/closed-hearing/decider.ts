import { caseEvolve, noCase, type CaseState, type CaseworkEvent } from '#case-file';
import type { Published } from '#contracts';
import { Refused, type Decider } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'ClosedHearingAsked' | 'ClosedHearingDecided'>;

const refused = (code: keyof typeof refusals) => new Refused(code);

const isWaiting = ({ protection: { hearing } }: CaseState): boolean =>
  hearing !== undefined && hearing.outcome === undefined;

export const closedHearing: Decider<CaseState, typeof commands, Writes, CaseworkEvent> = {
  initialState: noCase,

  open: (state) => [isWaiting(state) ? 'RecordClosedHearingDecision' : 'AskClosedHearing'],

  // Law 66/2011 art. 31.2, and the court's own law since: it considers and decides; this only records.
  decide: {
    AskClosedHearing: (_, state) =>
      isWaiting(state) ? [] : [{ type: 'ClosedHearingAsked', data: {} }],

    RecordClosedHearingDecision({ outcome }, state, { recordedFrom }) {
      if (state.protection.hearing?.outcome === outcome) return [];
      if (!isWaiting(state) && recordedFrom !== 'paper') throw refused('no-closed-hearing-asked');
      return [{ type: 'ClosedHearingDecided', data: { outcome } }];
    },
  },

  evolve: caseEvolve,
};
