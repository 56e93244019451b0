import { codesOf } from '#codes';
import { vocabulary } from './event.js';
import {
  Code,
  Day,
  Digest,
  DocumentNumber,
  EntryId,
  ObligationKey,
  Optional,
  Party,
  Unit,
} from './fields.js';
import {
  ChangeKind,
  holiday,
  HolidayChange,
  parameter,
  ParameterChange,
  succession,
  SuccessionChange,
  version,
  VersionChange,
} from './rule-changes.js';

const event = vocabulary('coordination');
const rules = { rules: true };

/** Which entry proposed it, from which day on it holds, and by which document. */
const confirmed = {
  proposal: EntryId,
  effective: Day,
  document: Optional(DocumentNumber),
};

/** A first person proposes a change of the rules, with its full content. Nothing changes until a second one confirms. */
export const RuleChangeProposed = event(
  'rules',
  'RuleChangeProposed',
  {
    kind: ChangeKind,
    effective: Day,
    document: Optional(DocumentNumber),
    seed: Optional(Digest),
    parameter: Optional(ParameterChange),
    holiday: Optional(HolidayChange),
    succession: Optional(SuccessionChange),
    version: Optional(VersionChange),
  },
  { ...rules, version: 2 },
);

/** A second person does not agree with a proposed change, or the first takes it back. */
export const RuleChangeRejected = event(
  'rules',
  'RuleChangeRejected',
  { proposal: EntryId },
  rules,
);

/** The rules that builds bring along, by the SHA-256 of their files; a service with others decides nothing. */
export const RulesSeeded = event(
  'rules',
  'RulesSeeded',
  { seed: Digest, proposal: EntryId },
  rules,
);

/** A parameter of the rules holds this value from a day on. */
export const ParameterSet = event('rules', 'ParameterSet', { ...parameter, ...confirmed }, rules);

/** What kind of day a day is, and whether that is final. */
export const HolidayDeclared = event(
  'rules',
  'HolidayDeclared',
  { ...holiday, ...confirmed },
  { ...rules, version: 2 },
);

/** The duties of a unit pass to another from a day on. */
export const SuccessionSet = event(
  'rules',
  'SuccessionSet',
  { ...succession, ...confirmed },
  rules,
);

/** A rule has another limit or another confidence from a day on, or ends. */
export const RuleVersionSet = event('rules', 'RuleVersionSet', { ...version, ...confirmed }, rules);

/** A late duty was brought to the next level. */
export const EscalationRaised = event('escalation', 'EscalationRaised', {
  obligation: ObligationKey,
  level: Code(...codesOf('levels')),
  toParty: Party,
  toUnit: Optional(Unit),
});

/** What the next level answered: the party that was asked says it, or coordination where it heard it otherwise. */
export const EscalationAnswered = event('answers', 'EscalationAnswered', {
  escalation: EntryId,
  outcome: Code(...codesOf('escalationOutcomes')),
});

/** A unit was reminded of a duty, without content. */
export const ReminderSent = event('reminders', 'ReminderSent', {
  obligation: ObligationKey,
  toParty: Party,
  toUnit: Unit,
});
