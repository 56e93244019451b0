import { vocabulary, type EventOf } from './event.js';
import {
  Ciphertext,
  Digest,
  EventType,
  KeyId,
  List,
  LogRoot,
  LogSize,
  Party,
  ReactionName,
  Unit,
  VerifierKey,
} from './fields.js';

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

/** A person wound the signer's memory back: it remembered `from`, and nobody held more of the log than `to`. */
export const SignerWoundBack = event('log', 'SignerWoundBack', { from: LogSize, to: LogSize });
export type SignerWoundBack = EventOf<typeof SignerWoundBack>;

/** The publisher holds another party's log up to `size`, signed, and takes nothing more of it. */
export const LogSealed = event('log', 'LogSealed', { log: Party, size: LogSize });
export type LogSealed = EventOf<typeof LogSealed>;

/**
 * Coordination closes a log that does not come back: it is trusted up to `size`, where its root is `root`, and the leads
 * that it holds pass to the successor's unit. It acts only where the log is held up to that size.
 */
export const LogClosed = event(
  'log',
  'LogClosed',
  { log: Party, size: LogSize, root: LogRoot, successor: Party, unit: Unit },
  { rules: true },
);
export type LogClosed = EventOf<typeof LogClosed>;

/**
 * A restricted entry. It shows its publisher, position and time; what it says, of which case, and who acted is sealed, and
 * `commitment` is the salted SHA-256 of that. Only its publisher opens it.
 */
export const EntryRestricted = event('log', 'EntryRestricted', {
  key: KeyId,
  commitment: Digest,
  ciphertext: Ciphertext,
});
