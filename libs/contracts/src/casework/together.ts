import { DelegationPurpose, ReportPeriod, ReviewKind } from '../casework-codes.js';
import { vocabulary } from '../event.js';
import { Day, EntryId, List, Party } from '../fields.js';

// What ministries do together, without a case.

const event = vocabulary('casework');

/** Ministries sent a delegation together. */
export const DelegationFormed = event('delegations', 'DelegationFormed', {
  purpose: DelegationPurpose,
  parties: List(Party, { minItems: 1, maxItems: 10 }),
});

/** The delegation has done its work. */
export const DelegationEnded = event('delegations', 'DelegationEnded', { matter: EntryId });

/** The publisher reported on a period, from its first to its last day. */
export const ReportIssued = event('reports', 'ReportIssued', {
  period: ReportPeriod,
  from: Day,
  to: Day,
});

/** The ministries reviewed their work. */
export const ReviewHeld = event('reports', 'ReviewHeld', { kind: ReviewKind });
