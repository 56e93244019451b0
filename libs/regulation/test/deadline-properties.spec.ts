import fc from 'fast-check';
import { declareDays, seedCalendar } from '../src/calendar/calendar.js';
import { dayAt, numberOf } from '../src/calendar/day-number.js';
import { daysThrough } from '../src/deadlines/day-list.js';
import { endsOf, type Ends } from '../src/deadlines/ends.js';
import { defaultReadings, type Readings } from '../src/deadlines/readings.js';
import type { Happened } from '../src/deadlines/told.js';
import type { Length, Limit } from '../src/rules/types.js';
import { endOf, lastDay, moved } from './naive.js';

const law = { calendar: seedCalendar, readings: defaultReadings };
const from = numberOf('2025-01-01');
const day = fc.integer({ min: 0, max: 900 }).map((n) => dayAt(from + n));
const inKnownYears = fc.integer({ min: 0, max: 800 }).map((n) => dayAt(from + n));
const instant = fc
  .tuple(day, fc.integer({ min: 0, max: 86_399 }), fc.integer({ min: -12, max: 14 }))
  .map(([on, second, offset]) => {
    const local = new Date(Date.parse(`${on}T00:00:00Z`) + second * 1000)
      .toISOString()
      .slice(0, 19);
    return `${local}${offset < 0 ? '-' : '+'}${String(Math.abs(offset)).padStart(2, '0')}:00`;
  });
const units = ['hours', 'calendar-days', 'working-days', 'months'] as const;
const length = fc.record({
  amount: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom(...units),
});
const within = (told: Length): Limit => ({ kind: 'within', ...told });
const pause = fc.tuple(day, fc.integer({ min: 0, max: 40 })).map(([start, days]) => ({
  ...{ from: start, to: dayAt(numberOf(start) + days) },
}));
const happened = fc.record({ pauses: fc.array(pause, { maxLength: 3 }) });
const readings: fc.Arbitrary<Readings> = fc
  .record({
    lastDayOfRest: fc.constantFrom('moves', 'stays'),
    restDays: fc.constantFrom('as-observed', 'as-printed'),
    months: fc.constantFrom('from-event-day', 'from-first-day'),
    extensionFrom: fc.constantFrom('unmoved', 'moved'),
    unconfirmedDays: fc.constantFrom('applied', 'left-out'),
    workingWeek: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6]),
  })
  .map((some) => ({ ...defaultReadings, ...some }) as Readings);

const ends = (limit: Limit, start: string, what: Happened = {}, by = law): Ends => {
  const found = endsOf(limit, start, by, what);
  if (found === undefined) throw new Error('no end');
  return found;
};

describe('whatever is asked', () => {
  it('a day of the calendar is counted as somebody would who turns its pages', () => {
    const unit = fc.constantFrom('calendar-days', 'working-days');
    fc.assert(
      fc.property(inKnownYears, fc.integer({ min: 1, max: 60 }), unit, (start, amount, counted) => {
        const last = lastDay(start, amount, counted === 'working-days');
        expect(ends(within({ amount, unit: counted as Length['unit'] }), start)).toMatchObject({
          ...{ ifNotMoved: endOf(last), ifMoved: endOf(moved(last)) },
        });
      }),
      { numRuns: 500 },
    );
  });

  it('an end is never before its start, a moved one never before the other, and the latest after all', () => {
    fc.assert(
      fc.property(length, instant, happened, readings, (told, start, what, read) => {
        const by = { ...law, readings: read };
        const { counted, ifMoved, ifNotMoved, latest } = ends(within(told), start, what, by);
        expect(Date.parse(ifNotMoved)).toBeGreaterThan(Date.parse(start));
        expect(ifMoved >= ifNotMoved).toBe(true);
        expect([ifMoved, ifNotMoved]).toContain(counted);
        expect(latest >= ifMoved).toBe(true);
      }),
    );
  });

  it('more never ends earlier', () => {
    fc.assert(
      fc.property(length, instant, happened, readings, (told, start, what, read) => {
        const by = { ...law, readings: read };
        const less = ends(within(told), start, what, by);
        const more = ends(within({ ...told, amount: told.amount + 1 }), start, what, by);
        for (const end of ['counted', 'ifMoved', 'ifNotMoved', 'latest'] as const)
          expect(more[end] >= less[end]).toBe(true);
      }),
    );
  });

  it('a later event never ends earlier', () => {
    fc.assert(
      fc.property(length, day, readings, (told, start, read) => {
        const by = { ...law, readings: read };
        const at = (on: string) => ends(within(told), `${on}T09:00:00+07:00`, {}, by);
        expect(at(dayAt(numberOf(start) + 1)).counted >= at(start).counted).toBe(true);
      }),
    );
  });

  it('another holiday never ends working days earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), day, day, (amount, start, holiday) => {
        const calendar = declareDays(seedCalendar, {
          ...{ day: holiday, kind: 'statutory', words: { vi: 'nghỉ', en: 'off' } },
          ...{ appliesTo: 'all', confirmed: true, source: 'a notice', confidence: 'P' },
        });
        const limit = within({ amount, unit: 'working-days' });
        const after = ends(limit, start, {}, { ...law, calendar });
        expect(after.counted >= ends(limit, start).counted).toBe(true);
      }),
    );
  });

  it('a pause never ends it earlier, and its days are not in the list of those that count', () => {
    fc.assert(
      fc.property(length, instant, pause, (told, start, one) => {
        const paused = ends(within(told), start, { pauses: [one] });
        expect(paused.counted >= ends(within(told), start).counted).toBe(true);
        if (told.unit === 'hours') return;
        const days = daysThrough(within(told), start, law, { pauses: [one] });
        const inPause = days.filter((at) => one.from <= at.day && at.day < one.to);
        expect(inPause.every(({ counts }) => !counts)).toBe(true);
      }),
    );
  });

  it('the list of days has as many that count as the period, and ends where it ends', () => {
    const unit = fc.constantFrom('calendar-days', 'working-days');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        unit,
        day,
        happened,
        (amount, of, start, what) => {
          const limit = within({ amount, unit: of as Length['unit'] });
          const days = daysThrough(limit, start, law, what);
          expect(days.filter(({ counts }) => counts)).toHaveLength(amount);
          expect(endOf(days.at(-1)?.day ?? '')).toBe(ends(limit, start, what).ifMoved);
        },
      ),
    );
  });

  it('a notice never ends after what it announces', () => {
    fc.assert(
      fc.property(length, instant, (told, start) => {
        const notice = ends({ kind: 'notice', ...told }, start);
        expect(Date.parse(notice.counted)).toBeLessThanOrEqual(Date.parse(start));
        expect(notice.ifMoved).toBe(notice.ifNotMoved);
      }),
    );
  });

  it('the same instant in any other offset has the same end', () => {
    fc.assert(
      fc.property(length, instant, (told, start) => {
        const inUtc = new Date(Date.parse(start)).toISOString();
        expect(ends(within(told), inUtc)).toEqual(ends(within(told), start));
      }),
    );
  });
});
