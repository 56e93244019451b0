import { RejectionReason } from '../casework-codes.js';
import { vocabulary, type EventOf } from '../event.js';
import { EntryId, Party, Unit } from '../fields.js';

// Which party leads a case.

const event = vocabulary('casework');

/** The lead offers the case to one party. Until that party ends the offer, nothing else can be done with the lead. */
export const LeadOffered = event('lead', 'LeadOffered', { toParty: Party, toUnit: Unit });
export type LeadOffered = EventOf<typeof LeadOffered>;

/** The recipient leads from here on; an acceptance of a spent offer changes nothing. */
export const LeadAccepted = event('lead', 'LeadAccepted', { offer: EntryId, unit: Unit });
export type LeadAccepted = EventOf<typeof LeadAccepted>;

/** The recipient does not take the lead. */
export const LeadOfferRejected = event('lead', 'LeadOfferRejected', {
  offer: EntryId,
  reason: RejectionReason,
});
export type LeadOfferRejected = EventOf<typeof LeadOfferRejected>;

/** The holder asks for its offer back; only the recipient `toParty` can give it. */
export const LeadOfferWithdrawalAsked = event('lead', 'LeadOfferWithdrawalAsked', {
  offer: EntryId,
  toParty: Party,
});
export type LeadOfferWithdrawalAsked = EventOf<typeof LeadOfferWithdrawalAsked>;

/** The recipient confirms that the offer is withdrawn. */
export const LeadOfferWithdrawn = event('lead', 'LeadOfferWithdrawn', { offer: EntryId });
export type LeadOfferWithdrawn = EventOf<typeof LeadOfferWithdrawn>;

/** The recipient lets the offer lapse. */
export const LeadOfferLapsed = event('lead', 'LeadOfferLapsed', { offer: EntryId });
export type LeadOfferLapsed = EventOf<typeof LeadOfferLapsed>;
