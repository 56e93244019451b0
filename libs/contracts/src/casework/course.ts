import {
  CasePath,
  Circumstance,
  ClosureReason,
  Purpose,
  ReopeningReason,
  TipSource,
} from '../casework-codes.js';
import { vocabulary, type EventOf } from '../event.js';
import { Flag, IncidentId, LocalNumber, Optional, Province, Unit } from '../fields.js';

// How a file begins, goes on without the person, and ends.

const event = vocabulary('casework');

/** Somebody told of a possible case; nobody is known yet, so no file is opened. */
export const TipReceived = event('tips', 'TipReceived', {
  from: TipSource,
  province: Optional(Province),
});

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

/** An adult did not want to be recorded: nothing but the count is kept. */
export const UnrecordedPersonCounted = event('unrecorded', 'UnrecordedPersonCounted', {
  unit: Unit,
});

/** Nobody knows where the person is. */
export const ContactLost = event('contact', 'ContactLost', {});
export type ContactLost = EventOf<typeof ContactLost>;

/** The person was heard of again. */
export const ContactRestored = event('contact', 'ContactRestored', {});
export type ContactRestored = EventOf<typeof ContactRestored>;

/** The person does not want to go on. Urgent help continues, and the way back stays open. */
export const UnwillingToContinue = event('leaving', 'UnwillingToContinue', {});

/** The person left of their own will. */
export const PersonLeft = event('leaving', 'PersonLeft', {});

/** The person died. */
export const PersonDied = event('death', 'PersonDied', {});
export type PersonDied = EventOf<typeof PersonDied>;

/** The lead closes the case. Needs can still be met. */
export const CaseClosed = event('closing', 'CaseClosed', { reason: ClosureReason });
export type CaseClosed = EventOf<typeof CaseClosed>;

/** The lead opens a closed case again. */
export const CaseReopened = event('closing', 'CaseReopened', { reason: ReopeningReason });
export type CaseReopened = EventOf<typeof CaseReopened>;
