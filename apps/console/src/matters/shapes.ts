import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Entry } from '#contracts';
import type { ObligationItem } from '#regulation';
import { ask } from '../api/ask.js';
import { pagesOf } from '../api/pages.js';
import type { OpenCommand, Page, TimelineRow } from '../api/shapes.js';

/** What belongs together and to no case: `matter` is the id of its first entry, or `reports/<party>`. */
export type MatterAnswer = Readonly<{
  matter: string;
  rows: readonly TimelineRow[];
  entries: readonly Entry[];
  items: readonly ObligationItem[];
  open: readonly OpenCommand[];
}>;

const REFETCH_MS = 15_000;

export const matterOf = (id: string) =>
  queryOptions({
    queryKey: ['matter', id],
    queryFn: ({ signal }) => ask<MatterAnswer>(`/matters/${id}`, { signal }),
    refetchInterval: REFETCH_MS,
  });

export const matters = infiniteQueryOptions({
  ...pagesOf<Page<TimelineRow>>(['matters'], { path: '/matters', limit: 50 }),
  refetchInterval: REFETCH_MS,
});

/** The two parts of a matter's name, as its address has them. */
export const partsOf = (matter: string): { publisher: string; position: string } => {
  const [publisher = '', position = ''] = matter.split('/');
  return { publisher, position };
};
