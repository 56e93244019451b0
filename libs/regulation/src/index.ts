export { actRefusals, type Act, type ActFault, type Judged } from './acts/act.js';
export { faultInAct } from './acts/fault-in-act.js';
export type { Agencies, Succession } from './agencies/agencies.js';
export type { Competence } from './agencies/competence.js';
export {
  findHistory,
  listAgencies,
  type AgencyHistory,
  type AgencyQuery,
} from './agencies/list.js';
export { unitOn } from './agencies/succession.js';
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
  daysOfQuestion,
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
  Limit,
  ObligationRule,
  Pattern,
  Printed,
  RoleRef,
  When,
  Where,
} from './rules/types.js';
export { wordsOfLimit } from './rules/limit-words.js';
export { partiesOf } from './rules/parties.js';
export { loadRules, seedRules, type Seed } from './changes/seed.js';
export { limitName, type Parameter, type ParameterValue } from './rules/parameters.js';
export type { Entitled, Entitlement, EntitlementMatrix } from './rules/entitlements.js';
export type { EvidenceList } from './rules/evidence.js';
export type { Form } from './rules/forms.js';
export { rulesAt, rulesBook } from './changes/rules-at.js';
export {
  agenciesOf,
  findParameter,
  findRule,
  lawOn,
  type ParameterOnDay,
  type Rules,
  type RulesAt,
  type Setting,
} from './changes/rules.js';
export { findLimitSet } from './changes/limit-set.js';
export { choicesOf } from './changes/readings.js';
export { dryRun, type Difference, type TriedCase } from './changes/dry-run.js';
export { seedText } from './changes/seed.js';
export { seedHash } from './changes/seed-hash.js';
export { aboveOf, type Above } from './duties/above.js';
export type {
  End,
  Escalation,
  LevelCode,
  ObligationItem,
  ObligationState,
  Reminder,
  Urgency,
} from './duties/item.js';
export { toSay, type ToSay } from './lateness/to-say.js';
export { daysOf } from './duties/days-of.js';
export { noticeFields, unitsTold } from './duties/notices.js';
export { obligationsOf, workOut } from './duties/obligations-of.js';
export { causeNamedIn, isOfMatter, matterOf, reportsOf } from './duties/matter.js';
export { isOfReport, reportsDue, reporting } from './duties/reports.js';
export type { Who } from './duties/who.js';
export { inWorkOrder } from './duties/work-order.js';
export { changeOf, rulesWith, type TriedChange } from './changes/tried.js';
export { faultInValue } from './changes/values.js';
export { findSuccessor } from './changes/rules.js';
