import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { Words } from '#kernel';
import { Problem } from './problem.js';

/** A page of a list, and where the next one begins; `next` is null on the last page. */
export type Page<T> = Readonly<{ items: readonly T[]; next: string | null }>;

/** What a client asks a list with: where its last page ended, and how many rows it wants. */
export type AskedPage = Readonly<{ after?: string | undefined; limit?: string | undefined }>;

/** Names the two parameters of every list that comes in pages, for its OpenAPI document. */
export const Paged = (): MethodDecorator =>
  applyDecorators(
    ApiQuery({ name: 'after', type: String }),
    ApiQuery({ name: 'limit', type: Number }),
  );

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

/** Where a page begins in a list whose rows have no key to go on from: its first row, counted from 0, and how many it has. */
export type Place = Readonly<{ from: number; limit: number }>;

/**
 * The place that a client asked for: 1 to 1000 rows, 50 where it did not say.
 * @throws Problem 400 that names `limit` or `after`
 */
export const placeOf = ({ after, limit }: AskedPage): Place => ({
  limit: limitOf(limit, 50, 1000),
  from: orderOf(after, -1) + 1,
});

/** The page at a place, of the rows from there on, one more than asked where there are more; its cursor counts rows. */
export const pageAt = <T, U>(
  rows: readonly T[],
  { from, limit }: Place,
  show: (row: T) => U,
): Page<U> => ({
  items: rows.slice(0, limit).map(show),
  next: rows.length > limit ? String(from + limit - 1) : null,
});

/** The page at a place of a list that is at hand whole, and how long that is. */
export const pageOfAll = <T, U>(
  all: readonly T[],
  place: Place,
  show: (row: T) => U,
): Page<U> & Readonly<{ total: number }> => ({
  ...pageAt(all.slice(place.from), place, show),
  total: all.length,
});
