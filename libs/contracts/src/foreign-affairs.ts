import { codesOf } from '#codes';
import { vocabulary, type EventOf } from './event.js';
import { Code, Country, Day, Unit } from './fields.js';

const event = vocabulary('foreign-affairs');

/** A note of a foreign side that concerns the person. */
export const NoteReceived = event('notes', 'NoteReceived', {
  from: Country,
  subject: Code(...codesOf('noteSubjects')),
});
export type NoteReceived = EventOf<typeof NoteReceived>;

/** A mission abroad was told of the person and asked to act. */
export const MissionInformed = event('contact-abroad', 'MissionInformed', { mission: Unit });
export type MissionInformed = EventOf<typeof MissionInformed>;

/** A mission turned to the authorities of its host state. */
export const HostAuthorityNotified = event('contact-abroad', 'HostAuthorityNotified', {
  mission: Unit,
  request: Code(...codesOf('hostRequests')),
});
export type HostAuthorityNotified = EventOf<typeof HostAuthorityNotified>;

/** The immigration police were asked who the person is. */
export const IdentityCheckRequested = event('identity-check-request', 'IdentityCheckRequested', {
  of: Unit,
});
export type IdentityCheckRequested = EventOf<typeof IdentityCheckRequested>;

/** A mission gave the person a paper to travel home with. */
export const TravelDocumentIssued = event('travel-documents', 'TravelDocumentIssued', {
  mission: Unit,
});
export type TravelDocumentIssued = EventOf<typeof TravelDocumentIssued>;

/** Day and gate of the return are settled with the foreign side. */
export const ReturnArranged = event('return', 'ReturnArranged', {
  mission: Unit,
  gate: Unit,
  expectedOn: Day,
});
export type ReturnArranged = EventOf<typeof ReturnArranged>;

/** The return that was arranged does not take place. */
export const ReturnCancelled = event('return', 'ReturnCancelled', { mission: Unit });
export type ReturnCancelled = EventOf<typeof ReturnCancelled>;

/** Day and gate of a foreign person's return are settled with their mission. */
export const ForeignReturnSettled = event('foreign-return', 'ForeignReturnSettled', {
  gate: Unit,
  expectedOn: Day,
});

/** The immigration police have the papers for the return. */
export const ReturnPapersSent = event('foreign-return', 'ReturnPapersSent', { of: Unit });

/** A mission asked a competent unit to confirm that the person is a victim (Law 53/2024 art. 29.3). */
export const ConfirmationRequested = event('confirmation-request', 'ConfirmationRequested', {
  of: Unit,
});

/** A mission checked what was known of the person, and collected the papers. */
export const MissionCheckDone = event('mission-check', 'MissionCheckDone', { mission: Unit });
