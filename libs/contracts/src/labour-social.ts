import { vocabulary, type EventOf } from './event.js';
import { Code, Optional, Unit } from './fields.js';

const event = vocabulary('labour-social');

/** A commune people's committee took the person in. */
export const PersonTakenIn = event('commune', 'PersonTakenIn', { commune: Unit });
export type PersonTakenIn = EventOf<typeof PersonTakenIn>;

/** The commune told the competent labour-social or health office that it has the person. */
export const ReceptionNotified = event('commune', 'ReceptionNotified', {
  commune: Unit,
  office: Unit,
});
export type ReceptionNotified = EventOf<typeof ReceptionNotified>;

/** The initial information was established, with the police where they took part. */
export const InitialCheckCompleted = event('initial-check', 'InitialCheckCompleted', {
  office: Unit,
  police: Optional(Unit),
});
export type InitialCheckCompleted = EventOf<typeof InitialCheckCompleted>;

/** The person holds no confirming paper: the police were asked to verify. */
export const VerificationRequested = event('verification-request', 'VerificationRequested', {
  office: Unit,
  of: Unit,
});
export type VerificationRequested = EventOf<typeof VerificationRequested>;

/** A kind of support was granted. */
export const SupportDecided = event('support', 'SupportDecided', {
  office: Unit,
  support: Code('SVC_TRAVEL'),
});
export type SupportDecided = EventOf<typeof SupportDecided>;

/** The person has had the support. */
export const SupportDelivered = event('support', 'SupportDelivered', {
  office: Unit,
  support: Code('SVC_TRAVEL'),
});
export type SupportDelivered = EventOf<typeof SupportDelivered>;

/** The person does not want this support; it stays open to them. */
export const SupportDeclined = event('support', 'SupportDeclined', {
  office: Unit,
  support: Code('SVC_TRAVEL'),
});
export type SupportDeclined = EventOf<typeof SupportDeclined>;
