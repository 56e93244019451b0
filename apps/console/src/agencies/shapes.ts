import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Words } from '#kernel';
import { ask, withQuery } from '../api/ask.js';
import type { Page } from '../api/shapes.js';

type Named = Readonly<{ code: string; words: Words }>;

/** An agency of the register, as a service tells it. */
export type Agency = Named &
  Readonly<{
    party: string;
    roles: readonly Named[];
    province: Named | null;
    validFrom: string | null;
    validTo: string | null;
    succeededBy: Named | null;
    confidenceWords: Words;
    source: string;
    invented: boolean;
  }>;

export type AgencyWithHistory = Agency &
  Readonly<{ before: readonly Agency[]; after: readonly Agency[] }>;

export type AgencyFilter = Readonly<{
  party: string | undefined;
  province: string | undefined;
  day: string | undefined;
}>;

type AgencyPage = Page<Agency> & Readonly<{ total: number }>;

export const agenciesOf = (filter: AgencyFilter) =>
  infiniteQueryOptions({
    queryKey: ['agencies', filter],
    queryFn: ({ pageParam, signal }) =>
      ask<AgencyPage>(
        withQuery('/regulation/agencies', { ...filter, after: pageParam ?? undefined, limit: 25 }),
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last: AgencyPage) => last.next,
  });

export const agencyOf = (code: string) =>
  queryOptions({
    queryKey: ['agency', code],
    queryFn: ({ signal }) =>
      ask<AgencyWithHistory>(`/regulation/agencies/${encodeURIComponent(code)}`, { signal }),
  });
