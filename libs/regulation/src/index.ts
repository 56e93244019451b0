export type { Agencies, Succession } from './agencies/agencies.js';
export type { Competence } from './agencies/competence.js';
export {
  findHistory,
  listAgencies,
  type AgencyHistory,
  type AgencyQuery,
} from './agencies/list.js';
export type { Place, Routed } from './agencies/routing.js';
export { daysOfYear, seedCalendar, yearsOf, type Calendar } from './calendar/calendar.js';
export type { CalendarDay, DayKind, FixedHoliday, HolidayName } from './calendar/holidays.js';
export {
  confidenceOf,
  isRule,
  limitConfidenceOf,
  wordsOfConfidence,
  type Confidence,
} from './confidence.js';
export {
  calculate,
  faultsInQuestion,
  type DeadlineAnswer,
  type DeadlineQuestion,
  type QuestionFault,
} from './deadlines/calculate.js';
export type { DayInCount } from './deadlines/day-list.js';
export type { Ends } from './deadlines/ends.js';
export { openPoints, type OpenPoint } from './deadlines/open-points.js';
export type { Pause } from './deadlines/pauses.js';
export { defaultReadings, type Readings } from './deadlines/readings.js';
export type { Granted } from './deadlines/reckon.js';
export type { Happened, Law } from './deadlines/told.js';
export {
  dayOf,
  regimeOn,
  regimes,
  rulesetOf,
  writeRuleset,
  type Day,
  type Regime,
  type RegimeId,
  type Ruleset,
} from './regimes.js';
export type {
  Condition,
  Extension,
  FactName,
  Length,
  LengthUnit,
  Level,
  Limit,
  ObligationRule,
  Pattern,
  Printed,
  RoleName,
  RoleRef,
  When,
  Where,
} from './rules/types.js';
export { loadRules, seedRules, type Seed } from './changes/seed.js';
export { limitName, type Parameter, type ParameterValue } from './rules/parameters.js';
export type { Entitled, Entitlement, EntitlementMatrix } from './rules/entitlements.js';
export type { EvidenceList } from './rules/evidence.js';
export type { Form } from './rules/forms.js';
