import type { IdentityCheckRequested, IdentityConfirmed, IdentityNotFound } from '#contracts';
import { type Decider, Refused } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type IdentityCheck = Readonly<{
  stands: 'not-asked' | 'asked' | 'not-found' | 'confirmed';
  request?: string;
}>;
type Answer = IdentityConfirmed | IdentityNotFound;

const refused = (code: keyof typeof refusals) => new Refused(code);
const answering = ({ request }: IdentityCheck) => (request === undefined ? {} : { request });

export const identityCheck: Decider<
  IdentityCheck,
  typeof commands,
  Answer,
  Answer | IdentityCheckRequested
> = {
  initialState: { stands: 'not-asked' },

  open({ stands }) {
    if (stands === 'asked') return ['ConfirmIdentity', 'ReportIdentityNotFound'];
    return stands === 'not-found' ? ['ConfirmIdentity'] : [];
  },

  // Law 53/2024 art. 30.1a: the police and the mission verify who the person is. An answer on paper may be recorded
  // before the request arrives, so none is waited for.
  decide: {
    ConfirmIdentity(_, state) {
      if (state.stands === 'confirmed') return [];
      return [{ type: 'IdentityConfirmed', data: answering(state) }];
    },

    ReportIdentityNotFound(_, state) {
      if (state.stands === 'confirmed') throw refused('identity-already-confirmed');
      if (state.stands === 'not-found') return [];
      return [{ type: 'IdentityNotFound', data: answering(state) }];
    },
  },

  evolve: {
    // Asked again means answered again, even where an earlier check has confirmed who it is.
    IdentityCheckRequested: (_, { id }) => ({ stands: 'asked', request: id }),
    IdentityConfirmed: (state) => ({ ...state, stands: 'confirmed' }),
    IdentityNotFound: (state) => ({ ...state, stands: 'not-found' }),
  },
};
