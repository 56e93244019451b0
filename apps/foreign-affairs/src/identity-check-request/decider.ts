import type { IdentityCheckRequested, IdentityConfirmed, IdentityNotFound } from '#contracts';
import { type Decider, Refused } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type IdentityCheckRequest = 'not-asked' | 'asked' | 'not-found' | 'confirmed';

const refused = (code: keyof typeof refusals) => new Refused(code);

export const identityCheckRequest: Decider<
  IdentityCheckRequest,
  typeof commands,
  IdentityCheckRequested,
  IdentityCheckRequested | IdentityConfirmed | IdentityNotFound
> = {
  initialState: 'not-asked',

  open: (state) => (state === 'not-asked' || state === 'not-found' ? ['RequestIdentityCheck'] : []),

  decide: {
    // Law 53/2024 art. 30.1a; Law 66/2011 art. 26.1a.
    RequestIdentityCheck({ of }, state) {
      if (state === 'confirmed') throw refused('identity-already-confirmed');
      return state === 'asked' ? [] : [{ type: 'IdentityCheckRequested', data: { of } }];
    },
  },

  evolve: {
    IdentityCheckRequested: () => 'asked',
    IdentityConfirmed: () => 'confirmed',
    IdentityNotFound: () => 'not-found',
  },
};
