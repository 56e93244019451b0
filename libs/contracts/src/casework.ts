import { vocabulary, type EventOf } from './event.js';
import { Code, Flag, IncidentId, LocalNumber, Optional } from './fields.js';

const event = vocabulary('casework');

/** A protected person's file begins. */
export const CaseOpened = event('opening', 'CaseOpened', {
  circumstance: Code('IN_CUSTODY', 'MISSING', 'HELD_ABROAD', 'OWN_REPORT'),
  path: Code(
    'RESCUED_IN_COUNTRY',
    'SELF_RETURN',
    'RETURN_AT_GATE',
    'ABROAD_BY_MISSION',
    'FOREIGN_VICTIM',
    'UNKNOWN',
  ),
  handledAsChild: Flag,
  incident: Optional(IncidentId),
  localNumber: Optional(LocalNumber),
  purpose: Code('PROTECTION', 'ILLUSTRATION'),
});
export type CaseOpened = EventOf<typeof CaseOpened>;
