import type { Published } from '#contracts';
import { keeping, Refused, type Decider, type Past } from '#kernel';
import { dayOf } from '#regulation';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'ReportIssued' | 'ReviewHeld'>;

const refused = (code: keyof typeof refusals) => new Refused(code);

export const reports: Decider<readonly Past<Writes>[], typeof commands, Writes> = {
  initialState: [],
  open: () => [],
  decide: {
    // The cut-off days of a period are not confirmed by any source, so the report names its own.
    IssueReport({ period, from, to }, _, { occurredAt }) {
      if (to < from) throw refused('period-ends-before-it-begins');
      if (to > dayOf(occurredAt)) throw refused('period-not-over');
      return [{ type: 'ReportIssued', data: { period, from, to } }];
    },

    HoldReview: ({ kind }) => [{ type: 'ReviewHeld', data: { kind } }],
  },
  evolve: keeping<Writes>('ReportIssued', 'ReviewHeld'),
};
