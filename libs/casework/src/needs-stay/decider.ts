import { caseEvolve, isBefore, noCase, type CaseState, type CaseworkEvent } from '#case-file';
import type { Published } from '#contracts';
import { Refused, type Decider } from '#kernel';
import { dayOf } from '#regulation';
import { wasDead } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'NeedsStayExtended' | 'NeedsStayEnded'>;

const refused = (code: keyof typeof refusals) => new Refused(code);

/** A stay that was extended after it had ended goes on. */
const hasEnded = ({ stay: { extended, ended } }: CaseState): boolean =>
  ended !== undefined && !(extended && isBefore(ended.at, extended.at));

export const needsStay: Decider<CaseState, typeof commands, Writes, CaseworkEvent> = {
  initialState: noCase,

  open(state) {
    if (state.course.died) return [];
    return hasEnded(state) ? ['ExtendNeedsStay'] : ['ExtendNeedsStay', 'EndNeedsStay'];
  },

  // Decree 162/2025 art. 17: 120 days; longer by decision of the competent body. The end ends no help that is needed.
  decide: {
    ExtendNeedsStay({ until, reason }, state, { occurredAt, recordedFrom }) {
      const known = state.stay.extended;
      if (known?.until === until && known.reason === reason) return [];
      if (wasDead(state, occurredAt)) throw refused('person-died');
      if (until < dayOf(occurredAt)) throw refused('stay-ends-before-decision');
      if (known && until < known.until && recordedFrom !== 'paper') throw refused('not-longer');
      return [{ type: 'NeedsStayExtended', data: { until, reason } }];
    },

    EndNeedsStay: (_, state) => (hasEnded(state) ? [] : [{ type: 'NeedsStayEnded', data: {} }]),
  },

  evolve: caseEvolve,
};
