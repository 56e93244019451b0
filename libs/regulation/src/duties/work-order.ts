import type { ObligationItem, Urgency } from './item.js';

const ORDER: Readonly<Record<Urgency, number>> = {
  danger: 0,
  'at-once': 1,
  late: 2,
  today: 3,
  'no-limit': 4,
  coming: 5,
  done: 6,
};

const FROM_THE_END: readonly Urgency[] = ['late', 'today', 'coming'];

const moment = ({ urgency, since, metAt, end }: ObligationItem): number =>
  Date.parse(FROM_THE_END.includes(urgency) && end ? end.counted : (metAt ?? since));

/**
 * The order of a work list: danger, at once, late, today, no limit set, coming, done. Within a group what has waited
 * longest, or ends first, comes first.
 */
export const inWorkOrder = (one: ObligationItem, other: ObligationItem): number =>
  ORDER[one.urgency] - ORDER[other.urgency] ||
  moment(one) - moment(other) ||
  (one.key < other.key ? -1 : 1);
