import { defaultReadings as readings } from '../deadlines/readings.js';
import { bookOf, daysOfYear, declareDays, isYearKnown, seedCalendar, yearsOf } from './calendar.js';
import { numberOf } from './day-number.js';
import type { CalendarDay } from './holidays.js';

const stateOf = (day: string, calendar = seedCalendar, read = readings) =>
  bookOf(calendar, read).stateOf(numberOf(day));
const rowsOf = (year: number, calendar = seedCalendar, read = readings) =>
  daysOfYear(calendar, read, year);

const declared = (day: string, kind: CalendarDay['kind'], more = {}): CalendarDay => ({
  ...{ day, kind, words: { vi: 'ngày nghỉ', en: 'a day off' }, appliesTo: 'all' },
  ...{ confirmed: true, source: 'a notice', confidence: 'P', ...more },
});

describe('the calendar', () => {
  it('has the days of 2026, each with how sure it is', () => {
    const told = rowsOf(2026).map(
      ({ day, kind, confirmed, proposed }) =>
        `${day} ${kind}${confirmed ? '' : ' ?'}${proposed ? ' proposed' : ''}`,
    );
    expect(told).toEqual([
      ...['2026-01-01 statutory', '2026-01-02 swapped-off ?', '2026-01-10 swapped-working ?'],
      ...['2026-02-16 statutory', '2026-02-17 statutory', '2026-02-18 statutory'],
      ...['2026-02-19 statutory', '2026-02-20 statutory', '2026-04-26 statutory'],
      ...['2026-04-27 substitute', '2026-04-30 statutory', '2026-05-01 statutory'],
      ...['2026-08-22 swapped-working ?', '2026-08-31 swapped-off ?', '2026-09-01 statutory ?'],
      ...['2026-09-02 statutory', '2026-11-23 swapped-off ? proposed', '2026-11-24 statutory'],
      '2026-11-28 swapped-working ? proposed',
    ]);
  });

  it('lets Tết 2026 be nine days, 14 to 22 February', () => {
    const days = Array.from({ length: 11 }, (_, i) => `2026-02-${String(13 + i)}`);
    expect(days.filter((day) => stateOf(day).off)).toEqual(days.slice(1, -1));
  });

  it('knows Vietnam Culture Day from 2026 on', () => {
    expect(stateOf('2025-11-24').off).toBe(false);
    expect(stateOf('2026-11-24')).toMatchObject({ off: true, unconfirmed: false });
    expect(stateOf('2031-11-24').off).toBe(true);
  });

  it('marks everything before 2026 that is not of the same date each year', () => {
    const rows = [2022, 2023, 2024, 2025].flatMap((year) => rowsOf(year));
    const confirmed = rows.filter((row) => row.confirmed).map(({ day }) => day.slice(5));
    expect(new Set(confirmed)).toEqual(new Set(['01-01', '04-30', '05-01', '09-02']));
  });

  it('has nothing of 2027 confirmed but the holidays of the same date each year', () => {
    const confirmed = rowsOf(2027).filter((row) => row.confirmed);
    expect(confirmed.map(({ day }) => day.slice(5))).toEqual([
      ...['01-01', '04-30', '05-01', '09-02', '11-24'],
    ]);
  });

  it('does not follow a proposal, and says that there is one', () => {
    expect(stateOf('2026-11-23')).toMatchObject({ off: false, offIfApproved: true });
    expect(stateOf('2026-11-28')).toMatchObject({ off: true, offIfApproved: false });
  });

  it('knows no more of other years than the fixed holidays', () => {
    expect(yearsOf(seedCalendar)).toEqual([2022, 2023, 2024, 2025, 2026, 2027]);
    expect([2021, 2022, 2027, 2028].map((year) => isYearKnown(seedCalendar, year))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(stateOf('2028-01-26')).toMatchObject({ off: false, yearKnown: false });
  });
});

describe('a substitute day', () => {
  it('follows a holiday on a weekend, unconfirmed where no row says so', () => {
    const made = rowsOf(2028).filter(({ kind }) => kind === 'substitute');
    expect(made.map(({ day, confirmed }) => [day, confirmed])).toEqual([
      ['2028-01-03', false],
      ['2028-05-02', false], // 1 May is a Monday
      ['2028-09-04', false],
    ]);
  });

  it('is where the rows of known years have it', () => {
    for (const year of [2022, 2023, 2024, 2025, 2026, 2027]) {
      const days = seedCalendar.days.filter(({ kind }) => kind !== 'substitute');
      const bare = rowsOf(year, { ...seedCalendar, days });
      const daysIn = (rows: readonly CalendarDay[]) =>
        rows.filter(({ kind }) => kind === 'substitute').map(({ day }) => day);
      expect(daysIn(bare)).toEqual(daysIn(rowsOf(year)));
    }
  });

  it('is given for 24 November only by a parameter', () => {
    expect(stateOf('2029-11-26').off).toBe(false); // the 24th is a Saturday
    const given = { ...readings, cultureDaySubstitute: 'given' } as const;
    expect(stateOf('2029-11-26', seedCalendar, given).off).toBe(true);
  });

  it('is none where it must be declared', () => {
    const read = { ...readings, substitutes: 'as-declared' } as const;
    expect(stateOf('2028-01-03', seedCalendar, read).off).toBe(false);
    expect(stateOf('2026-04-27', seedCalendar, read).off).toBe(true);
  });
});

describe('a declared day', () => {
  it('settles a proposal', () => {
    const calendar = declareDays(
      seedCalendar,
      declared('2026-11-23', 'swapped-off'),
      declared('2026-11-28', 'swapped-working'),
    );
    expect(stateOf('2026-11-23', calendar)).toMatchObject({ off: true, unconfirmed: false });
    expect(stateOf('2026-11-28', calendar)).toMatchObject({ off: false, unconfirmed: false });
    expect(rowsOf(2026, calendar).filter(({ proposed }) => proposed)).toEqual([]);
  });

  it('replaces what was known of its day', () => {
    const calendar = declareDays(seedCalendar, declared('2026-01-02', 'swapped-working'));
    expect(stateOf('2026-01-02', calendar).off).toBe(false);
    expect(stateOf('2026-01-02').off).toBe(true);
  });

  it('is left out while unconfirmed, where unconfirmed days are left out', () => {
    const read = { ...readings, unconfirmedDays: 'left-out' } as const;
    expect(stateOf('2026-01-02', seedCalendar, read)).toMatchObject({
      ...{ off: false, unconfirmed: true },
    });
    expect(stateOf('2026-01-10', seedCalendar, read).off).toBe(true);
    expect(stateOf('2026-01-01', seedCalendar, read).off).toBe(true);
  });
});

describe('the working week', () => {
  it('is a parameter', () => {
    const read = { ...readings, workingWeek: [1, 2, 3, 4, 5, 6] } as const;
    expect(stateOf('2026-11-21', seedCalendar, read).off).toBe(false);
    expect(stateOf('2026-11-22', seedCalendar, read).off).toBe(true);
  });
});
