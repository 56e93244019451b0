import type { Published } from '#contracts';
import { keeping, Refused, type Decider, type Past } from '#kernel';
import { isOwnEntry } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'DelegationFormed' | 'DelegationEnded'>;

const refused = (code: keyof typeof refusals) => new Refused(code);

export const delegations: Decider<readonly Past<Writes>[], typeof commands, Writes> = {
  initialState: [],
  open: () => [],
  // Regulation 2548/2022: the ministries go together for a reception, a sudden matter or an inspection.
  decide: {
    FormDelegation({ purpose, parties: named }, _, { log }) {
      const parties = [...new Set(named)];
      if (parties.every((party) => party === log)) throw refused('delegation-of-one');
      return [{ type: 'DelegationFormed', data: { purpose, parties } }];
    },

    EndDelegation({ matter }, _, { log }) {
      if (!isOwnEntry(matter, log)) throw refused('matter-of-another-party');
      return [{ type: 'DelegationEnded', data: { matter } }];
    },
  },
  evolve: keeping<Writes>('DelegationFormed', 'DelegationEnded'),
};
