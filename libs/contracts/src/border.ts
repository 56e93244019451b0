import { vocabulary, type EventOf } from './event.js';
import { Count, Day, Optional, Unit } from './fields.js';

const event = vocabulary('border');

/** A gate awaits a person whom the foreign side will hand over. */
export const GateReturnExpected = event('gates', 'GateReturnExpected', {
  gate: Unit,
  expectedOn: Day,
});
export type GateReturnExpected = EventOf<typeof GateReturnExpected>;

/** The person stood at the gate and on the list of the foreign side; `listed`: how many the list names. */
export const GateListChecked = event('gates', 'GateListChecked', {
  gate: Unit,
  listed: Optional(Count),
});
export type GateListChecked = EventOf<typeof GateListChecked>;

/** Both sides signed the hand-over minutes at the gate. */
export const GateMinutesSigned = event('gates', 'GateMinutesSigned', { gate: Unit });
export type GateMinutesSigned = EventOf<typeof GateMinutesSigned>;

/** The person was expected at the gate and did not come. */
export const GateAbsenceReported = event('gates', 'GateAbsenceReported', { gate: Unit });
export type GateAbsenceReported = EventOf<typeof GateAbsenceReported>;
