import type { Published } from '#contracts';
import { keeping, Refused, type Decider, type Past } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Withdrawn = Published<'DeadlineMissWithdrawn'>;
type Reads = Withdrawn | Published<'DeadlineMissed'>;
type Said = readonly Past<Reads>[];

const refused = (code: keyof typeof refusals) => new Refused(code);

/**
 * What a service says of deadlines by itself, it says where the regulation tells it to, and takes back where that proves wrong.
 * A person may take it back, too; whether it was wrong is for the regulation, which reads the whole case.
 */
export const lateness: Decider<Said, typeof commands, Withdrawn, Reads> = {
  initialState: [],
  open: () => [],
  decide: {
    WithdrawMiss({ missed }, said, { log }) {
      const miss = said.find(({ id, type }) => id === missed && type === 'DeadlineMissed');
      if (!miss) throw refused('no-such-miss');
      if (miss.publisher !== log) throw refused('matter-of-another-party');
      const isWithdrawn = said.some(
        (event) => event.type === 'DeadlineMissWithdrawn' && event.data.missed === missed,
      );
      return isWithdrawn ? [] : [{ type: 'DeadlineMissWithdrawn', data: { missed } }];
    },
  },
  evolve: keeping<Reads>('DeadlineMissed', 'DeadlineMissWithdrawn'),
};
