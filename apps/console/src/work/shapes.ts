import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ObligationItem, Urgency } from '#regulation';
import { ask } from '../api/ask.js';
import { pagesOf } from '../api/pages.js';
import type { Page } from '../api/shapes.js';
import type { About } from '../duties/about.js';

export const tabs = ['mine', 'unit', 'others'] as const;
export type Tab = (typeof tabs)[number];
export type Shown = Tab | 'no-unit' | 'done-today';

/** How many of the shown duties wait, by how urgent they are; what is left out is none. */
export type ByUrgency = Readonly<Partial<Record<Urgency, number>>>;

/** A duty in a list over many cases; without a case it is one of a matter that has none. */
export type WorkItem = ObligationItem &
  About &
  Readonly<{
    localNumber: number | null;
    /** When it becomes the shift leader's, where nobody takes it before. */
    passesAt?: string;
    place: Readonly<{ unit: string | null; province: string | null }>;
  }>;

/** How many duties each tab has, and how urgent those of the one that is shown are. */
export type Counts = Readonly<{ tabs: Readonly<Record<Shown, number>>; urgency: ByUrgency }>;

export type WorkPage = Page<WorkItem> & Readonly<{ counts: Counts }>;

const REFETCH_MS = 15_000;

/** At-once notices to the officer's unit that nobody has opened: how many, and since when. */
export type Alert = Readonly<{ unseen: number; since: string | null }>;

export const alertOfUnit = queryOptions({
  queryKey: ['work', 'alert'],
  queryFn: ({ signal }) => ask<Alert>('/work/alert', { signal }),
  refetchInterval: REFETCH_MS,
});

export const workOf = (tab: Shown) =>
  infiniteQueryOptions({
    ...pagesOf<WorkPage>(['work', tab], { path: '/work', filter: { tab }, limit: 50 }),
    refetchInterval: REFETCH_MS,
  });
