import { codesOf } from '#codes';
import { HearingOutcome } from '../casework-codes.js';
import { vocabulary } from '../event.js';
import { Code, List, Party } from '../fields.js';

// Protection and proceedings. All of it is restricted: only its publisher can read it.

const event = vocabulary('casework');

/** The person, or somebody for them, asks for protection. */
export const ProtectionAsked = event('protection', 'ProtectionAsked', {}, { restricted: true });

/** Measures of protection are in force. */
export const ProtectionApplied = event(
  'protection',
  'ProtectionApplied',
  { measures: List(Code(...codesOf('protectionMeasures')), { minItems: 1, maxItems: 12 }) },
  { restricted: true },
);

/** Protection was asked for and not granted. */
export const ProtectionRefused = event('protection', 'ProtectionRefused', {}, { restricted: true });

/** The person does not want to be protected. */
export const ProtectionDeclined = event(
  'protection',
  'ProtectionDeclined',
  {},
  { restricted: true },
);

/** The measures are no longer in force. */
export const ProtectionDropped = event('protection', 'ProtectionDropped', {}, { restricted: true });

/** A body that lacks the means asked an armed force for help. */
export const HelpOfForceAsked = event(
  'protection',
  'HelpOfForceAsked',
  { toParty: Party },
  { restricted: true },
);

/** The person, or somebody for them, asks the court for a closed hearing. */
export const ClosedHearingAsked = event(
  'closed-hearing',
  'ClosedHearingAsked',
  {},
  { restricted: true },
);

/** The court decided on the closed hearing. */
export const ClosedHearingDecided = event(
  'closed-hearing',
  'ClosedHearingDecided',
  { outcome: HearingOutcome },
  { restricted: true },
);

/** Criminal proceedings were opened. */
export const CriminalCaseOpened = event(
  'prosecution',
  'CriminalCaseOpened',
  {},
  { restricted: true },
);
