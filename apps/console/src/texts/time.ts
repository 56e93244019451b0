import type { Language } from './language.js';

// Every time on every screen is Viet Nam's, whatever the computer thinks; the zone has had no summer time since 1975.

const ZONE = 'Asia/Ho_Chi_Minh';
const OFFSET = '+07:00';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const monthName = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, month: 'short' });

type Clock = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>>;

/** What a clock on a wall in Viet Nam shows at an instant. */
export function wallClock(instant: string | number): Clock {
  const told = parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]);
  return Object.fromEntries(told) as Clock;
}

const isTime = (instant: string | number) => !Number.isNaN(new Date(instant).getTime());

/** `19/11/2026`; in English the month is a word, because 3/4 is read both ways. */
export function dayOf(instant: string | number, language: Language): string {
  if (!isTime(instant)) return String(instant);
  const { day, month, year } = wallClock(instant);
  const name = monthName.format(new Date(instant));
  return language === 'vi' ? `${day}/${month}/${year}` : `${String(Number(day))} ${name} ${year}`;
}

/** `09:12`. */
export function minuteOf(instant: string | number): string {
  if (!isTime(instant)) return String(instant);
  const { hour, minute } = wallClock(instant);
  return `${hour}:${minute}`;
}

/** `19/11/2026 09:12`. */
export const momentOf = (instant: string | number, language: Language): string =>
  isTime(instant) ? `${dayOf(instant, language)} ${minuteOf(instant)}` : String(instant);

const isSameDay = (a: string | number, b: string | number) => dayOf(a, 'vi') === dayOf(b, 'vi');

/** The minute on the day `now`, else with its day. */
export const shortMomentOf = (instant: string, language: Language, now: number): string =>
  isTime(instant) && isSameDay(instant, now) ? minuteOf(instant) : momentOf(instant, language);

/** Whether an entry happened at another minute than it was recorded. */
export const differ = (happened: string, recorded: string): boolean =>
  Math.abs(new Date(happened).getTime() - new Date(recorded).getTime()) >= 60_000;

/** The instant of a Vietnamese wall clock, or undefined where no clock shows that. */
export function instantOf(clock: Clock): string | undefined {
  const pad = (text: string, length: number) => text.trim().padStart(length, '0');
  const { year, month, day, hour, minute } = clock;
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const text = `${date}T${pad(hour, 2)}:${pad(minute, 2)}:00${OFFSET}`;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00\+07:00$/.test(text) || !isTime(text)) return undefined;
  const shown = wallClock(text);
  const same = `${shown.year}-${shown.month}-${shown.day}` === date;
  return same && Number(hour) < 24 && Number(minute) < 60 ? text : undefined;
}
