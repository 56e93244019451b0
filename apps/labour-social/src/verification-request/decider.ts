import type {
  ConfirmationIssued,
  NotIdentified,
  VerificationRequested,
  VerificationStarted,
} from '#contracts';
import { type Decider, Refused } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Standing = 'not-asked' | 'asked' | 'begun' | 'not-identified' | 'confirmed';
/** `asked`: what was asked for last. */
type VerificationRequest = Readonly<{ standing: Standing; asked?: VerificationRequested['data'] }>;

const refused = (code: keyof typeof refusals) => new Refused(code);

export const verificationRequest: Decider<
  VerificationRequest,
  typeof commands,
  VerificationRequested,
  VerificationRequested | VerificationStarted | NotIdentified | ConfirmationIssued
> = {
  initialState: { standing: 'not-asked' },

  open: ({ standing }) =>
    standing === 'not-asked' || standing === 'not-identified' ? ['RequestVerification'] : [],

  decide: {
    // Law 66/2011 art. 24, Law 53/2024 art. 27: where the person holds no confirming paper.
    RequestVerification({ office, of }, { standing, asked }) {
      if (standing === 'confirmed') throw refused('already-confirmed');
      if (standing === 'begun') return [];
      const isSame = asked?.office === office && asked.of === of;
      if (standing === 'asked' && isSame) return [];
      return [{ type: 'VerificationRequested', data: { office, of } }];
    },
  },

  evolve: {
    VerificationRequested: (_, { data }) => ({ standing: 'asked', asked: data }),
    VerificationStarted: (state) => ({ ...state, standing: 'begun' }),
    NotIdentified: (state) => ({ ...state, standing: 'not-identified' }),
    ConfirmationIssued: (state) => ({ ...state, standing: 'confirmed' }),
  },
};
