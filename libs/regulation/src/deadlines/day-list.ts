import type { Words } from '#kernel';
import { dayAt } from '../calendar/day-number.js';
import type { Day } from '../regimes.js';
import type { Limit } from '../rules/types.js';
import { dayEndingAt } from './reckon.js';
import { words } from './sentence.js';
import { findTold, type Happened, type Law, type Told } from './told.js';
import { wordsOfPause, wordsOfState } from './why.js';

/** A day that a period runs through: whether it counts, as which one, and why. */
export type DayInCount = Readonly<{
  day: Day;
  counts: boolean;
  number?: number;
  why: Words;
  confirmed: boolean;
}>;

const EVENT = words(
  'ngày xảy ra sự kiện không tính (BLDS Điều 147.2)',
  'the day of the event is not counted (Civil Code art. 147.2)',
);
const RUNS = words('ngày nào cũng tính', 'every day counts');
const HOURS = words('giờ chạy suốt', 'hours run on');
const LANDS = words('ngày cuối sau khi dời', 'the last day, after it moved');

/** Which days of a period count, by the unit of that part of it. */
type Part = Readonly<{ from: number; to: number; working: boolean }>;

function partsOf({ period, event, first, unmoved, granted }: Told): Part[] {
  const from = event.moment.day;
  const isWorking = period.length.unit === 'working-days';
  if (period.backwards)
    return [{ from: dayEndingAt(unmoved) - 1, to: from - 1, working: isWorking }];
  const mid = dayEndingAt(first);
  const part = { from, to: mid, working: isWorking };
  if (granted === undefined) return [part];
  const working = 'unit' in granted && granted.unit === 'working-days';
  return [part, { from: mid, to: dayEndingAt(unmoved), working }];
}

function because(told: Told, day: number, working: boolean): Pick<DayInCount, 'counts' | 'why'> {
  const state = told.book.stateOf(day);
  const paused = told.pauses.daySpans().find(({ from, to }) => from.day <= day && day < to.day);
  if (paused && !told.period.backwards) {
    const { vi, en } = wordsOfPause(paused.reason);
    return { counts: false, why: words(`tạm dừng: ${vi}`, `paused: ${en}`) };
  }
  if (!working) return { counts: true, why: RUNS };
  return { counts: !state.off, why: wordsOfState(state) };
}

function movesThrough(told: Told): DayInCount[] {
  const [last, landed] = [dayEndingAt(told.unmoved), dayEndingAt(told.moved)];
  const days = Array.from({ length: Math.max(0, landed - last) }, (_, i) => last + 1 + i);
  return days.map((day) => ({
    day: dayAt(day),
    counts: false,
    why: day === landed ? LANDS : wordsOfState(told.book.stateOf(day)),
    confirmed: !told.book.stateOf(day).unconfirmed,
  }));
}

function hoursThrough({ event, unmoved }: Told): DayInCount[] {
  const [from, to] = [event.moment.day, dayEndingAt(unmoved)].sort((one, other) => one - other);
  const days = Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, i) => (from ?? 0) + i);
  return days.map((day) => ({ day: dayAt(day), counts: true, why: HOURS, confirmed: true }));
}

function listDays(told: Told): DayInCount[] {
  if (told.period.length.unit === 'hours') return hoursThrough(told);
  const event = { day: dayAt(told.event.moment.day), counts: false, why: EVENT, confirmed: true };
  const days: DayInCount[] = [];
  let number = 0;
  for (const { from, to, working } of partsOf(told))
    for (let i = 1; i <= to - from; i++) {
      const day = told.period.backwards ? to + 1 - i : from + i;
      const { counts, why } = because(told, day, working);
      const confirmed = !working || !told.book.stateOf(day).unconfirmed;
      days.push({ day: dayAt(day), counts, ...(counts && { number: ++number }), why, confirmed });
    }
  return [event, ...days, ...(told.period.backwards ? [] : movesThrough(told))];
}

/** The days that a limit runs through from its event, in the order of counting, each with whether it counts and why; none for a limit without a length. */
export function daysThrough(
  limit: Limit,
  start: string,
  law: Law,
  happened: Happened = {},
): DayInCount[] {
  const told = findTold(limit, start, law, happened);
  return told ? listDays(told) : [];
}
