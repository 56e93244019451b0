import {
  CasePath,
  Circumstance,
  ClosureReason,
  ConfirmationPaper,
  EssentialNeed,
  IdentificationGround,
  NonIdentificationReason,
  Purpose,
  ReceptionPlace,
  RejectionReason,
  ReleasedTo,
  ReopeningReason,
  RescuePlace,
  ReturnMode,
} from './casework-codes.js';
import { vocabulary, type EventOf } from './event.js';
import {
  Day,
  Digest,
  EntryId,
  Flag,
  IncidentId,
  List,
  LocalNumber,
  Optional,
  Party,
  Unit,
} from './fields.js';

// What more than one ministry does. When it happened stands in the envelope (`occurredat`), who did it in `actor`.

const event = vocabulary('casework');

/** A protected person's file begins. Its publisher leads; nobody has the person until a reception says so. */
export const CaseOpened = event('opening', 'CaseOpened', {
  circumstance: Circumstance,
  path: CasePath,
  handledAsChild: Flag,
  incident: Optional(IncidentId),
  localNumber: Optional(LocalNumber),
  purpose: Purpose,
});
export type CaseOpened = EventOf<typeof CaseOpened>;

/** There is doubt of the age, or none left: from here on the person is treated as a child. */
export const HandledAsChild = event('opening', 'HandledAsChild', {});
export type HandledAsChild = EventOf<typeof HandledAsChild>;

/** A unit freed the person. Who has the person is said by a reception. */
export const PersonRescued = event('rescue', 'PersonRescued', { unit: Unit, place: RescuePlace });
export type PersonRescued = EventOf<typeof PersonRescued>;

/** A unit of the publisher took the person in from outside. Moves custody. */
export const PersonReceived = event('reception', 'PersonReceived', {
  unit: Unit,
  place: ReceptionPlace,
  mode: ReturnMode,
});
export type PersonReceived = EventOf<typeof PersonReceived>;

/** Each of these was asked about, and met where there was a need. */
export const EssentialNeedsMet = event('essential-needs', 'EssentialNeedsMet', {
  needs: List(EssentialNeed, { minItems: 1, maxItems: 8 }),
});
export type EssentialNeedsMet = EventOf<typeof EssentialNeedsMet>;

/** The publisher checks whether the person is a victim; `request` where another party asked for it. */
export const VerificationStarted = event('identification', 'VerificationStarted', {
  request: Optional(EntryId),
});
export type VerificationStarted = EventOf<typeof VerificationStarted>;

/** The verification takes longer, to the end of `until`. */
export const VerificationExtended = event('identification', 'VerificationExtended', { until: Day });
export type VerificationExtended = EventOf<typeof VerificationExtended>;

/** The person is a victim of trafficking. */
export const VictimIdentified = event('identification', 'VictimIdentified', {
  ground: IdentificationGround,
});
export type VictimIdentified = EventOf<typeof VictimIdentified>;

/** The paper that confirms a victim was issued. */
export const ConfirmationIssued = event('identification', 'ConfirmationIssued', {
  paper: ConfirmationPaper,
  document: Optional(Digest),
});
export type ConfirmationIssued = EventOf<typeof ConfirmationIssued>;

/** A first officer finds that the person is not a victim. Nothing changes until a second one decides. */
export const NonIdentificationProposed = event('identification', 'NonIdentificationProposed', {
  reason: NonIdentificationReason,
});
export type NonIdentificationProposed = EventOf<typeof NonIdentificationProposed>;

/** The second officer does not agree; the verification goes on. */
export const NonIdentificationRejected = event('identification', 'NonIdentificationRejected', {
  proposal: EntryId,
});
export type NonIdentificationRejected = EventOf<typeof NonIdentificationRejected>;

/** Two officers found that the person is not a victim. It can be taken up again. */
export const NotIdentified = event('identification', 'NotIdentified', {
  proposal: EntryId,
  reason: NonIdentificationReason,
});
export type NotIdentified = EventOf<typeof NotIdentified>;

/** The person does not want to be identified. Help stays open. */
export const IdentificationDeclined = event('identification', 'IdentificationDeclined', {});
export type IdentificationDeclined = EventOf<typeof IdentificationDeclined>;

/** The party that has the person proposes to hand them over; it keeps them until the other accepts. */
export const HandoverProposed = event('handover', 'HandoverProposed', {
  fromUnit: Unit,
  toParty: Party,
  toUnit: Unit,
});
export type HandoverProposed = EventOf<typeof HandoverProposed>;

/** The receiving unit has the person. Moves custody where the proposal is open. */
export const HandoverAccepted = event('handover', 'HandoverAccepted', {
  proposal: EntryId,
  unit: Unit,
});
export type HandoverAccepted = EventOf<typeof HandoverAccepted>;

/** The receiving unit cannot take the person; the giver keeps them. */
export const HandoverRefused = event('handover', 'HandoverRefused', {
  proposal: EntryId,
  reason: RejectionReason,
});
export type HandoverRefused = EventOf<typeof HandoverRefused>;

/** The giver takes its proposal back. */
export const HandoverWithdrawn = event('handover', 'HandoverWithdrawn', { proposal: EntryId });
export type HandoverWithdrawn = EventOf<typeof HandoverWithdrawn>;

/** Both signed minutes on paper; one of them recorded it. Moves custody, never the lead. */
export const HandoverSigned = event('handover', 'HandoverSigned', {
  fromParty: Party,
  fromUnit: Unit,
  toParty: Party,
  toUnit: Unit,
  minutes: Optional(Digest),
});
export type HandoverSigned = EventOf<typeof HandoverSigned>;

/** The other side confirms minutes that were signed on paper. */
export const HandoverConfirmed = event('handover', 'HandoverConfirmed', { signed: EntryId });
export type HandoverConfirmed = EventOf<typeof HandoverConfirmed>;

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

/** The person left the care of the state. Moves custody. */
export const PersonReleased = event('release', 'PersonReleased', { to: ReleasedTo });
export type PersonReleased = EventOf<typeof PersonReleased>;

/** Nobody knows where the person is. */
export const ContactLost = event('contact', 'ContactLost', {});
export type ContactLost = EventOf<typeof ContactLost>;

/** The person was heard of again. */
export const ContactRestored = event('contact', 'ContactRestored', {});
export type ContactRestored = EventOf<typeof ContactRestored>;

/** The person died. */
export const PersonDied = event('death', 'PersonDied', {});
export type PersonDied = EventOf<typeof PersonDied>;

/** The lead closes the case. Needs can still be met. */
export const CaseClosed = event('closing', 'CaseClosed', { reason: ClosureReason });
export type CaseClosed = EventOf<typeof CaseClosed>;

/** The lead opens a closed case again. */
export const CaseReopened = event('closing', 'CaseReopened', { reason: ReopeningReason });
export type CaseReopened = EventOf<typeof CaseReopened>;
