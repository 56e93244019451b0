import type { Entry } from '#contracts';
import type { RulesAt } from '../changes/rules.js';
import type { DayInCount } from '../deadlines/day-list.js';
import { Acts } from './acts.js';
import { stepsOf } from './order.js';
import { daysOfDuty } from './time.js';
import { begunBy } from './triggers.js';

/**
 * Day by day, how the end of one duty of a case came about: `obligationsOf` says where it ends. Empty where its limit has
 * no length.
 */
export function daysOf(
  key: string,
  history: readonly Entry[],
  rulesAt: RulesAt,
  at: string,
): readonly DayInCount[] {
  const steps = stepsOf(history);
  const begun = begunBy(steps, rulesAt).find((one) => one.key === key);
  return begun ? daysOfDuty(begun, new Acts(steps), at) : [];
}
