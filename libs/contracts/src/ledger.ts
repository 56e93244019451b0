import { vocabulary, type EventOf } from './event.js';
import { EventType, List, ReactionName, VerifierKey } from './fields.js';

const event = vocabulary('ledger');

/** Entry 0 of every log: its verifier key, and the event versions that its service reads. */
export const LogOpened = event('log', 'LogOpened', {
  vkey: VerifierKey,
  reads: List(EventType, { maxItems: 400 }),
});
export type LogOpened = EventOf<typeof LogOpened>;

/** The service has learnt to read more event versions; new versions are published only after every party said so. */
export const VersionsAnnounced = event('log', 'VersionsAnnounced', {
  reads: List(EventType, { maxItems: 400 }),
});
export type VersionsAnnounced = EventOf<typeof VersionsAnnounced>;

/** From the cut of this entry on, the named reaction acts in the publisher's service. */
export const ReactionEnrolled = event('log', 'ReactionEnrolled', { reaction: ReactionName });
export type ReactionEnrolled = EventOf<typeof ReactionEnrolled>;
