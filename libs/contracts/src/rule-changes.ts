import { codesOf } from '#codes';
import { Code, Count, Day, Flag, Group, Optional, ParameterName, RuleId, Unit } from './fields.js';

// What a change of the rules says, in the proposal, in the event that makes it so, and in the command that asks for it.

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

export const parameter = { parameter: ParameterName, value: Value };
export const holiday = {
  day: Day,
  kind: Code(...codesOf('dayKinds')),
  confirmed: Flag,
  /** Which holiday of the law a day of rest is for: Tết and the Hùng Kings' day make a year's calendar known. */
  holiday: Optional(Code(...codesOf('holidays'))),
};
export const succession = { unit: Unit, successor: Unit };
export const version = {
  rule: RuleId,
  limit: Optional(Limit),
  confidence: Optional(Code(...codesOf('confidences'))),
  validTo: Optional(Day),
};

/** What kind of change it is: which of the groups below stands beside it. */
export const ChangeKind = Code(...codesOf('ruleChanges'));
export const ParameterChange = Group(parameter);
export const HolidayChange = Group(holiday);
export const SuccessionChange = Group(succession);
export const VersionChange = Group(version);
