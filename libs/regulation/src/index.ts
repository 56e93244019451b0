export type { Agencies, Succession } from './agencies/agencies.js';
export type { Competence } from './agencies/competence.js';
export {
  findHistory,
  listAgencies,
  type AgencyHistory,
  type AgencyQuery,
} from './agencies/list.js';
export type { Place, Routed } from './agencies/routing.js';
export {
  confidenceOf,
  isRule,
  limitConfidenceOf,
  wordsOfConfidence,
  type Confidence,
} from './confidence.js';
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
