import { codesOf } from '#codes';
import { ExtensionReason, PauseReason } from '../casework-codes.js';
import { vocabulary } from '../event.js';
import { Code, Day, Digest, EntryId, Instant, ObligationKey, Optional, Unit } from '../fields.js';

// What is due: deadlines, who holds a duty, what was seen and filed.

const event = vocabulary('casework');

/** A person of the receiving unit has opened the notice: only so is a duty to notify met. */
export const NoticeOpened = event('notices', 'NoticeOpened', { notice: EntryId });

/**
 * A document was filed: which form, its salted hash, and the entry that it concerns. Its number stands outside the
 * log.
 */
export const DocumentFiled = event('filing', 'DocumentFiled', {
  form: Code(...codesOf('forms')),
  document: Digest,
  concerns: Optional(EntryId),
});

/** The time for a duty is longer, to the end of `until`. */
export const DeadlineExtended = event('deadlines', 'DeadlineExtended', {
  obligation: ObligationKey,
  until: Day,
  reason: ExtensionReason,
});

/** The time for a duty stands still from here on. */
export const DeadlinePaused = event('deadlines', 'DeadlinePaused', {
  obligation: ObligationKey,
  reason: PauseReason,
});

/** The time for a duty runs again. */
export const DeadlineResumed = event('deadlines', 'DeadlineResumed', { obligation: ObligationKey });

/** A duty of the publisher was not done by its end. */
export const DeadlineMissed = event('lateness', 'DeadlineMissed', {
  obligation: ObligationKey,
  end: Instant,
});

/** A missed deadline proved wrong: it was kept. */
export const DeadlineMissWithdrawn = event('lateness', 'DeadlineMissWithdrawn', {
  missed: EntryId,
});

/** A change of the rules moved an open deadline of the publisher. */
export const DeadlineMoved = event('lateness', 'DeadlineMoved', {
  obligation: ObligationKey,
  end: Instant,
  change: EntryId,
});

/** A unit of the publisher has taken a duty in hand. */
export const DutyTaken = event('work', 'DutyTaken', { obligation: ObligationKey, unit: Unit });

/** Nobody took the duty, or its unit gave it back: it passes to another unit of the publisher. */
export const DutyPassed = event('work', 'DutyPassed', { obligation: ObligationKey, unit: Unit });
