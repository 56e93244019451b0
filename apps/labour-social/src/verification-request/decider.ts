import type {
  ConfirmationIssued,
  NotIdentified,
  VerificationRequested,
  VerificationStarted,
} from '#contracts';
import { type Decider, Refused } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type VerificationRequest = 'not-asked' | 'asked' | 'not-identified' | 'confirmed';

const refused = (code: keyof typeof refusals) => new Refused(code);

export const verificationRequest: Decider<
  VerificationRequest,
  typeof commands,
  VerificationRequested,
  VerificationRequested | VerificationStarted | NotIdentified | ConfirmationIssued
> = {
  initialState: 'not-asked',

  open: (state) =>
    state === 'not-asked' || state === 'not-identified' ? ['RequestVerification'] : [],

  decide: {
    // Law 66/2011 art. 24, Law 53/2024 art. 27: where the person holds no confirming paper.
    RequestVerification({ office, of }, state) {
      if (state === 'confirmed') throw refused('already-confirmed');
      return state === 'asked' ? [] : [{ type: 'VerificationRequested', data: { office, of } }];
    },
  },

  evolve: {
    VerificationRequested: () => 'asked',
    VerificationStarted: () => 'asked',
    NotIdentified: () => 'not-identified',
    ConfirmationIssued: () => 'confirmed',
  },
};
