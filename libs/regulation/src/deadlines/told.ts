import { bookOf, type Calendar, type DayBook } from '../calendar/calendar.js';
import { yearOf } from '../calendar/day-number.js';
import { compare } from '../calendar/moment.js';
import type { Limit } from '../rules/types.js';
import { momentOfDayOrInstant, Pauses, type Pause } from './pauses.js';
import type { Readings } from './readings.js';
import {
  periodOf,
  Reckoning,
  type Event,
  type Granted,
  type Period,
  type Reckoned,
} from './reckon.js';
import { Walk, type Rows } from './walk.js';

/** What has happened to a period: how far it was extended, when it stood still. */
export type Happened = Readonly<{ extension?: Granted; pauses?: readonly Pause[] }>;

/** By what a deadline is computed. */
export type Law = Readonly<{ calendar: Calendar; readings: Readings }>;

/** One question about a period, made ready. */
export type Asked = Readonly<{
  period: Period;
  event: Event;
  book: DayBook;
  readings: Readings;
  pauses: Pauses;
  granted: Granted | undefined;
}>;

const LENGTH_OF_A_PLAIN_DAY = 10;

function askedOf(
  period: Period,
  start: string,
  book: DayBook,
  { readings, happened }: Readonly<{ readings: Readings; happened: Happened }>,
): Asked {
  const moment = momentOfDayOrInstant(start);
  const pauses = new Pauses(happened.pauses ?? [], moment, readings.pauseDaysAtMost);
  const event = { moment, hasTime: start.length > LENGTH_OF_A_PLAIN_DAY };
  return { period, event, book, readings, pauses, granted: happened.extension };
}

/** Where it ends, and the walk that found it. */
export type Ended = Reckoned & { walk: Walk };

/** `judged`: whether an extension is held against its limit. */
export function reckon(asked: Asked, rows: Rows, judged = false): Ended {
  const walk = new Walk(asked.book, asked.readings, asked.pauses, rows);
  const reckoning = new Reckoning(asked.period, asked.event, asked.readings, walk);
  return { ...reckoning.ends(asked.granted, judged), walk };
}

/** What of the calendar is open and bears on an end. */
export function findOpen(asked: Asked, end: Ended) {
  const days = [...end.walk.looked].sort((one, other) => one - other);
  const state = (day: number) => asked.book.stateOf(day);
  const asks = days.filter((day) => state(day).off !== state(day).offIfApproved);
  const approved = asks.length > 0 ? reckon(asked, 'with-proposals') : end;
  const matters =
    compare(approved.unmoved, end.unmoved) !== 0 || compare(approved.moved, end.moved) !== 0;
  const isOpen = (day: number) => state(day).unconfirmed || (matters && asks.includes(day));
  return {
    unconfirmed: days.filter(isOpen),
    unknownYears: [...new Set(days.filter((day) => !state(day).yearKnown).map(yearOf))],
  };
}

/** Whether the end that counts is the moved one (readings G-1, G-5, G-6). */
function countsMoved({ backwards, stay }: Period, readings: Readings): boolean {
  if (backwards) return readings.noticeOnRestDay === 'earlier';
  return stay ? readings.stayOnRestDay === 'moves' : readings.lastDayOfRest === 'moves';
}

/** All about one deadline: what its ends, its sentence and its list of days are made of. */
export type Told = Asked &
  Ended &
  Readonly<{
    isMoved: boolean;
    unconfirmed: readonly number[];
    unknownYears: readonly number[];
  }>;

/**
 * Undefined for a limit without a length.
 * @throws {Refused} for an extension that the limit does not let be, and for hours from a day without a time
 */
export function findTold(
  limit: Limit,
  start: string,
  { calendar, readings }: Law,
  happened: Happened,
): Told | undefined {
  const period = periodOf(limit);
  if (period === undefined) return undefined;
  const asked = askedOf(period, start, bookOf(calendar, readings), { readings, happened });
  const ended = reckon(asked, 'standing', true);
  return { ...asked, ...ended, ...findOpen(asked, ended), isMoved: countsMoved(period, readings) };
}
