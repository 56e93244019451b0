import { DataRequestKind } from '../casework-codes.js';
import { vocabulary } from '../event.js';
import { Count, Day, EntryId, Flag, Optional } from '../fields.js';

// What people ask of their data, and what is done when data were violated (Law 91/2025, Decree 356/2025).

const event = vocabulary('casework');

/** A person asked something about their data; `processor` where another party has to act too. */
export const DataRequestReceived = event('data-requests', 'DataRequestReceived', {
  kind: DataRequestKind,
  processor: Flag,
});

/** The person was told that their request came in, and how it goes on. */
export const DataRequestAcknowledged = event('data-requests', 'DataRequestAcknowledged', {
  request: EntryId,
});

/** The answer takes longer, to the end of `until`. */
export const DataRequestExtended = event('data-requests', 'DataRequestExtended', {
  request: EntryId,
  until: Day,
});

/** What the person asked was done. */
export const DataRequestFulfilled = event('data-requests', 'DataRequestFulfilled', {
  request: EntryId,
});

/** What the person asked cannot be done; they were told why. */
export const DataRequestDenied = event('data-requests', 'DataRequestDenied', { request: EntryId });

/** Personal data were violated; `count`: how many persons it concerns, where known. */
export const BreachDetected = event('breaches', 'BreachDetected', { count: Optional(Count) });

/** The authority was told of the violation. */
export const BreachNotified = event('breaches', 'BreachNotified', { matter: EntryId });
