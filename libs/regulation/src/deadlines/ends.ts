import type { Words } from '#kernel';
import { bookOf, type DayBook } from '../calendar/calendar.js';
import { dayAt } from '../calendar/day-number.js';
import { compare, instantOf, momentOf } from '../calendar/moment.js';
import type { Day } from '../regimes.js';
import type { Limit } from '../rules/types.js';
import { explain } from './explain.js';
import { latestOf } from './latest.js';
import { momentOfDayOrInstant } from './pauses.js';
import { dayEndingAt } from './reckon.js';
import { findTold, type Happened, type Law, type Told } from './told.js';

/** Where a period ends, by each reading. 24:00 is given as 00:00 of the next day. All instants are +07:00. */
export type Ends = Readonly<{
  /** The one that counts by the readings. */
  counted: string;
  ifMoved: string;
  ifNotMoved: string;
  /** The latest end that any reading, and any unconfirmed day, lets it have: nobody is late before it. */
  latest: string;
  /** Whether an act at that very moment is in time: of hours it is, at 24:00 it is not (reading G-10). */
  endIsInTime: boolean;
  explanation: Words;
  /** The days that are not confirmed and without which the end might be another. */
  restsOnUnconfirmed: readonly Day[];
}>;

// Of a year whose calendar is not known, the day itself on which a period ends.
function restsOn({ book, unconfirmed, unmoved, moved, walk }: Told): Day[] {
  const last = [dayEndingAt(unmoved), dayEndingAt(moved)];
  const unknown = last.filter((day) => walk.looked.has(day) && !book.stateOf(day).yearKnown);
  return [...new Set([...unconfirmed, ...unknown])].sort((one, other) => one - other).map(dayAt);
}

const isInTimeAtEnd = (byHours: boolean, { readings }: Told) =>
  byHours ? readings.actAtLastHour === 'in-time' : readings.actAtMidnight === 'in-time';

const unitOf = ({ period, granted }: Told) =>
  granted === undefined ? period.length.unit : 'until' in granted ? 'calendar-days' : granted.unit;

function endsAnew(limit: Limit, start: string, law: Law, happened: Happened): Ends | undefined {
  const told = findTold(limit, start, law, happened);
  if (told === undefined) return undefined;
  const { isMoved, moved, unmoved } = told;
  return {
    counted: instantOf(isMoved ? moved : unmoved),
    ifMoved: instantOf(moved),
    ifNotMoved: instantOf(unmoved),
    latest: instantOf(latestOf(told)),
    endIsInTime: isInTimeAtEnd(unitOf(told) === 'hours', told),
    explanation: explain(told),
    restsOnUnconfirmed: restsOn(told),
  };
}

/**
 * Where a limit ends that began with an event at `start`: an instant with its offset, or a day. Undefined for a limit
 * without a length, as "at once".
 * @throws {Refused} for an extension that the limit does not let be, and for hours from a day without a time
 */
export function endsOf(
  limit: Limit,
  start: string,
  law: Law,
  happened: Happened = {},
): Ends | undefined {
  if (happened.extension !== undefined || happened.pauses?.length)
    return endsAnew(limit, start, law, happened);
  const known = knownOf(bookOf(law.calendar, law.readings), limit);
  const key = isCountedInHours(limit) ? start : String(momentOfDayOrInstant(start).day);
  if (known.has(key)) return known.get(key);
  const ends = endsAnew(limit, start, law, happened);
  if (known.size >= KEPT) known.clear();
  known.set(key, ends);
  return ends;
}

const KEPT = 1_000;
const knownEnds = new WeakMap<DayBook, WeakMap<Limit, Map<string, Ends | undefined>>>();

/** What was answered of a limit before, by the day of the event, or by its instant: lists ask for the same again and again. */
function knownOf(book: DayBook, limit: Limit) {
  const ofBook = knownEnds.get(book) ?? new WeakMap<Limit, Map<string, Ends | undefined>>();
  knownEnds.set(book, ofBook);
  const known = ofBook.get(limit) ?? new Map<string, Ends | undefined>();
  ofBook.set(limit, known);
  return known;
}

const isCountedInHours = (limit: Limit) => 'unit' in limit && limit.unit === 'hours';

const isAfterEnd = (end: string, endIsInTime: boolean, at: string) => {
  const past = compare(momentOf(at), momentOf(end));
  return endIsInTime ? past > 0 : past >= 0;
};

/** Whether the end that counts has passed. */
export const isOver = ({ counted, endIsInTime }: Ends, at: string): boolean =>
  isAfterEnd(counted, endIsInTime, at);

/** Whether every reading of the end has passed: nobody is called late before. */
export const isLate = ({ latest, endIsInTime }: Ends, at: string): boolean =>
  isAfterEnd(latest, endIsInTime, at);
