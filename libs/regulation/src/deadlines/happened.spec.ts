import { seedCalendar } from '../calendar/calendar.js';
import type { Length, Limit } from '../rules/types.js';
import { endsOf } from './ends.js';
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

describe('extending', () => {
  const twenty = within(20, 'calendar-days', {
    extension: { inAll: { amount: 2, unit: 'months' } },
  });
  const fifteen = within(15, 'calendar-days', {
    extension: { by: { amount: 15, unit: 'calendar-days' } },
  });

  it('ends with the day to which it was extended, moved like any other', () => {
    expect(ends(fifteen, '2026-07-10', { extension: { until: '2026-08-01' } })).toMatchObject({
      ifNotMoved: endOfDay('2026-08-01'),
      counted: endOfDay('2026-08-03'),
    });
  });

  it('counts from the end that did not move', () => {
    // 15 days end on Saturday 25 July, moved to Monday 27 July
    const extension = { amount: 15, unit: 'calendar-days' } as const;
    expect(ends(fifteen, '2026-07-10', { extension }).ifNotMoved).toBe(endOfDay('2026-08-09'));
    const moved = { extensionFrom: 'moved' } as const;
    expect(ends(fifteen, '2026-07-10', { extension }, moved).ifNotMoved).toBe(
      endOfDay('2026-08-11'),
    );
  });

  it('goes up to its limit, and is refused one day beyond', () => {
    const to = (until: string) => () => ends(fifteen, '2026-07-10', { extension: { until } });
    expect(to('2026-08-09')().ifNotMoved).toBe(endOfDay('2026-08-09'));
    expect(to('2026-08-10')).toThrow('extension-beyond-limit');
    expect(to('2027-08-10')).toThrow('extension-beyond-limit');
  });

  it('by more than the limit lets be is refused', () => {
    const extension = { amount: 16, unit: 'calendar-days' } as const;
    expect(() => ends(fifteen, '2026-07-10', { extension })).toThrow('extension-beyond-limit');
  });

  it('to two months in all counts them from the event', () => {
    const to = (until: string) => () => ends(twenty, '2026-03-10', { extension: { until } });
    expect(to('2026-05-10')().ifNotMoved).toBe(endOfDay('2026-05-10'));
    expect(to('2026-05-11')).toThrow('extension-beyond-limit');
  });

  it('to two months after the first twenty days is another reading', () => {
    const to = (until: string) => () =>
      ends(twenty, '2026-03-10', { extension: { until } }, { extensionInAll: 'added' });
    expect(to('2026-05-30')().ifNotMoved).toBe(endOfDay('2026-05-30'));
    expect(to('2026-05-31')).toThrow('extension-beyond-limit');
  });

  it('twice is twice the length where the law says so', () => {
    const twice = within(10, 'working-days', {
      extension: { by: { amount: 5, unit: 'working-days' }, times: 2 },
    });
    const extension = (amount: number) =>
      ({ extension: { amount, unit: 'working-days' } }) as const;
    expect(ends(twice, '2026-07-06', extension(10)).counted).toBe(endOfDay('2026-08-03'));
    expect(() => ends(twice, '2026-07-06', extension(11))).toThrow('extension-beyond-limit');
  });

  it('of a limit that knows none is refused, and so is one that adds nothing', () => {
    const extension = { until: '2026-12-31' };
    expect(() => ends(within(3, 'calendar-days'), '2026-11-20', { extension })).toThrow(
      'no-extension',
    );
    const early = { extension: { until: '2026-07-25' } };
    expect(() => ends(fifteen, '2026-07-10', early)).toThrow('extension-adds-nothing');
  });

  it('without a length given is bound by nothing', () => {
    const open = within(60, 'calendar-days', { extension: {} });
    const extension = { until: '2030-01-01' };
    expect(ends(open, '2026-07-10', { extension }).ifNotMoved).toBe(endOfDay('2030-01-01'));
  });

  it('of hours by hours is exact', () => {
    const hours = within(72, 'hours', { extension: { by: { amount: 24, unit: 'hours' } } });
    const extension = { amount: 24, unit: 'hours' } as const;
    expect(ends(hours, '2026-11-20T16:00:00+07:00', { extension })).toMatchObject({
      counted: '2026-11-24T16:00:00+07:00',
      ifMoved: '2026-11-24T16:00:00+07:00',
    });
  });
});

describe('pausing', () => {
  const paused = (from: string, to: string) => ({
    pauses: [{ from, to, reason: 'PAPERS_MISSING' }],
  });
  const overHoliday = paused('2026-11-20T10:00:00+07:00', '2026-11-25T09:00:00+07:00');

  it('leaves out the day on which it stops and not the one on which it goes on', () => {
    // 11 to 19 November are nine days, 25 November to 5 December eleven
    expect(ends(within(20, 'calendar-days'), '2026-11-10', overHoliday)).toMatchObject({
      ifNotMoved: endOfDay('2026-12-05'),
      counted: endOfDay('2026-12-07'),
    });
  });

  it('over a holiday leaves that day out once', () => {
    // 17, 18, 19 November, then 25, 26, 27, 30 November, 1 and 2 December
    expect(ends(within(9, 'working-days'), '2026-11-16', overHoliday).counted).toBe(
      endOfDay('2026-12-02'),
    );
  });

  it('of hours stands still to the microsecond', () => {
    const pauses = paused('2026-11-20T20:00:00.000001+07:00', '2026-11-21T08:30:00+07:00');
    expect(ends(within(72, 'hours'), '2026-11-20T16:00:00+07:00', pauses).counted).toBe(
      '2026-11-24T04:29:59.999999+07:00',
    );
  });

  it('of months adds its days', () => {
    const pauses = paused('2026-05-11', '2026-05-21');
    expect(ends(within(1, 'months'), '2026-05-05', pauses).ifNotMoved).toBe(endOfDay('2026-06-15'));
  });

  it('within one day takes no day away', () => {
    const pauses = paused('2026-11-18T08:00:00+07:00', '2026-11-18T17:00:00+07:00');
    expect(ends(within(9, 'working-days'), '2026-11-16', pauses).counted).toBe(
      endOfDay('2026-11-30'),
    );
  });

  it('twice at the same time counts once', () => {
    const one = { from: '2026-07-07', to: '2026-07-10' };
    const other = { from: '2026-07-08', to: '2026-07-13' };
    const pauses = { pauses: [other, one] };
    expect(ends(within(10, 'calendar-days'), '2026-07-06', pauses).ifNotMoved).toBe(
      endOfDay('2026-07-22'),
    );
  });

  it('before the event, or after the end, changes nothing', () => {
    const pauses = {
      pauses: [
        { from: '2026-06-01', to: '2026-06-10' },
        { from: '2026-08-01', to: '2026-08-10' },
      ],
    };
    expect(ends(within(10, 'calendar-days'), '2026-07-06', pauses).counted).toBe(
      endOfDay('2026-07-16'),
    );
  });

  it('beyond what all pauses may last together runs on', () => {
    const pauses = paused('2026-07-07', '2026-07-17');
    const most = { pauseDaysAtMost: 4 };
    const days = ends(within(10, 'calendar-days'), '2026-07-06', pauses, most);
    expect(days.ifNotMoved).toBe(endOfDay('2026-07-20'));
    const hours = ends(within(72, 'hours'), '2026-07-06T12:00:00+07:00', pauses, most);
    expect(hours.counted).toBe('2026-07-13T12:00:00+07:00');
  });
});
