import { findUnit } from '#codes';
import type { Published } from '#contracts';
import { faultInValue, findSuccessor, type Rules } from '#regulation';
import type { refusals } from './refusals.js';

/** A change of the rules as it is proposed: its full content. */
export type Change = Published<'RuleChangeProposed'>['data'];
export type Fault = keyof typeof refusals;
type Content<Part extends keyof Change> = NonNullable<Change[Part]>;

const CONTENT = {
  SEED: 'seed',
  PARAMETER: 'parameter',
  HOLIDAY: 'holiday',
  SUCCESSION: 'succession',
  RULE_VERSION: 'version',
} as const satisfies Record<Change['kind'], keyof Change>;

/** Why the rules as they are cannot be changed so; undefined where they can. Dates are judged by whoever knows the day. */
export function findFaultIn(change: Change, rules: Rules): Fault | undefined {
  const given = Object.values(CONTENT).filter((part) => change[part] !== undefined);
  if (given.length !== 1 || given[0] !== CONTENT[change.kind]) return 'content-of-another-kind';
  const { seed, parameter, holiday, succession, version, effective } = change;
  if (seed !== undefined) return seed === rules.seededWith ? 'seed-adopted' : undefined;
  if (parameter) return faultInParameter(parameter, rules);
  if (holiday) return faultInHoliday(holiday, effective);
  if (succession) return faultInSuccession(succession, rules);
  return version && faultInVersion(version, change, rules);
}

function faultInHoliday(
  { day, kind, holiday }: Content<'holiday'>,
  effective: string,
): Fault | undefined {
  if (day < effective) return 'holiday-before-effective';
  const isForOne = kind === 'STATUTORY' || kind === 'SUBSTITUTE';
  return holiday === undefined || isForOne ? undefined : 'holiday-of-another-kind';
}

const FAULTS_IN_VALUE = {
  unknown: 'parameter-unknown',
  'of-another-kind': 'value-of-another-kind',
} as const;

function faultInParameter({ parameter, value }: Content<'parameter'>, rules: Rules) {
  const fault = faultInValue(rules, parameter, value);
  return fault && FAULTS_IN_VALUE[fault];
}

function faultInSuccession(
  { unit, successor }: Content<'succession'>,
  rules: Rules,
): Fault | undefined {
  if (!findUnit(unit) || !findUnit(successor)) return 'unit-unknown';
  const passed = new Set([unit]);
  for (let next: string | undefined = successor; next; next = findSuccessor(rules, next)) {
    if (passed.has(next)) return 'succession-in-a-circle';
    passed.add(next);
  }
  return undefined;
}

function faultInVersion(
  version: Content<'version'>,
  { effective, document }: Change,
  { obligations }: Rules,
): Fault | undefined {
  const { rule, limit, confidence, validTo } = version;
  const rows = obligations.filter(({ id }) => id === rule);
  if (rows.length === 0) return 'rule-unknown';
  if (!limit && !confidence && !validTo) return 'version-says-nothing';
  if (document === undefined) return 'version-without-document';
  const fault = limit && faultInLimit(limit, confidence);
  if (fault) return fault;
  if (validTo !== undefined && validTo < effective) return 'version-ends-before-it-begins';
  if (rows.some(({ validFrom = '' }) => validFrom >= effective)) return 'version-overlaps';
  return rows.some(({ validTo: last = '9999' }) => effective <= last) ? undefined : 'rule-ended';
}

/** The mark of a row is that of its text: another limit has its own. */
function faultInLimit(
  limit: NonNullable<Content<'version'>['limit']>,
  confidence: Content<'version'>['confidence'],
): Fault | undefined {
  if (!isWhole(limit)) return 'limit-incomplete';
  return confidence === undefined ? 'version-without-confidence' : undefined;
}

/** A length has both its parts and, unlike a target, no minutes; anything else has neither. */
function isWhole({ kind, amount, unit }: NonNullable<Content<'version'>['limit']>): boolean {
  if (kind === 'WITHIN' || kind === 'NOTICE')
    return amount !== undefined && amount > 0 && unit !== undefined && unit !== 'MINUTES';
  return amount === undefined && unit === undefined;
}
