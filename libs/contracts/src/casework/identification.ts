import {
  ConfirmationPaper,
  IdentificationGround,
  NonIdentificationReason,
  ReviewOutcome,
} from '../casework-codes.js';
import { vocabulary, type EventOf } from '../event.js';
import { Day, Digest, EntryId, Optional } from '../fields.js';

// Whether the person is a victim, and how a decision is explained and reviewed.

const event = vocabulary('casework');

/** The publisher checks whether the person is a victim; `request` where another party asked for it. */
export const VerificationStarted = event('identification', 'VerificationStarted', {
  request: Optional(EntryId),
});
export type VerificationStarted = EventOf<typeof VerificationStarted>;

/** The verification takes longer, to the end of `until`. */
export const VerificationExtended = event('identification', 'VerificationExtended', { until: Day });
export type VerificationExtended = EventOf<typeof VerificationExtended>;

/** All that was collected was weighed (Law 53/2024 art. 32). */
export const EvidenceWeighed = event('identification', 'EvidenceWeighed', {});

/** The person is a victim of trafficking. */
export const VictimIdentified = event('identification', 'VictimIdentified', {
  ground: IdentificationGround,
});
export type VictimIdentified = EventOf<typeof VictimIdentified>;

/** The paper that confirms a victim was issued. */
export const ConfirmationIssued = event('identification', 'ConfirmationIssued', {
  paper: ConfirmationPaper,
  document: Optional(Digest),
});
export type ConfirmationIssued = EventOf<typeof ConfirmationIssued>;

/** A first officer finds that the person is not a victim. Nothing changes until a second one decides. */
export const NonIdentificationProposed = event('identification', 'NonIdentificationProposed', {
  reason: NonIdentificationReason,
});
export type NonIdentificationProposed = EventOf<typeof NonIdentificationProposed>;

/** The second officer does not agree; the verification goes on. */
export const NonIdentificationRejected = event('identification', 'NonIdentificationRejected', {
  proposal: EntryId,
});
export type NonIdentificationRejected = EventOf<typeof NonIdentificationRejected>;

/** Two officers found that the person is not a victim. It can be taken up again. */
export const NotIdentified = event('identification', 'NotIdentified', {
  proposal: EntryId,
  reason: NonIdentificationReason,
});
export type NotIdentified = EventOf<typeof NotIdentified>;

/**
 * The decision and the way of review were explained in the person's language; support goes on to the end of
 * `reviewUntil`.
 */
export const DecisionExplained = event('review', 'DecisionExplained', {
  decision: EntryId,
  reviewUntil: Optional(Day),
});

/** The person asks that a decision be reviewed. */
export const ReviewAsked = event('review', 'ReviewAsked', { decision: EntryId });

/** A decision was reviewed. An overturned one opens the verification again. */
export const IdentificationReviewed = event('review', 'IdentificationReviewed', {
  decision: EntryId,
  outcome: ReviewOutcome,
});

/** The person does not want to be identified. Help stays open. */
export const IdentificationDeclined = event('identification', 'IdentificationDeclined', {});
export type IdentificationDeclined = EventOf<typeof IdentificationDeclined>;
