import type { Language } from './language.js';
import { dayOf, minuteOf } from './time.js';

/** An end as the law says it: 00:00 is 24:00 of the day before. */
export function endOf(end: string, language: Language): string {
  const isMidnight = minuteOf(end) === '00:00';
  const day = dayOf(Date.parse(end) - (isMidnight ? 1 : 0), language);
  return `${day}, ${isMidnight ? '24:00' : minuteOf(end)}`;
}
