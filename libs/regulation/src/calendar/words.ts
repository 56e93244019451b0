import type { Words } from '#kernel';
import { dayAt, weekdayOf } from './day-number.js';
import { clockOf, type Moment } from './moment.js';

const WEEKDAYS: readonly Words[] = [
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
  { vi: 'Chủ nhật', en: 'Sunday' },
];

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/**
 * A day as readers say it: `Monday 16 November 2026`, `thứ Hai 16/11/2026`; without the year where it is `year`, which
 * they know already.
 */
export function wordsOfDay(number: number, year?: number): Words {
  const [its = '', month = '', date = ''] = dayAt(number).split('-');
  const weekday = WEEKDAYS[weekdayOf(number) - 1] ?? { vi: '', en: '' };
  const known = Number(its) === year;
  return {
    vi: `${weekday.vi} ${date}/${month}${known ? '' : `/${its}`}`,
    en: `${weekday.en} ${String(Number(date))} ${MONTHS[Number(month) - 1] ?? ''}${known ? '' : ` ${its}`}`,
  };
}

/** A moment as an end: `Monday 30 November, 24:00`. */
export function wordsOfEnd(end: Moment, year: number): Words {
  const isWholeDay = end.micros === 0;
  const day = wordsOfDay(isWholeDay ? end.day - 1 : end.day, year);
  const clock = isWholeDay ? '24:00' : clockOf(end);
  return { vi: `${day.vi}, ${clockInVietnamese(clock)}`, en: `${day.en}, ${clock}` };
}

/** `16 giờ 05` */
export const clockInVietnamese = (clock: string) => {
  const [hours = '', minutes = '', seconds] = clock.split(':');
  const rest = seconds === undefined ? '' : ` ${seconds} giây`;
  return minutes === '00' && rest === ''
    ? `${hours} giờ`
    : `${hours} giờ ${minutes}${rest === '' ? '' : ' phút'}${rest}`;
};
