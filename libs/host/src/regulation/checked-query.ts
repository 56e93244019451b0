import type { Words } from '#kernel';
import { badQuery } from '../routes/paging.js';

/** What a word of a filter must be. */
export type Checks = Readonly<Record<string, (value: string) => boolean>>;

const UNKNOWN: Words = { vi: 'không có giá trị này', en: 'has no such value' };

/**
 * The checked words of a filter; an empty one filters nothing.
 * @throws Problem 400 that names the first one that cannot be meant
 */
export function checkedQuery<C extends Checks>(
  asked: Readonly<Record<string, string | undefined>>,
  checks: C,
): Readonly<Partial<Record<keyof C, string>>> {
  const given = Object.entries(checks).flatMap(([field, fits]) => {
    const value = asked[field];
    if (value === undefined || value === '') return [];
    if (!fits(value)) throw badQuery(field, UNKNOWN);
    return [[field, value] as const];
  });
  return Object.fromEntries(given) as Partial<Record<keyof C, string>>;
}
