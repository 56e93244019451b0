import { dayOf, type ObligationItem } from '#regulation';
import type { Obligation } from './row.js';

const isPast = (from: string | null, at: Date) => from !== null && new Date(from) <= at;

/** A duty as the clock has it now: its state and urgency follow from when it was worked out, and from the time since. */
export function itemAsOf({ item, ...row }: Obligation, at: Date): ObligationItem {
  if (!row.isOpen) return item;
  const isLate = isPast(row.lateFrom, at);
  const state = isLate && item.state === 'open' ? 'late' : item.state;
  if (isPast(row.dangerFrom, at)) return { ...item, state, urgency: 'danger' };
  if (row.kind === 'at-once') return { ...item, state };
  if (isLate) return { ...item, state, urgency: 'late' };
  if (row.endsAt === null) return { ...item, state, urgency: 'no-limit' };
  const lastDay = dayOf(new Date(new Date(row.endsAt).getTime() - 1).toISOString());
  const urgency = lastDay <= dayOf(at.toISOString()) ? 'today' : 'coming';
  return { ...item, state, urgency };
}

// What is asked of every row is one comparison: where the day ends is worked out once, of the instant alone.
const DAY_ENDS = `(($1::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date + 1 + interval '1 millisecond') at time zone 'Asia/Ho_Chi_Minh'`;

/** The groups of a work list, in their order. */
export const URGENCIES = ['danger', 'at-once', 'late', 'today', 'no-limit', 'coming'] as const;

/** The same in SQL, of the table `o` and an instant: the group of a work list that a row stands in. */
export const URGENCY = `case
  when o.danger_from <= $1 then 'danger'
  when o.kind = 'at-once' then 'at-once'
  when o.late_from <= $1 then 'late'
  when o.ends_at is null then 'no-limit'
  when o.ends_at < ${DAY_ENDS} then 'today'
  else 'coming' end`;
