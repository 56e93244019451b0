import type { Entry } from '#contracts';
import type { RulesAt } from '../changes/rules.js';
import type { DayInCount } from '../deadlines/day-list.js';
import { Acts } from './acts.js';
import { endedBy, holdingOf, lastStepOf } from './ended.js';
import { Course } from './facts.js';
import { movedOf } from './moves.js';
import { stepsOf } from './order.js';
import { daysOfDuty } from './time.js';
import { begunBy } from './triggers.js';

/**
 * Day by day, how the end of one duty of a case came about: `obligationsOf` says where it ends. Empty where its limit has
 * no length, or where a change moved it that is not known here.
 */
export function daysOf(
  key: string,
  history: readonly Entry[],
  rulesAt: RulesAt,
  at: string,
): readonly DayInCount[] {
  const steps = stepsOf(history);
  const acts = new Acts(steps);
  const begun = begunBy(steps, rulesAt).find((one) => one.key === key);
  const holding = begun && holdingOf(begun, new Course(steps));
  if (!begun || !holding) return [];
  const over = lastStepOf(endedBy(begun, acts, holding));
  const moved = movedOf(begun, { acts, rulesAt, at }, over);
  return moved.stated === undefined ? daysOfDuty(moved.begun, acts, at) : [];
}
