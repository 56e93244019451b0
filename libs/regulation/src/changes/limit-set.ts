import type { Day } from '../regimes.js';
import { limitName } from '../rules/parameters.js';
import type { Limit, ObligationRule } from '../rules/types.js';
import { findParameter, type ParameterOnDay, type Rules } from './rules.js';

/** Confidences of a limit that a ministry has nothing to add to. */
export const SURE = /^[QP]$/;

/** What a ministry set, or the seed has, where a row leaves its limit open; undefined while it is empty. */
export function setLimit(limit: Limit, set: ParameterOnDay | undefined): Limit | undefined {
  const { amount, unit } = set?.value ?? {};
  if (amount === undefined || unit === undefined || unit === 'minutes') return undefined;
  const kind = limit.kind === 'notice' ? 'notice' : 'within';
  return { ...(limit.kind === kind ? limit : {}), kind, amount, unit };
}

/** The limit that two persons gave a row which has none of its own, from which day on, and by which entry. */
export type LimitSet = Readonly<{ limit: Limit; since: Day; change: string; document?: string }>;

/** What two persons set as the limit of a row, as it stands on a day; undefined where it is the row's own. */
export function findLimitSet(rules: Rules, row: ObligationRule, day: Day): LimitSet | undefined {
  if (SURE.test(row.limitConfidence)) return undefined;
  const held = findParameter(rules, limitName(row.id), day);
  const setting = rules.settings.find(({ change }) => change === held?.change);
  const limit = setLimit(row.limit, held);
  if (!setting || !limit) return undefined;
  const { effective: since, change, document } = setting;
  return { limit, since, change, ...(document !== undefined && { document }) };
}
