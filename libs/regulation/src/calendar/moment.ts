import { dayAt, numberOf } from './day-number.js';

/**
 * An instant as Viet Nam's clocks show it: the day, by its number, and the microseconds since its midnight. 24:00 of a
 * day is 0 of the next.
 */
export type Moment = Readonly<{ day: number; micros: number }>;

const MICROS_A_DAY = 86_400_000_000;
const VIET_NAM = 7 * 3_600_000_000; // Asia/Ho_Chi_Minh is +07:00 all year round
const FORM =
  /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:[Zz]|([+-])(\d{2}):(\d{2}))(?:\[.*\])?$/;

/** So many microseconds after midnight of a day, on whichever day that is. */
const momentAt = (day: number, micros: number): Moment => {
  const days = Math.floor(micros / MICROS_A_DAY);
  return { day: day + days, micros: micros - days * MICROS_A_DAY };
};

const seconds = (hours = '0', minutes = '0', rest = '0') =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);

/**
 * Reads an instant with its offset, to the microsecond.
 * @throws {RangeError} for another text
 */
export function momentOf(instant: string): Moment {
  const [, day, hours, minutes, rest, fraction = '', sign, zoneHours, zoneMinutes] =
    FORM.exec(instant) ?? [];
  if (day === undefined) throw new RangeError(`${instant} is no instant`);
  const clock =
    seconds(hours, minutes, rest) * 1_000_000 + Number(fraction.padEnd(6, '0').slice(0, 6));
  const offset = seconds(zoneHours, zoneMinutes) * (sign === '-' ? -1_000_000 : 1_000_000);
  return momentAt(numberOf(day), clock - offset + VIET_NAM);
}

const two = (n: number) => String(n).padStart(2, '0');

/** `16:05` on Viet Nam's clocks, with seconds where there are some. */
export function clockOf({ micros }: Moment): string {
  const minutes = Math.floor(micros / 60_000_000);
  const rest = micros - minutes * 60_000_000;
  const shown = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return rest === 0 ? shown : `${shown}:${two(Math.floor(rest / 1_000_000))}`;
}

/** `2026-12-01T00:00:00+07:00`. */
export function instantOf(moment: Moment): string {
  const clock = clockOf(moment);
  const micros = moment.micros % 1_000_000;
  const fraction = micros === 0 ? '' : `.${String(micros).padStart(6, '0').replace(/0+$/, '')}`;
  return `${dayAt(moment.day)}T${clock.length === 5 ? `${clock}:00` : clock}${fraction}+07:00`;
}

/** The end of a day, 24:00. */
export const endOf = (day: number): Moment => ({ day: day + 1, micros: 0 });

/** How many microseconds from one moment to another; exact over some 280 years. */
export const microsBetween = (from: Moment, to: Moment): number =>
  (to.day - from.day) * MICROS_A_DAY + to.micros - from.micros;

export const addMicros = ({ day, micros }: Moment, more: number): Moment =>
  momentAt(day, micros + more);

export const addHours = (moment: Moment, hours: number): Moment =>
  addMicros(moment, hours * 3_600_000_000);

/** Which of two moments comes first: below 0, 0, above 0. */
export const compare = (one: Moment, other: Moment): number =>
  one.day - other.day || one.micros - other.micros;
