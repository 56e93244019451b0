import type {
  CaseOpened,
  LeadAccepted,
  LeadOffered,
  LeadOfferLapsed,
  LeadOfferRejected,
  LeadOfferWithdrawalAsked,
  LeadOfferWithdrawn,
} from '#contracts';
import type { Evolve, Past } from '#kernel';
import { unitOf } from './past.js';

/** An offer of the lead that its recipient has not ended. `id` is the entry that made it. */
export type LeadOffer = Readonly<{
  id: string;
  from: string;
  to: string;
  toUnit: string;
  since: string;
  withdrawalAsked: boolean;
}>;

/** How the recipient ended the last offer. */
export type EndedOffer = Readonly<{
  id: string;
  to: string;
  how: 'accepted' | 'rejected' | 'withdrawn' | 'lapsed';
}>;

/**
 * The lead of a case is a token: one party holds it. What does not fit, such as the acceptance of a spent offer, changes
 * nothing and stands in `conflicts` by its entry.
 */
export type Lead = Readonly<{
  holder: string | undefined;
  unit: string | undefined;
  offer: LeadOffer | undefined;
  ended: EndedOffer | undefined;
  conflicts: readonly string[];
}>;

export const noLead: Lead = {
  holder: undefined,
  unit: undefined,
  offer: undefined,
  ended: undefined,
  conflicts: [],
};

type Ends = LeadAccepted | LeadOfferRejected | LeadOfferWithdrawn | LeadOfferLapsed;
type Read = CaseOpened | LeadOffered | LeadOfferWithdrawalAsked | Ends;

const conflict = (lead: Lead, id: string): Lead => ({
  ...lead,
  conflicts: [...lead.conflicts, id],
});

/** Only the recipient ends an offer, and only the one that is open. */
const end =
  (how: EndedOffer['how'], taken?: (event: Past<LeadAccepted>) => Partial<Lead>) =>
  (lead: Lead, event: Past<Ends>): Lead => {
    const { offer } = lead;
    if (offer?.id !== event.data.offer || offer.to !== event.publisher)
      return conflict(lead, event.id);
    return {
      ...lead,
      offer: undefined,
      ended: { id: offer.id, to: offer.to, how },
      ...taken?.(event as Past<LeadAccepted>),
    };
  };

export const leadEvolve: Evolve<Lead, Read> = {
  CaseOpened: (lead, { id, publisher, actor }) =>
    lead.holder === undefined
      ? { ...lead, holder: publisher, unit: unitOf(actor) }
      : conflict(lead, id),
  LeadOffered: (lead, { id, publisher, occurredAt, data: { toParty, toUnit } }) => {
    if (lead.holder !== publisher || lead.offer || toParty === publisher) return conflict(lead, id);
    const offer = { id, from: publisher, to: toParty, toUnit, since: occurredAt };
    return { ...lead, offer: { ...offer, withdrawalAsked: false } };
  },
  LeadOfferWithdrawalAsked: (lead, { id, publisher, data }) =>
    lead.offer?.id === data.offer && lead.offer.from === publisher
      ? { ...lead, offer: { ...lead.offer, withdrawalAsked: true } }
      : conflict(lead, id),
  LeadAccepted: end('accepted', ({ publisher, data }) => ({ holder: publisher, unit: data.unit })),
  LeadOfferRejected: end('rejected'),
  LeadOfferWithdrawn: end('withdrawn'),
  LeadOfferLapsed: end('lapsed'),
};
