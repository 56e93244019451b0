import type { Words } from '#kernel';
import { Problem } from './problem.js';

/** A page of a list, and where the next one begins; `next` is null on the last page. */
export type Page<T> = Readonly<{ items: readonly T[]; next: string | null }>;

/** A parameter of the address that does not fit. */
export const badQuery = (field: string, words: Words): Problem =>
  new Problem(400, 'invalid-query', { errors: [{ field, code: 'wrong', words }] });

/** How many rows a client asked for: 1 to `max`. */
export function limitOf(asked: string | undefined, usual = 50, max = 500): number {
  const limit = Number(asked ?? usual);
  if (!Number.isInteger(limit) || limit < 1 || limit > max)
    throw badQuery('limit', { vi: `từ 1 đến ${String(max)}`, en: `must be 1 to ${String(max)}` });
  return limit;
}

/** A whole number that a client sent as cursor; `fallback` where it sent none. */
export function orderOf(asked: string | undefined, fallback: number, field = 'after'): number {
  if (asked === undefined || asked === '') return fallback;
  const order = Number(asked);
  if (!Number.isSafeInteger(order) || order < -1)
    throw badQuery(field, {
      vi: 'không phải con trỏ của danh sách này',
      en: 'is no cursor of this list',
    });
  return order;
}

/** Cuts one row more than asked into a page. `keyOf` gives the cursor behind a row. */
export function pageOf<T, U>(
  rows: readonly T[],
  limit: number,
  show: (row: T) => U,
  keyOf: (row: T) => string,
): Page<U> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(show),
    next: rows.length > limit && last !== undefined ? keyOf(last) : null,
  };
}
