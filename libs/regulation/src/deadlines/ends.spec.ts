import { declareDays, seedCalendar } from '../calendar/calendar.js';
import type { Length, Limit } from '../rules/types.js';
import { endsOf, isLate, isOver } from './ends.js';
import { defaultReadings, type Readings } from './readings.js';
import type { Happened } from './told.js';

const within = (amount: number, unit: Length['unit'], more = {}): Limit => ({
  ...{ kind: 'within', amount, unit, ...more },
});
const ends = (limit: Limit, start: string, happened?: Happened, read: Partial<Readings> = {}) => {
  const law = { calendar: seedCalendar, readings: { ...defaultReadings, ...read } };
  const found = endsOf(limit, start, law, happened);
  if (found === undefined) throw new Error('no end');
  return found;
};
const endOfDay = (day: string) =>
  `${new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)}T00:00:00+07:00`;

describe('a limit without a length', () => {
  it.each<Limit>([
    ...(['none', 'not-found', 'at-once', 'on-arrival', 'standing'] as const).map((kind) => ({
      kind,
    })),
    { kind: 'before', words: { vi: 'trước khi về', en: 'before the return' } },
  ])('has no end: $kind', (limit) => {
    const law = { calendar: seedCalendar, readings: defaultReadings };
    expect(endsOf(limit, '2026-11-16', law)).toBeUndefined();
  });
});

describe('a cap on a stay', () => {
  const stay = within(120, 'calendar-days', { stay: true });

  it('does not count the day of reception and does not move, and shows both', () => {
    expect(ends(stay, '2026-06-05T15:00:00+07:00')).toMatchObject({
      counted: endOfDay('2026-10-03'),
      ifNotMoved: endOfDay('2026-10-03'),
      ifMoved: endOfDay('2026-10-05'),
    });
  });

  it('may be read otherwise', () => {
    const read = { stayFirstDay: 'counted', stayOnRestDay: 'moves' } as const;
    expect(ends(stay, '2026-06-06', {}, read)).toMatchObject({
      ifNotMoved: endOfDay('2026-10-03'),
      counted: endOfDay('2026-10-05'),
    });
  });
});

describe('a reading', () => {
  it('G-1 may keep the last day where it is', () => {
    const read = { lastDayOfRest: 'stays' } as const;
    expect(ends(within(3, 'calendar-days'), '2026-07-08', {}, read)).toMatchObject({
      counted: endOfDay('2026-07-11'),
      ifMoved: endOfDay('2026-07-13'),
    });
  });

  it('G-2 may have a working week of six days', () => {
    const read = { workingWeek: [1, 2, 3, 4, 5, 6] } as const;
    expect(ends(within(9, 'working-days'), '2026-07-06', {}, read).counted).toBe(
      endOfDay('2026-07-16'),
    );
  });

  it('G-3 may take the article by its words: no substitute, no swap', () => {
    const read = { restDays: 'as-printed' } as const;
    const last = (start: string) => ends(within(1, 'calendar-days'), start, {}, read).counted;
    expect(last('2026-04-25')).toBe(endOfDay('2026-04-27')); // the substitute is no holiday
    expect(last('2026-01-09')).toBe(endOfDay('2026-01-12')); // the worked Saturday is a Saturday
    expect(last('2026-01-01')).toBe(endOfDay('2026-01-02'));
  });

  it('G-4 may take the day after the event for the corresponding day', () => {
    const read = { months: 'from-first-day' } as const;
    expect(ends(within(1, 'months'), '2026-07-14', {}, read).ifNotMoved).toBe(
      endOfDay('2026-08-15'),
    );
  });

  it('G-5 may bring a notice forward, never back', () => {
    const notice: Limit = { kind: 'notice', amount: 3, unit: 'calendar-days' };
    const read = { noticeOnRestDay: 'earlier' } as const;
    expect(ends(notice, '2026-12-09').counted).toBe(endOfDay('2026-12-06')); // a Sunday
    expect(ends(notice, '2026-12-09', {}, read).counted).toBe(endOfDay('2026-12-04'));
  });

  it('G-12 may leave unconfirmed days out, and still says what rests on them', () => {
    const read = { unconfirmedDays: 'left-out' } as const;
    expect(ends(within(1, 'working-days'), '2025-12-31', {}, read)).toMatchObject({
      counted: endOfDay('2026-01-02'),
      restsOnUnconfirmed: ['2026-01-02'],
    });
  });
});

describe('being late', () => {
  it('begins at 24:00 of the last day', () => {
    const form07 = ends(within(9, 'working-days'), '2026-11-16');
    expect(isLate(form07, '2026-11-30T23:59:59.999999+07:00')).toBe(false);
    expect(isLate(form07, '2026-12-01T00:00:00+07:00')).toBe(true);
    expect(isLate(form07, '2026-11-30T17:00:00Z')).toBe(true);
  });

  it('begins after the last hour, not at it', () => {
    const breach = ends(within(72, 'hours'), '2026-11-20T16:00:00+07:00');
    expect(isLate(breach, '2026-11-23T16:00:00+07:00')).toBe(false);
    expect(isLate(breach, '2026-11-23T16:00:00.000001+07:00')).toBe(true);
  });

  it('waits for every reading', () => {
    const read = { lastDayOfRest: 'stays' } as const;
    const three = ends(within(3, 'calendar-days'), '2026-07-08', {}, read);
    expect(isOver(three, '2026-07-13T09:00:00+07:00')).toBe(true);
    expect(isLate(three, '2026-07-13T09:00:00+07:00')).toBe(false);
    expect(isLate(three, '2026-07-14T00:00:00+07:00')).toBe(true);
  });

  it('waits for days that are not confirmed, and for proposals that would matter', () => {
    // 2 January is off only by secondary sources; would it be worked, the end would be earlier
    expect(ends(within(1, 'working-days'), '2025-12-31').latest).toBe(endOfDay('2026-01-05'));
    // 10 January may not be worked after all
    expect(ends(within(2, 'working-days'), '2026-01-08')).toMatchObject({
      counted: endOfDay('2026-01-10'),
      latest: endOfDay('2026-01-12'),
    });
    // 23 November may be off
    expect(ends(within(1, 'working-days'), '2026-11-20')).toMatchObject({
      counted: endOfDay('2026-11-23'),
      latest: endOfDay('2026-11-25'),
    });
  });

  it('waits for what a year without data may hold', () => {
    expect(ends(within(3, 'working-days'), '2030-01-28')).toMatchObject({
      counted: endOfDay('2030-01-31'),
      latest: endOfDay('2030-02-11'),
      restsOnUnconfirmed: ['2030-01-31'],
    });
  });

  it('is not put off by a proposal that would change nothing', () => {
    const example = ends(within(9, 'working-days'), '2026-11-16');
    expect(example).toMatchObject({ latest: example.counted, restsOnUnconfirmed: [] });
  });
});

describe('a holiday declared later', () => {
  it('moves what is computed with it, and nothing computed without', () => {
    const before = { calendar: seedCalendar, readings: defaultReadings };
    const declared = declareDays(seedCalendar, {
      ...{ day: '2026-12-14', kind: 'statutory', words: { vi: 'nghỉ', en: 'off' } },
      ...{ appliesTo: 'all', confirmed: true, source: 'a notice', confidence: 'P' },
    });
    const after = { ...before, calendar: declared };
    const nine = within(9, 'working-days');
    const counted = (start: string, law: typeof before) => endsOf(nine, start, law)?.counted;
    expect(counted('2026-12-08', before)).toBe(endOfDay('2026-12-21'));
    expect(counted('2026-12-08', after)).toBe(endOfDay('2026-12-22'));
    expect(counted('2026-11-30', before)).toBe(counted('2026-11-30', after));
    expect(counted('2026-12-08', before)).toBe(endOfDay('2026-12-21'));
  });
});

it('hours from a day without a time are refused', () => {
  expect(() => ends(within(72, 'hours'), '2026-11-20')).toThrow('start-needs-time');
});
