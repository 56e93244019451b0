import { codesOf } from '#codes';
import { vocabulary } from './event.js';
import {
  Code,
  Count,
  Day,
  Digest,
  DocumentNumber,
  EntryId,
  Flag,
  Group,
  ObligationKey,
  Optional,
  ParameterName,
  Party,
  RuleId,
  Unit,
} from './fields.js';

const event = vocabulary('coordination');
const rules = { rules: true };

/** A time limit as a rule has it: so many of a unit, or none. */
const Limit = Group({
  kind: Code('WITHIN', 'NOTICE', 'AT_ONCE', 'NONE', 'NOT_FOUND'),
  amount: Optional(Count),
  unit: Optional(Code(...codesOf('timeUnits'))),
});

/** What a parameter is set to: a number with its unit, a day, yes or no, or one of its choices. */
const Value = Group({
  amount: Optional(Count),
  unit: Optional(Code(...codesOf('timeUnits'))),
  day: Optional(Day),
  flag: Optional(Flag),
  choice: Optional(ParameterName),
});

const parameter = { parameter: ParameterName, value: Value };
const holiday = { day: Day, kind: Code(...codesOf('dayKinds')), confirmed: Flag };
const succession = { unit: Unit, successor: Unit };
const version = {
  rule: RuleId,
  limit: Optional(Limit),
  confidence: Optional(Code(...codesOf('confidences'))),
  validTo: Optional(Day),
};
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
    kind: Code(...codesOf('ruleChanges')),
    effective: Day,
    document: Optional(DocumentNumber),
    seed: Optional(Digest),
    parameter: Optional(Group(parameter)),
    holiday: Optional(Group(holiday)),
    succession: Optional(Group(succession)),
    version: Optional(Group(version)),
  },
  rules,
);

/** The second person does not agree with a proposed change. */
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
  rules,
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

/** What the next level answered. */
export const EscalationAnswered = event('escalation', 'EscalationAnswered', {
  escalation: EntryId,
  outcome: Code(...codesOf('escalationOutcomes')),
});

/** A unit was reminded of a duty, without content. */
export const ReminderSent = event('reminders', 'ReminderSent', {
  obligation: ObligationKey,
  toParty: Party,
  toUnit: Unit,
});
