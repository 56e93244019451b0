import { codesOf } from '#codes';
import { SupportKind } from './casework-codes.js';
import { vocabulary, type EventOf } from './event.js';
import { Code, EntryId, List, Optional, Party, Province, Unit } from './fields.js';

const event = vocabulary('labour-social');

/** A commune people's committee took the person in. Moves custody where no other ministry has them. */
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
export const SupportDecided = event(
  'support',
  'SupportDecided',
  { office: Unit, support: SupportKind },
  { version: 2 },
);
export type SupportDecided = EventOf<typeof SupportDecided>;

/** The person has had the support. */
export const SupportDelivered = event(
  'support',
  'SupportDelivered',
  { office: Unit, support: SupportKind },
  { version: 2 },
);
export type SupportDelivered = EventOf<typeof SupportDelivered>;

/** The person does not want this support; it stays open to them. */
export const SupportDeclined = event(
  'support',
  'SupportDeclined',
  { office: Unit, support: SupportKind },
  { version: 2 },
);
export type SupportDeclined = EventOf<typeof SupportDeclined>;

/** A written application for support was received: which form, for which kinds. */
export const SupportApplied = event('support-application', 'SupportApplied', {
  form: Code('D162_07'),
  kinds: List(SupportKind, { minItems: 1, maxItems: 10 }),
});

/** These kinds of support were not granted; each can be applied for again. */
export const SupportRefused = event('support-application', 'SupportRefused', {
  kinds: List(SupportKind, { minItems: 1, maxItems: 10 }),
});

/** The first-year contribution to health insurance was paid. */
export const HealthInsurancePaid = event('health-insurance', 'HealthInsurancePaid', {});

/** The hotline took a call; nobody is known yet, and no file is opened. */
export const HotlineCallReceived = event('hotline', 'HotlineCallReceived', {
  about: Code(...codesOf('hotlineSubjects')),
  province: Optional(Province),
});

/** The hotline passed a report on: to a party and unit of the federation, or to a body outside it. */
export const HotlineReportForwarded = event('hotline', 'HotlineReportForwarded', {
  toParty: Optional(Party),
  toUnit: Optional(Unit),
  body: Optional(Code(...codesOf('outsideBodies'))),
  matter: Optional(EntryId),
});

/** The hotline advised the caller, and named the services that help. */
export const CallerAdvised = event('hotline', 'CallerAdvised', { matter: Optional(EntryId) });

/** The family was told, after consent or a best-interests decision and a check of the family. */
export const FamilyNotified = event('family-notice', 'FamilyNotified', {});

/** Somebody goes with the person to the family. */
export const FamilyEscortArranged = event('family-notice', 'FamilyEscortArranged', {});

/** The person goes to a facility; which one stands in a restricted entry. */
export const FacilityTransferDecided = event('facility', 'FacilityTransferDecided', {});

/** In which facility the person stays. */
export const PlacedInFacility = event(
  'facility',
  'PlacedInFacility',
  { facility: Unit },
  { restricted: true },
);

/** The stay in a facility is over. */
export const CareStayEnded = event('facility', 'CareStayEnded', {});
