import { findSchema, fullTypeOf } from './published.js';

/**
 * What every party reads from its first day. The list is closed: whatever is not in it, a new event or a new version,
 * is published only after every party has announced in its log that it reads it.
 */
const FIRST_RELEASE: ReadonlySet<string> = new Set([
  'CaseClosed.v1',
  'CaseOpened.v1',
  'CaseReopened.v1',
  'ConfirmationIssued.v1',
  'ContactLost.v1',
  'ContactRestored.v1',
  'EssentialNeedsMet.v1',
  'ExpectedEntryNotified.v1',
  'ExpectedEntryWithdrawn.v1',
  'GateAbsenceReported.v1',
  'GateListChecked.v1',
  'GateMinutesSigned.v1',
  'GateReturnExpected.v1',
  'HandledAsChild.v1',
  'HandoverAccepted.v1',
  'HandoverConfirmed.v1',
  'HandoverProposed.v1',
  'HandoverRefused.v1',
  'HandoverSigned.v1',
  'HandoverWithdrawn.v1',
  'HostAuthorityNotified.v1',
  'IdentificationDeclined.v1',
  'IdentityCheckRequested.v1',
  'IdentityConfirmed.v1',
  'IdentityNotFound.v1',
  'InitialCheckCompleted.v1',
  'LeadAccepted.v1',
  'LeadOfferLapsed.v1',
  'LeadOfferRejected.v1',
  'LeadOfferWithdrawalAsked.v1',
  'LeadOfferWithdrawn.v1',
  'LeadOffered.v1',
  'LogClosed.v1',
  'LogOpened.v1',
  'LogSealed.v1',
  'MissionInformed.v1',
  'NonIdentificationProposed.v1',
  'NonIdentificationRejected.v1',
  'NotIdentified.v1',
  'NoteReceived.v1',
  'PersonDied.v1',
  'PersonReceived.v1',
  'PersonReleased.v1',
  'PersonRescued.v1',
  'PersonTakenIn.v1',
  'ReactionEnrolled.v1',
  'ReceptionNotified.v1',
  'ReturnArranged.v1',
  'ReturnCancelled.v1',
  'SignerWoundBack.v1',
  'SupportDecided.v1',
  'SupportDeclined.v1',
  'SupportDelivered.v1',
  'TravelDocumentIssued.v1',
  'VerificationExtended.v1',
  'VerificationRequested.v1',
  'VerificationStarted.v1',
  'VersionsAnnounced.v1',
  'VictimIdentified.v1',
]);

/** The full type of an event as this build would write it, where not every party reads it from its first day. */
export function findNewType(name: string): string | undefined {
  const named = findSchema(name);
  // What a restricted entry says its publisher alone reads; the others must know what a restricted entry is.
  const schema = named?.restricted ? findSchema('EntryRestricted') : named;
  if (
    schema === undefined ||
    FIRST_RELEASE.has(`${schema.properties.type.const}.v${String(schema.version)}`)
  )
    return undefined;
  return fullTypeOf(schema);
}
