import { vocabulary, type EventOf } from './event.js';
import { Day, Digest, EntryId, Optional, Unit } from './fields.js';

const event = vocabulary('police');

/** The person is who they say they are; answers a mission's request, where one is known. */
export const IdentityConfirmed = event('identity-check', 'IdentityConfirmed', {
  request: Optional(EntryId),
});
export type IdentityConfirmed = EventOf<typeof IdentityConfirmed>;

/** Nobody of that identity was found in the registers; a later check may find more. */
export const IdentityNotFound = event('identity-check', 'IdentityNotFound', {
  request: Optional(EntryId),
});
export type IdentityNotFound = EventOf<typeof IdentityNotFound>;

/** The Immigration Department told the police of the province on which day to expect the person at which gate. */
export const ExpectedEntryNotified = event('expected-entry', 'ExpectedEntryNotified', {
  gate: Unit,
  expectedOn: Day,
  notified: Unit,
});
export type ExpectedEntryNotified = EventOf<typeof ExpectedEntryNotified>;

/** The person will not come as was notified. */
export const ExpectedEntryWithdrawn = event('expected-entry', 'ExpectedEntryWithdrawn', {
  gate: Unit,
});
export type ExpectedEntryWithdrawn = EventOf<typeof ExpectedEntryWithdrawn>;

/** The police of the province agreed with the other bodies how the person will be received at the gate. */
export const ReceptionPlanAgreed = event('reception-plan', 'ReceptionPlanAgreed', { gate: Unit });

/** The person at the gate was compared with the papers and the notice of expected entry. */
export const GateIdentityCompared = event('gate-reception', 'GateIdentityCompared', { gate: Unit });

/** The declaration for returning victims is filled in; the immigration unit helps where it was not. */
export const DeclarationFilled = event('gate-reception', 'DeclarationFilled', {});

/** The certificate of repatriation was issued, without a fee. */
export const RepatriationCertificateIssued = event(
  'gate-reception',
  'RepatriationCertificateIssued',
  { document: Optional(Digest) },
);

/** Immigration division and border post signed their internal hand-over minutes. */
export const InternalMinutesSigned = event('gate-reception', 'InternalMinutesSigned', {
  gate: Unit,
});

/** A foreign person got an exit visa and, where needed, temporary stay, without a fee. */
export const ExitVisaIssued = event('exit', 'ExitVisaIssued', {});
