import type { Readings } from '../deadlines/readings.js';
import { yearlyDays } from './days.js';
import { dayAt, numberOf, weekdayOf, yearOf } from './day-number.js';
import { fixedHolidays, wordsOfHoliday, type CalendarDay, type FixedHoliday } from './holidays.js';

/** The days that are not as their weekday says. Data: a change of the law, or a notice, is another row. */
export type Calendar = Readonly<{
  fixed: readonly FixedHoliday[];
  days: readonly CalendarDay[];
}>;

/** The calendar of this build, before any change that coordination declared. */
export const seedCalendar: Calendar = { fixed: fixedHolidays, days: yearlyDays };

/** A calendar with more rows; each replaces what was known of its day. */
export const declareDays = (calendar: Calendar, ...days: readonly CalendarDay[]): Calendar => ({
  ...calendar,
  days: [...calendar.days, ...days],
});

/** What part of a reading the calendar itself depends on. */
type Week = Pick<Readings, 'workingWeek' | 'substitutes' | 'cultureDaySubstitute'>;

const fixedOf = ({ fixed }: Calendar, year: number): CalendarDay[] =>
  fixed.flatMap(({ holiday, monthDay, validFrom = '', basis, source, confidence }) => {
    const day = `${String(year)}-${monthDay}`;
    if (day < validFrom) return [];
    const words = wordsOfHoliday(holiday);
    const known = { appliesTo: 'all', confirmed: true, source, confidence } as const;
    return [{ day, kind: 'statutory', holiday, words, ...(basis && { basis }), ...known }];
  });

const isWeekend = (number: number, { workingWeek }: Week) =>
  !workingWeek.includes(weekdayOf(number));

const isOff = (number: number, row: CalendarDay | undefined, week: Week) =>
  row ? row.kind !== 'swapped-working' : isWeekend(number, week);

// Labour Code art. 111.3: a holiday on a weekly day of rest is followed by a substitute; reading G-9: the next working day.
function substitutesOf(rows: readonly CalendarDay[], week: Week): CalendarDay[] {
  if (week.substitutes === 'as-declared') return [];
  const taken = new Map(rows.map((row) => [numberOf(row.day), row]));
  const declared = rows.filter(({ kind }) => kind === 'substitute').map(({ holiday }) => holiday);
  const made: CalendarDay[] = [];
  for (const { day, kind, holiday, words } of rows) {
    if (kind !== 'statutory' || holiday === undefined || !isWeekend(numberOf(day), week)) continue;
    if (holiday === 'culture-day' && week.cultureDaySubstitute === 'none') continue;
    if (declared.includes(holiday)) continue;
    let next = numberOf(day) + 1;
    while (isOff(next, taken.get(next), week)) next++;
    const row: CalendarDay = {
      ...{ day: dayAt(next), kind: 'substitute', holiday, appliesTo: 'all', confirmed: false },
      words: { vi: `nghỉ bù ${words.vi}`, en: `substitute for ${words.en}` },
      ...{ source: 'Labour Code 2019 art. 111.3, by reading G-9', confidence: 'I' },
    };
    taken.set(next, row);
    made.push(row);
  }
  return made;
}

const byDay = (one: CalendarDay, other: CalendarDay) =>
  one.day < other.day ? -1 : Number(one.day > other.day);

/** What stands of declared rows: the last of each day, and proposals that no later row on the same day has settled. */
function standing(rows: readonly CalendarDay[]): CalendarDay[] {
  const last = new Map<string, CalendarDay>();
  const asked = new Map<string, CalendarDay>();
  for (const row of rows) {
    if (row.proposed) asked.set(row.day, row);
    else asked.delete(row.day);
    if (!row.proposed) last.set(row.day, row);
  }
  return [...last.values(), ...asked.values()].sort(byDay);
}

/** The rows of a year that stand, by day: fixed, declared and following from a reading; proposals among them. */
export function daysOfYear(calendar: Calendar, week: Week, year: number): readonly CalendarDay[] {
  const declared = calendar.days.filter(({ day }) => day.startsWith(`${String(year)}-`));
  const rows = standing([...fixedOf(calendar, year), ...declared]);
  const settled = rows.filter(({ proposed }) => proposed === undefined);
  return [...rows, ...substitutesOf(settled, week)].sort(byDay);
}

/** How many days a holiday has whose dates are fixed year by year (Labour Code art. 112.1). */
const MOVING = { tet: 5, 'hung-kings': 1 } as const;

/** Whether all days of a year's Tết and Hùng Kings' day are known; without them only the fixed holidays are. */
export function isYearKnown({ days }: Calendar, year: number): boolean {
  const rows = standing(days.filter(({ day }) => day.startsWith(`${String(year)}-`)));
  return Object.entries(MOVING).every(
    ([name, many]) =>
      rows.filter(
        ({ holiday, kind, proposed }) => holiday === name && kind === 'statutory' && !proposed,
      ).length >= many,
  );
}

/** The years that any row is about, in order. */
export const yearsOf = ({ days }: Calendar): readonly number[] =>
  [...new Set(days.map(({ day }) => Number(day.slice(0, 4))))].sort((one, other) => one - other);

/** What a day is, and by which row. */
export type DayState = Readonly<{
  weekend: boolean;
  off: boolean;
  row?: CalendarDay;
  /** What it would be if a proposal were approved. */
  offIfApproved: boolean;
  /** Off by whatever is confirmed, unconfirmed or proposed; and off without whatever is not confirmed. */
  offAtMost: boolean;
  offAtLeast: boolean;
  /** Its state is that of a row that is not confirmed. */
  unconfirmed: boolean;
  /** False where the calendar of its year knows only the fixed holidays. */
  yearKnown: boolean;
}>;

type Year = Readonly<{
  known: boolean;
  rows: Map<number, CalendarDay>;
  asked: Map<number, CalendarDay>;
}>;

/** A calendar made ready to be asked, under one set of readings. */
export class DayBook {
  private readonly years = new Map<number, Year>();
  private readonly states = new Map<number, DayState>();

  constructor(
    private readonly calendar: Calendar,
    private readonly readings: Week & Pick<Readings, 'unconfirmedDays'>,
  ) {}

  stateOf(number: number): DayState {
    const known = this.states.get(number);
    if (known) return known;
    const state = this.stateAnew(number);
    this.states.set(number, state);
    return state;
  }

  private stateAnew(number: number): DayState {
    const { known, rows, asked } = this.yearWith(number);
    const weekend = isWeekend(number, this.readings);
    const found = rows.get(number);
    const byFound = isOff(number, found, this.readings);
    const applies = found?.confirmed === true || this.readings.unconfirmedDays === 'applied';
    const row = applies ? found : undefined;
    const off = isOff(number, row, this.readings);
    const offIfApproved = isOff(number, asked.get(number) ?? row, this.readings);
    const unconfirmed = found?.confirmed === false && byFound !== weekend;
    return {
      ...{ weekend, off, offIfApproved, unconfirmed, yearKnown: known, ...(row && { row }) },
      offAtMost: off || offIfApproved || unconfirmed,
      offAtLeast: off && offIfApproved && !unconfirmed,
    };
  }

  private yearWith(number: number): Year {
    const year = yearOf(number);
    const known = this.years.get(year);
    if (known) return known;
    const rows = daysOfYear(this.calendar, this.readings, year);
    const numbered = (proposed?: true) =>
      new Map(
        rows.filter((row) => row.proposed === proposed).map((row) => [numberOf(row.day), row]),
      );
    const made = {
      known: isYearKnown(this.calendar, year),
      rows: numbered(),
      asked: numbered(true),
    };
    this.years.set(year, made);
    return made;
  }
}

const books = new WeakMap<Calendar, WeakMap<Readings, DayBook>>();

/** The book of a calendar under readings, made once for the same two objects. */
export function bookOf(calendar: Calendar, readings: Readings): DayBook {
  const known = books.get(calendar) ?? new WeakMap<Readings, DayBook>();
  books.set(calendar, known);
  const book = known.get(readings) ?? new DayBook(calendar, readings);
  known.set(readings, book);
  return book;
}
