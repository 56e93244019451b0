import type { Published } from '#contracts';
import { keeping, Refused, type Decider, type Past } from '#kernel';
import { isOwnEntry } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'DelegationFormed' | 'DelegationEnded'>;
type Said = readonly Past<Writes>[];

const refused = (code: keyof typeof refusals) => new Refused(code);

const isEnded = (said: Said, matter: string): boolean =>
  said.some((past) => past.type === 'DelegationEnded' && past.data.matter === matter);

export const delegations: Decider<Said, typeof commands, Writes> = {
  initialState: [],
  open: (said, log) =>
    said.some(
      ({ type, id, publisher }) =>
        type === 'DelegationFormed' && publisher === log && !isEnded(said, id),
    )
      ? ['EndDelegation']
      : [],
  // Regulation 2548/2022: the ministries go together for a reception, a sudden matter or an inspection.
  decide: {
    FormDelegation({ purpose, parties: named }, _, { log }) {
      const parties = [...new Set(named)];
      if (parties.every((party) => party === log)) throw refused('delegation-of-one');
      return [{ type: 'DelegationFormed', data: { purpose, parties } }];
    },

    EndDelegation({ matter }, said, { log }) {
      if (!isOwnEntry(matter, log)) throw refused('matter-of-another-party');
      if (!said.some(({ id, type }) => id === matter && type === 'DelegationFormed'))
        throw refused('no-such-delegation');
      if (isEnded(said, matter)) return [];
      return [{ type: 'DelegationEnded', data: { matter } }];
    },
  },
  evolve: keeping<Writes>('DelegationFormed', 'DelegationEnded'),
};
