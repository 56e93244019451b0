import {
  EssentialNeed,
  ReceptionPlace,
  ReleasedTo,
  RescuePlace,
  ReturnMode,
  StayReason,
} from '../casework-codes.js';
import { vocabulary, type EventOf } from '../event.js';
import { Day, List, Unit } from '../fields.js';

// Who takes the person in, and what is looked to from the first minute.

const event = vocabulary('casework');

/** A unit freed the person. Who has the person is said by a reception. */
export const PersonRescued = event('rescue', 'PersonRescued', { unit: Unit, place: RescuePlace });
export type PersonRescued = EventOf<typeof PersonRescued>;

/** A unit of the publisher took the person in from outside. Moves custody. */
export const PersonReceived = event('reception', 'PersonReceived', {
  unit: Unit,
  place: ReceptionPlace,
  mode: ReturnMode,
});
export type PersonReceived = EventOf<typeof PersonReceived>;

/** The person left the care of the state. Moves custody. */
export const PersonReleased = event('release', 'PersonReleased', { to: ReleasedTo });
export type PersonReleased = EventOf<typeof PersonReleased>;

/** Each of these was asked about, and met where there was a need. */
export const EssentialNeedsMet = event('essential-needs', 'EssentialNeedsMet', {
  needs: List(EssentialNeed, { minItems: 1, maxItems: 8 }),
});
export type EssentialNeedsMet = EventOf<typeof EssentialNeedsMet>;

/** Essential needs are met longer than the law's bound, to the end of `until`; decided by the competent body. */
export const NeedsStayExtended = event('needs-stay', 'NeedsStayExtended', {
  until: Day,
  reason: StayReason,
});

/** The stay in which essential needs are met is over. */
export const NeedsStayEnded = event('needs-stay', 'NeedsStayEnded', {});

/** An officer spoke with the person alone and in private, before any penalty. What was said travels sealed. */
export const ScreeningHeld = event('screening', 'ScreeningHeld', {});

/** The person did not want the talk; it can be held at any time. */
export const ScreeningDeclined = event('screening', 'ScreeningDeclined', {});

/** The person is in danger. What it is stands in restricted entries. */
export const DangerReported = event('danger', 'DangerReported', {});

/** The danger is over. */
export const DangerEnded = event('danger', 'DangerEnded', {});
