import type { Words } from '#kernel';
import { badQuery } from '../routes/paging.js';

type Fits = (value: string) => boolean;

/** What a word of a filter must be, and what is said of one that is not, where it is more than that there is none. */
export type Checks = Readonly<Record<string, Fits | readonly [Fits, Words]>>;

const UNKNOWN: Words = { vi: 'không có giá trị này', en: 'has no such value' };

/**
 * The checked words of a filter; an empty one filters nothing.
 * @throws Problem 400 that names the first one that cannot be meant
 */
export function checkedQuery<C extends Checks>(
  asked: Readonly<Record<string, string | undefined>>,
  checks: C,
): Readonly<Partial<Record<keyof C, string>>> {
  const given = Object.entries(checks).flatMap(([field, check]) => {
    const value = asked[field];
    if (value === undefined || value === '') return [];
    const [fits, words] = typeof check === 'function' ? [check, UNKNOWN] : check;
    if (!fits(value)) throw badQuery(field, words);
    return [[field, value] as const];
  });
  return Object.fromEntries(given) as Partial<Record<keyof C, string>>;
}
