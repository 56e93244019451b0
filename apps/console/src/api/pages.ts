import { infiniteQueryOptions } from '@tanstack/react-query';
import { ask, withQuery } from './ask.js';
import type { Page } from './shapes.js';

type Asked = Readonly<{ path: string; filter?: Readonly<Record<string, unknown>>; limit: number }>;

/** A list of a service, `limit` rows at a time, each page behind the one before it. */
export const pagesOf = <P extends Page<unknown>>(
  queryKey: readonly unknown[],
  { path, filter = {}, limit }: Asked,
) =>
  infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      ask<P>(withQuery(path, { ...filter, after: pageParam ?? undefined, limit }), { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last: P) => last.next,
  });
