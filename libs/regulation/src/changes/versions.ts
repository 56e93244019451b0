import type { Published } from '#contracts';
import type { Words } from '#kernel';
import { confidenceOf, isRule, type Confidence } from '../confidence.js';
import { dayAt, numberOf } from '../calendar/day-number.js';
import type { LengthUnit, Limit, ObligationRule } from '../rules/types.js';

/** A version as an entry set it; `change` is the id of that entry. */
type Version = Published<'RuleVersionSet'>['data'] & Readonly<{ change: string }>;

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

const UNNAMED: Words = { vi: 'chưa nêu văn bản', en: 'no document is named' };

/** What a version rests on: its document, and no more the article of the row that it replaces. */
const citation = ({ document, change }: Version) => ({
  article: document ?? '',
  articleWords: document ? { vi: `Văn bản ${document}`, en: `Document ${document}` } : UNNAMED,
  source: document ? `${document} · ${change}` : change,
});

/** How sure a version is: as it says itself; where it does not, or names no document, not at all. */
function surenessOf({ document, confidence: said }: Version) {
  const confidence = document === undefined || said === undefined ? 'N' : sureOf(said);
  const kind = isRule(confidence) ? ('rule' as const) : ('parameter' as const);
  return { confidence, kind, limitConfidence: confidence };
}

function versionOf({ printed, ...rule }: ObligationRule, set: Version): ObligationRule {
  const { effective, validTo, limit, confidence, change } = set;
  const isOtherText = limit !== undefined || confidence !== undefined;
  return {
    ...rule,
    ...{ change, validFrom: effective },
    ...(validTo && { validTo }),
    ...(limit && { limit: limitOf(rule.limit, limit) }),
    ...(isOtherText ? { ...citation(set), ...surenessOf(set) } : printed && { printed }),
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
