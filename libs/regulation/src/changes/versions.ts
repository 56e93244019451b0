import type { Published } from '#contracts';
import { confidenceOf, isRule, type Confidence } from '../confidence.js';
import { dayAt, numberOf } from '../calendar/day-number.js';
import type { LengthUnit, Limit, ObligationRule } from '../rules/types.js';

type Version = Published<'RuleVersionSet'>['data'];

const UNITS: Readonly<Record<string, LengthUnit>> = {
  HOURS: 'hours',
  CALENDAR_DAYS: 'calendar-days',
  WORKING_DAYS: 'working-days',
  MONTHS: 'months',
};

/** The unit of a length as rules spell it; undefined for minutes, which only targets have. */
export const unitOfCode = (code: string | undefined): LengthUnit | undefined =>
  code === undefined ? undefined : UNITS[code];

function limitOf(old: Limit, set: NonNullable<Version['limit']>): Limit {
  const unit = unitOfCode(set.unit);
  switch (set.kind) {
    case 'AT_ONCE':
      return { kind: 'at-once' };
    case 'NONE':
      return { kind: 'none' };
    case 'NOT_FOUND':
      return { kind: 'not-found' };
    case 'NOTICE':
    case 'WITHIN': {
      if (set.amount === undefined || unit === undefined) return old;
      const kind = set.kind === 'NOTICE' ? 'notice' : 'within';
      return { ...(old.kind === kind ? old : {}), kind, amount: set.amount, unit };
    }
  }
}

const sureOf = (set: NonNullable<Version['confidence']>): Confidence =>
  set === 'WEAK' ? 'weak' : confidenceOf(set);

function versionOf(rule: ObligationRule, set: Version): ObligationRule {
  const confidence = set.confidence && sureOf(set.confidence);
  return {
    ...rule,
    validFrom: set.effective,
    ...(set.validTo && { validTo: set.validTo }),
    ...(set.limit && { limit: limitOf(rule.limit, set.limit) }),
    ...(confidence && {
      confidence,
      kind: isRule(confidence) ? ('rule' as const) : ('parameter' as const),
      limitConfidence: confidence,
    }),
  };
}

const dayBefore = (day: string) => dayAt(numberOf(day) - 1);

/** The rows after one version was set: the row ends on the day before, and from then on it is as it says. Unknown rows change nothing. */
export function withVersion(
  rules: readonly ObligationRule[],
  set: Version,
): readonly ObligationRule[] {
  return rules.flatMap((rule) => {
    const { validFrom = '', validTo = '9999' } = rule;
    if (rule.id !== set.rule || set.effective > validTo) return [rule];
    if (set.effective <= validFrom) return [versionOf(rule, { ...set, effective: validFrom })];
    return [{ ...rule, validTo: dayBefore(set.effective) }, versionOf(rule, set)];
  });
}
