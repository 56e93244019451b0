import { queryOptions } from '@tanstack/react-query';
import type { Words } from '#kernel';
import { ask } from '../api/ask.js';
import { pagesOf } from '../api/pages.js';
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
  pagesOf<AgencyPage>(['agencies', filter], { path: '/regulation/agencies', filter, limit: 25 });

export const agencyOf = (code: string) =>
  queryOptions({
    queryKey: ['agency', code],
    queryFn: ({ signal }) =>
      ask<AgencyWithHistory>(`/regulation/agencies/${encodeURIComponent(code)}`, { signal }),
  });
