import fc from 'fast-check';
import { addMonths, dayAt, numberOf, weekdayOf } from './day-number.js';
import { addHours, compare, endOf, instantOf, microsBetween, momentOf } from './moment.js';

describe('a day by its number', () => {
  it('is itself again', () => {
    for (const day of ['1945-09-02', '1970-01-01', '2024-02-29', '2026-11-24', '2199-12-31'])
      expect(dayAt(numberOf(day))).toBe(day);
  });

  it.each([
    ['1969-12-31', 3],
    ['1970-01-01', 4],
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['2024-02-29', 4],
  ])('%s is weekday %s, Monday being 1', (day, weekday) => {
    expect(weekdayOf(numberOf(day))).toBe(weekday);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-06-30', 1, '2026-07-30'],
  ])('%s and %s months is %s', (day, months, then) => {
    expect(dayAt(addMonths(numberOf(day), months))).toBe(then);
  });
});

describe('an instant on the clocks of Viet Nam', () => {
  it.each([
    ['2026-11-15T23:30:00Z', '2026-11-16T06:30:00+07:00'],
    ['2026-11-15T16:59:59.999999Z', '2026-11-15T23:59:59.999999+07:00'],
    ['2026-11-15T17:00:00Z', '2026-11-16T00:00:00+07:00'],
    ['2026-12-31T12:00:00-05:00', '2027-01-01T00:00:00+07:00'],
    ['2026-11-16T00:30:00+14:00', '2026-11-15T17:30:00+07:00'],
    ['2026-11-16T08:00:00.25+07:00', '2026-11-16T08:00:00.25+07:00'],
    ['2026-11-16t08:00:00.1234567z', '2026-11-16T15:00:00.123456+07:00'],
    ['2026-11-16T08:00:00+05:30', '2026-11-16T09:30:00+07:00'],
    ['2016-12-31T23:59:60Z', '2017-01-01T07:00:00+07:00'],
    ['2026-11-16T08:00:00+07:00[Asia/Ho_Chi_Minh]', '2026-11-16T08:00:00+07:00'],
  ])('%s is %s', (instant, shown) => {
    expect(instantOf(momentOf(instant))).toBe(shown);
  });

  it('needs its offset', () => {
    expect(() => momentOf('2026-11-16T08:00:00')).toThrow(RangeError);
    expect(() => momentOf('2026-11-16')).toThrow(RangeError);
  });

  it('is as far from another as by the clock of the world', () => {
    const some = fc.date({
      noInvalidDate: true,
      min: new Date('1990-01-01'),
      max: new Date('2100-01-01'),
    });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [from, to] = [momentOf(one.toISOString()), momentOf(other.toISOString())];
        expect(microsBetween(from, to)).toBe((other.getTime() - one.getTime()) * 1000);
        expect(Math.sign(compare(from, to))).toBe(Math.sign(one.getTime() - other.getTime()));
      }),
    );
  });

  it('goes on by hours over the end of a day', () => {
    expect(instantOf(addHours(momentOf('2026-11-20T16:00:00+07:00'), 8))).toBe(
      '2026-11-21T00:00:00+07:00',
    );
    expect(instantOf(endOf(numberOf('2026-12-31')))).toBe('2027-01-01T00:00:00+07:00');
  });
});
