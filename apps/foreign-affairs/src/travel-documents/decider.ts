import type { IdentityConfirmed, IdentityNotFound, TravelDocumentIssued } from '#contracts';
import { type Decider, Refused } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type TravelDocuments = Readonly<{ identity: 'open' | 'not-found' | 'confirmed'; issued: boolean }>;

const refused = (code: keyof typeof refusals) => new Refused(code);

export const travelDocuments: Decider<
  TravelDocuments,
  typeof commands,
  TravelDocumentIssued,
  TravelDocumentIssued | IdentityConfirmed | IdentityNotFound
> = {
  initialState: { identity: 'open', issued: false },

  open: ({ identity, issued }) =>
    issued || identity === 'not-found' ? [] : ['IssueTravelDocument'],

  decide: {
    // An answer of the police may lie on paper still: only their "not found" stands against a document.
    IssueTravelDocument({ mission }, { identity, issued }) {
      if (issued) return [];
      if (identity === 'not-found') throw refused('identity-not-found');
      return [{ type: 'TravelDocumentIssued', data: { mission } }];
    },
  },

  evolve: {
    TravelDocumentIssued: (state) => ({ ...state, issued: true }),
    IdentityConfirmed: (state) => ({ ...state, identity: 'confirmed' }),
    IdentityNotFound: (state) => ({ ...state, identity: 'not-found' }),
  },
};
