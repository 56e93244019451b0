import type { Weekday } from '../calendar/day-number.js';

/** How the law is read where its text is open: G-1 to G-12. Each is a parameter; a ministry may set it otherwise. */
export type Readings = Readonly<{
  /** G-1: whether a period in days that ends on a day of rest moves (Civil Code art. 148.5). Hours never move. */
  lastDayOfRest: 'moves' | 'stays';
  /** G-2 */
  workingWeek: readonly Weekday[];
  /** G-3: whether substitute and swapped days are days of rest for art. 148.5, and a worked Saturday is none. */
  restDays: 'as-observed' | 'as-printed' | 'by-either';
  /** G-4: months count to the corresponding day of the event's day, or of the first day counted. */
  months: 'from-event-day' | 'from-first-day';
  /** G-5: a notice that would end on a day of rest never moves later; it may be due on the working day before. */
  noticeOnRestDay: 'stays' | 'earlier';
  /** G-6 */
  stayFirstDay: 'not-counted' | 'counted';
  stayOnRestDay: 'stays' | 'moves';
  /** G-7: from which end of the first period an extension counts. */
  extensionFrom: 'unmoved' | 'moved';
  /** G-8: an extension "to at most so long" is meant in all, or after the first period. */
  extensionInAll: 'in-all' | 'added';
  /** G-9: what "a substitute day follows" means where no notice names the day. */
  substitutes: 'next-working-day' | 'as-declared';
  cultureDaySubstitute: 'none' | 'given';
  /** G-10: whether an act at 24:00, and one at exactly the last hour, comes too late. */
  actAtMidnight: 'late' | 'in-time';
  actAtLastHour: 'in-time' | 'late';
  /** G-11: how long a stay is that runs on 1 July 2025. */
  stayAcrossRegimes: 'as-begun' | 'as-continued';
  /** G-12: whether days known from secondary sources alone are taken as they stand. */
  unconfirmedDays: 'applied' | 'left-out';
  /** The most days that pauses keep a period standing together; undefined: no source gives a bound. */
  pauseDaysAtMost: number | undefined;
}>;

export const defaultReadings: Readings = {
  lastDayOfRest: 'moves',
  workingWeek: [1, 2, 3, 4, 5],
  restDays: 'as-observed',
  months: 'from-event-day',
  noticeOnRestDay: 'stays',
  stayFirstDay: 'not-counted',
  stayOnRestDay: 'stays',
  extensionFrom: 'unmoved',
  extensionInAll: 'in-all',
  substitutes: 'next-working-day',
  cultureDaySubstitute: 'none',
  actAtMidnight: 'late',
  actAtLastHour: 'in-time',
  stayAcrossRegimes: 'as-begun',
  unconfirmedDays: 'applied',
  pauseDaysAtMost: undefined,
};

/** The readings under which a period ends as late as any reading lets it. */
export const longestReadings = (readings: Readings): Readings => ({
  ...readings,
  lastDayOfRest: 'moves',
  restDays: 'by-either',
  months: 'from-first-day',
  stayFirstDay: 'not-counted',
  stayOnRestDay: 'moves',
  extensionFrom: 'moved',
  extensionInAll: 'added',
  unconfirmedDays: 'applied',
});
