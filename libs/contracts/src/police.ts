import { vocabulary, type EventOf } from './event.js';
import { Day, EntryId, Optional, Unit } from './fields.js';

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
