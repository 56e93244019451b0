import { dayOf, findParameter, type Rules } from '#regulation';
import { itemAsOf } from './as-of.js';
import type { Obligation } from './row.js';

const MINUTES = { minutes: 1, hours: 60, 'calendar-days': 1_440 } as const;

const isTime = (unit: string): unit is keyof typeof MINUTES => unit in MINUTES;

/** A length that a parameter says, in minutes; undefined where it is empty, or counted in something else. */
export function minutesOf(rules: Rules, name: string, at: Date): number | undefined {
  const { amount, unit } = findParameter(rules, name, dayOf(at.toISOString()))?.value ?? {};
  return amount === undefined || unit === undefined || !isTime(unit)
    ? undefined
    : amount * MINUTES[unit];
}

/** After how many minutes what nobody took is the shift leader's; undefined: never, for no ministry has said. */
export type Passing = Readonly<{ urgent: number | undefined; other: number | undefined }>;

export const passingBy = (rules: Rules, at: Date): Passing => ({
  urgent: minutesOf(rules, 'work.urgent-passes-after', at),
  other: minutesOf(rules, 'work.passes-after', at),
});

/** When a duty that nobody took becomes the shift leader's; undefined where somebody has it. */
export function passesAt(row: Obligation, passing: Passing, at: Date): string | undefined {
  if (!row.isOpen || row.holder !== null) return undefined;
  const { urgency } = itemAsOf(row, at);
  const minutes = urgency === 'danger' || urgency === 'at-once' ? passing.urgent : passing.other;
  if (minutes === undefined) return undefined;
  return new Date(new Date(row.since).getTime() + minutes * 60_000).toISOString();
}
