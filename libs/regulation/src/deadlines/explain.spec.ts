import { seedCalendar } from '../calendar/calendar.js';
import type { Length, Limit } from '../rules/types.js';
import { daysThrough } from './day-list.js';
import { endsOf } from './ends.js';
import { defaultReadings } from './readings.js';
import type { Happened } from './told.js';

const law = { calendar: seedCalendar, readings: defaultReadings };
const within = (amount: number, unit: Length['unit'], more = {}): Limit => ({
  ...{ kind: 'within', amount, unit, ...more },
});
const told = (limit: Limit, start: string, happened?: Happened) =>
  endsOf(limit, start, law, happened)?.explanation;

describe('a deadline explains itself', () => {
  it('by the days that did not count', () => {
    expect(told(within(9, 'working-days'), '2026-11-16T08:00:00+07:00')).toEqual({
      vi: '09 ngày làm việc kể từ sau thứ Hai 16/11/2026, không tính ngày nghỉ cuối tuần và thứ Ba 24/11 (Ngày Văn hóa Việt Nam, Nghị quyết 28/2026/QH16): kết thúc thứ Hai 30/11, 24 giờ',
      en: '9 working days after Monday 16 November 2026, not counting weekends and Tuesday 24 November (Vietnam Culture Day, Resolution 28/2026/QH16): ends Monday 30 November, 24:00',
    });
  });

  it('by neighbouring holidays together, and by a worked Saturday', () => {
    expect(told(within(20, 'working-days'), '2026-02-02')?.en).toContain(
      'not counting weekends and Monday 16 February to Friday 20 February (Tết): ends',
    );
    expect(told(within(2, 'working-days'), '2026-01-08')).toEqual({
      vi: '02 ngày làm việc kể từ sau thứ Năm 08/01/2026, có tính thứ Bảy 10/01 (ngày làm bù): kết thúc thứ Bảy 10/01, 24 giờ; chưa xác nhận: thứ Bảy 10/01',
      en: '2 working days after Thursday 8 January 2026, counting Saturday 10 January (day worked by a swap): ends Saturday 10 January, 24:00; not confirmed: Saturday 10 January',
    });
  });

  it('by why the last day moved, and where it would be else', () => {
    expect(told(within(3, 'calendar-days'), '2026-07-08')).toEqual({
      vi: '03 ngày kể từ sau thứ Tư 08/07/2026: ngày cuối, thứ Bảy 11/07, là ngày nghỉ (ngày nghỉ cuối tuần) nên kết thúc thứ Hai 13/07, 24 giờ (Bộ luật Dân sự Điều 148.5; nếu không dời: thứ Bảy 11/07, 24 giờ)',
      en: '3 days after Wednesday 8 July 2026: the last day, Saturday 11 July, is one of rest (a weekend), so it ends Monday 13 July, 24:00 (Civil Code art. 148.5; not moved: Saturday 11 July, 24:00)',
    });
    expect(told(within(120, 'calendar-days', { stay: true }), '2026-06-05')?.en).toBe(
      '120 days after Friday 5 June 2026: ends Saturday 3 October, 24:00 (a maximum does not move; moved: Monday 5 October, 24:00)',
    );
  });

  it('by the clock, where hours count', () => {
    expect(told(within(72, 'hours'), '2026-11-20T09:05:00Z')).toEqual({
      vi: '72 giờ kể từ 16 giờ 05 thứ Sáu 20/11/2026: kết thúc thứ Hai 23/11, 16 giờ 05; tính theo giờ thì không trừ ngày nghỉ, không dời',
      en: '72 hours after 16:05 on Friday 20 November 2026: ends Monday 23 November, 16:05; hours run through weekends and holidays and never move',
    });
  });

  it('by how each part runs, where hours are extended by days or days by hours', () => {
    const extended = (amount: number, unit: Length['unit'], by: Length) =>
      told(within(amount, unit, { extension: { by } }), '2026-11-20T16:05:00+07:00', {
        extension: by,
      });
    const days = extended(24, 'hours', { amount: 1, unit: 'working-days' });
    expect(days?.en).toBe(
      '24 hours after 16:05 on Friday 20 November 2026, extended by 1 working day from Saturday 21 November, 16:05, not counting weekends: ends Monday 23 November, 24:00; the hours run through weekends and holidays; the extension ends with a day; not confirmed: Monday 23 November',
    );
    expect(days?.vi).toContain('phần gia hạn kết thúc vào cuối ngày');
    const hours = extended(1, 'working-days', { amount: 24, unit: 'hours' });
    expect(hours?.en).toContain('the extension in hours runs through weekends and holidays');
    const both = extended(24, 'hours', { amount: 24, unit: 'hours' });
    expect(both?.en).toContain('hours run through weekends and holidays and never move');
  });

  it('by what comes after, where it counts back', () => {
    expect(told({ kind: 'notice', amount: 3, unit: 'calendar-days' }, '2026-12-10')).toEqual({
      vi: 'chậm nhất 03 ngày trước thứ Năm 10/12/2026, không tính ngày đó: kết thúc thứ Hai 07/12, 24 giờ; không dời về sau',
      en: 'no later than 3 days before Thursday 10 December 2026, that day not counted: ends Monday 7 December, 24:00; it never moves later',
    });
  });

  it('by its extension and its pauses', () => {
    const days = within(15, 'calendar-days', {
      extension: { by: { amount: 15, unit: 'calendar-days' } },
    });
    const extension = { amount: 15, unit: 'calendar-days' } as const;
    expect(told(days, '2026-07-13', { extension })?.en).toBe(
      '15 days after Monday 13 July 2026, extended by 15 days from Tuesday 28 July, 24:00: ends Wednesday 12 August, 24:00',
    );
    const pauses = [{ from: '2026-07-15', to: '2026-07-20', reason: 'PAPERS_MISSING' }];
    expect(told(days, '2026-07-13', { pauses })?.vi).toBe(
      '15 ngày kể từ sau thứ Hai 13/07/2026: ngày cuối, Chủ nhật 02/08, là ngày nghỉ (ngày nghỉ cuối tuần) nên kết thúc thứ Hai 03/08, 24 giờ (Bộ luật Dân sự Điều 148.5; nếu không dời: Chủ nhật 02/08, 24 giờ); tạm dừng thứ Tư 15/07 đến Chủ nhật 19/07 (thiếu giấy tờ)',
    );
  });

  it('by saying that the calendar of its year is not known', () => {
    expect(told(within(1, 'working-days'), '2030-03-11')?.en).toContain(
      "the calendar of 2030 is not known beyond the fixed public holidays: Tết and the Hùng Kings' day are missing",
    );
  });

  it('names a dozen holidays at most', () => {
    const long = told(within(2000, 'working-days'), '2022-01-10')?.en ?? '';
    expect(long).toMatch(/ and \d+ more/);
    expect(long.length).toBeLessThan(2500);
  });
});

describe('the days of a deadline', () => {
  const days = (limit: Limit, start: string, happened?: Happened) =>
    daysThrough(limit, start, law, happened).map(
      ({ day, counts, number, why }) =>
        `${day.slice(5)} ${counts ? String(number ?? '+') : '-'} ${why.en}`,
    );

  it('say which count, as which, and why others do not', () => {
    expect(days(within(4, 'working-days'), '2026-11-19')).toEqual([
      '11-19 - the day of the event is not counted (Civil Code art. 147.2)',
      '11-20 1 working day',
      '11-21 - weekend',
      '11-22 - weekend',
      '11-23 2 working day',
      '11-24 - Vietnam Culture Day, Resolution 28/2026/QH16',
      '11-25 3 working day',
      '11-26 4 working day',
    ]);
  });

  it('go on to where the last day moved', () => {
    expect(days(within(2, 'calendar-days'), '2026-07-09').slice(1)).toEqual([
      '07-10 1 every day counts',
      '07-11 2 every day counts',
      '07-12 - weekend',
      '07-13 - the last day, after it moved',
    ]);
  });

  it('leave out those on which it was paused', () => {
    const pauses = [{ from: '2026-07-08', to: '2026-07-09', reason: 'FORCE_MAJEURE' }];
    expect(days(within(2, 'calendar-days'), '2026-07-06', { pauses }).slice(1)).toEqual([
      '07-07 1 every day counts',
      '07-08 - paused: force majeure',
      '07-09 2 every day counts',
    ]);
  });

  it('run back before an event', () => {
    const notice: Limit = { kind: 'notice', amount: 2, unit: 'working-days' };
    expect(days(notice, '2026-11-26').slice(1)).toEqual([
      '11-25 1 working day',
      '11-24 - Vietnam Culture Day, Resolution 28/2026/QH16',
      '11-23 2 working day',
    ]);
  });

  it('go on through an extension, each part in its own unit', () => {
    const limit = within(1, 'working-days', {
      extension: { by: { amount: 2, unit: 'calendar-days' } },
    });
    const extension = { amount: 2, unit: 'calendar-days' } as const;
    expect(days(limit, '2026-07-09', { extension }).slice(1)).toEqual([
      '07-10 1 working day',
      '07-11 2 every day counts',
      '07-12 3 every day counts',
      '07-13 - the last day, after it moved',
    ]);
  });

  it('are all that a period in hours touches', () => {
    expect(days(within(24, 'hours'), '2026-11-20T16:00:00+07:00')).toEqual([
      ...['11-20 + hours run on', '11-21 + hours run on'],
    ]);
  });
});
