import type { Entry } from '#contracts';
import type { Pattern, Where } from '../rules/types.js';
import { dataOf } from './order.js';

/** The events that a pattern is about. */
export const eventsOf = ({ event }: Pattern): readonly string[] =>
  typeof event === 'string' ? [event] : event;

type Values = readonly (string | boolean)[];

const isOneOf = (value: unknown, values: Values): boolean =>
  Array.isArray(value)
    ? value.some((member) => isOneOf(member, values))
    : values.includes(value as string | boolean);

/** Whether an entry's fields have values that are asked for; of a list any member counts. */
export function fits(where: Where, entry: Entry): boolean {
  const data = dataOf(entry);
  return Object.entries(where).every(([field, values]) => isOneOf(data[field], values));
}

function begins(wanted: NonNullable<Pattern['begins']>, entry: Entry): boolean {
  const data = dataOf(entry);
  return Object.entries(wanted).every(([field, starts]) => {
    const value = data[field];
    return typeof value === 'string' && starts.some((start) => value.startsWith(start));
  });
}

function isSame(same: NonNullable<Pattern['same']>, entry: Entry, trigger: Entry): boolean {
  const [mine, theirs] = [dataOf(entry), dataOf(trigger)];
  return Object.entries(same).every(
    ([field, of]) => theirs[of] === undefined || mine[field] === theirs[of],
  );
}

/** Whether an entry of one of the pattern's events says what the pattern asks for. */
export function saysSo(pattern: Pattern, entry: Entry): boolean {
  const { by, unit, where } = pattern;
  if (by && !(by as readonly string[]).includes(entry.publisher)) return false;
  if (unit && !unit.some((start) => entry.actor.startsWith(start))) return false;
  if (where && !fits(where, entry)) return false;
  return !pattern.begins || begins(pattern.begins, entry);
}

/** `named`: the entry names its trigger; `fits`: it may mean any trigger; `no`: it means another one, or something else. */
export function meansOf(pattern: Pattern, entry: Entry, trigger: Entry): 'named' | 'fits' | 'no' {
  if (entry.id === trigger.id || !saysSo(pattern, entry)) return 'no';
  if (pattern.same && !isSame(pattern.same, entry, trigger)) return 'no';
  const named = pattern.answers === undefined ? undefined : dataOf(entry)[pattern.answers];
  if (named === undefined) return 'fits';
  return named === trigger.id ? 'named' : 'no';
}
