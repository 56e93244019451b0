import { compare, endOf, type Moment } from '../calendar/moment.js';
import { longestReadings } from './readings.js';
import { dayEndingAt } from './reckon.js';
import { findOpen, reckon, type Asked } from './told.js';

// Tết, the Hùng Kings' day and the second day of National Day: what a year without data may hold besides.
const DAYS_UNKNOWN_A_YEAR = 7;

/** The latest end that any reading, and any day that is not confirmed, lets a period have. */
export function latestOf(told: Asked): Moment {
  const asked = { ...told, readings: longestReadings(told.readings) };
  const plain = reckon(asked, 'standing');
  const { unconfirmed, unknownYears } = findOpen(asked, plain);
  const longest = unconfirmed.length > 0 ? reckon(asked, 'longest') : plain;
  const last = compare(longest.moved, longest.unmoved) > 0 ? longest.moved : longest.unmoved;
  if (unknownYears.length === 0) return last;
  const amount = unknownYears.length * DAYS_UNKNOWN_A_YEAR;
  const day = longest.walk.lastDay(dayEndingAt(last), { amount, unit: 'working-days' });
  return endOf(longest.walk.moved(day));
}
