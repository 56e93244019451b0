import { RejectionReason } from '../casework-codes.js';
import { vocabulary, type EventOf } from '../event.js';
import { Count, Digest, EntryId, Instant, Optional, Party, Unit } from '../fields.js';

// How a person goes from one unit to another: hand-over, and the way there.

const event = vocabulary('casework');

/** The party that has the person proposes to hand them over; it keeps them until the other accepts. */
export const HandoverProposed = event('handover', 'HandoverProposed', {
  fromUnit: Unit,
  toParty: Party,
  toUnit: Unit,
});
export type HandoverProposed = EventOf<typeof HandoverProposed>;

/** The receiving unit has the person. Moves custody where the proposal is open. */
export const HandoverAccepted = event('handover', 'HandoverAccepted', {
  proposal: EntryId,
  unit: Unit,
});
export type HandoverAccepted = EventOf<typeof HandoverAccepted>;

/** The receiving unit cannot take the person; the giver keeps them. */
export const HandoverRefused = event('handover', 'HandoverRefused', {
  proposal: EntryId,
  reason: RejectionReason,
});
export type HandoverRefused = EventOf<typeof HandoverRefused>;

/** The giver takes its proposal back. */
export const HandoverWithdrawn = event('handover', 'HandoverWithdrawn', { proposal: EntryId });
export type HandoverWithdrawn = EventOf<typeof HandoverWithdrawn>;

/** Both signed minutes on paper; one of them recorded it. Moves custody, never the lead. */
export const HandoverSigned = event('handover', 'HandoverSigned', {
  fromParty: Party,
  fromUnit: Unit,
  toParty: Party,
  toUnit: Unit,
  minutes: Optional(Digest),
});
export type HandoverSigned = EventOf<typeof HandoverSigned>;

/** The other side confirms minutes that were signed on paper. */
export const HandoverConfirmed = event('handover', 'HandoverConfirmed', { signed: EntryId });
export type HandoverConfirmed = EventOf<typeof HandoverConfirmed>;

/** The person is on the way: one leg, with its escort, its receiver, and when the arrival is expected. */
export const TransitBegun = event('transit', 'TransitBegun', {
  leg: Count,
  escort: Unit,
  from: Unit,
  toParty: Party,
  to: Unit,
  expectedAt: Instant,
});

/** The receiving unit has seen the person arrive. Custody moves by the hand-over alone. */
export const ArrivalConfirmed = event('transit', 'ArrivalConfirmed', {
  transit: EntryId,
  unit: Unit,
});

/** The leg does not take place, or the person turned back. */
export const TransitCancelled = event('transit', 'TransitCancelled', { transit: EntryId });
