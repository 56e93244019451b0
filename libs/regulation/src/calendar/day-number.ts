import type { Day } from '../regimes.js';

// Days are counted from 1 January 1970, so that sums over days are sums of integers. No clock, no local time.

const MS_A_DAY = 86_400_000;

/** Monday 1 to Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The number of a day `2026-11-24`. */
export const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;

const KEPT = 10_000;
const written = new Map<number, Day>();

/** The day with this number, `2026-11-24`. */
export function dayAt(number: number): Day {
  const known = written.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * MS_A_DAY).toISOString().slice(0, 10);
  if (written.size >= KEPT) written.clear();
  written.set(number, day);
  return day;
}

/** 1 January 1970 was a Thursday. */
export const weekdayOf = (number: number): Weekday =>
  (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;

export const yearOf = (number: number): number => Number(dayAt(number).slice(0, 4));

const firstOf = (year: number, month: number) => Date.UTC(year, month) / MS_A_DAY;

/** The corresponding day so many months on (or back); where that month lacks it, its last day (Civil Code art. 148.4). */
export function addMonths(number: number, months: number): number {
  const date = new Date(number * MS_A_DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = firstOf(year, month + 1) - 1;
  return Math.min(firstOf(year, month) + date.getUTCDate() - 1, last);
}
