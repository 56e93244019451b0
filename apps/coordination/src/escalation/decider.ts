import { belongsTo } from '#codes';
import type { Published } from '#contracts';
import { keeping, Refused, type Decider, type Past } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Raised = Published<'EscalationRaised'>;
type Said = readonly Past<Raised>[];

const refused = (code: keyof typeof refusals) => new Refused(code);

/** Which duties are late, and who stands above whom, is for the regulation: it lets no other escalation be. */
export const escalation: Decider<Said, typeof commands, Raised> = {
  initialState: [],
  // The board offers it beside each duty.
  open: () => [],
  decide: {
    RaiseEscalation({ obligation, level, toParty, toUnit }, said) {
      if (toUnit !== undefined && !belongsTo(toUnit, toParty))
        throw refused('unit-of-another-party');
      const data = { obligation, level, toParty, ...(toUnit !== undefined && { toUnit }) };
      const last = said.findLast((event) => event.data.obligation === obligation)?.data;
      // Two who ask the same ask once.
      const isAsked = last?.level === level && last.toParty === toParty && last.toUnit === toUnit;
      return isAsked ? [] : [{ type: 'EscalationRaised', data }];
    },
  },
  evolve: keeping<Raised>('EscalationRaised'),
};
