import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { ask, withQuery } from '../api/ask.js';
import { useChosenOfficer } from '../api/chosen-officer.js';
import { isPassing } from '../api/problem.js';
import { freshness } from '../api/queries.js';
import type { Fresh } from '../api/shapes.js';
import type { TimelinePage } from './feed.js';
import { LiveTimeline, type Message, type Seen } from './live-timeline.js';
import { backOff, openStream } from './stream.js';

export type TimelineFilter = Readonly<{
  ministry?: string | undefined;
  duty?: string | undefined;
  province?: string | undefined;
  case?: string | undefined;
}>;

const sourceOf = (filter: TimelineFilter) => ({
  page: (after: string | undefined) =>
    ask<TimelinePage>(withQuery('/timeline', { ...filter, after, limit: 50 })),
  stream: (lastId: string | undefined, signal: AbortSignal) =>
    openStream(withQuery('/timeline/stream', filter), lastId, signal),
  pause: backOff,
  now: Date.now,
  isPassing,
});

/** The live timeline under a filter; it begins anew when the filter or the officer changes. */
export function useTimeline(
  filter: TimelineFilter,
  { showAtOnce = false }: Readonly<{ showAtOnce?: boolean }> = {},
): Readonly<{ live: LiveTimeline; seen: Seen }> {
  const officer = useChosenOfficer();
  const queries = useQueryClient();
  const key = JSON.stringify(filter);
  const live = useMemo(() => {
    const asked = JSON.parse(key) as TimelineFilter;
    const dense = Object.values(asked).every((value) => value === undefined || value === '');
    const hear = ({ event, data }: Message) => {
      if (event === 'freshness') {
        queries.setQueryData(freshness.queryKey, JSON.parse(data) as readonly Fresh[]);
      }
    };
    return new LiveTimeline(sourceOf(asked), { dense, showAtOnce, hear });
    // The officer stands in the request's header, not in the filter.
  }, [key, officer, queries, showAtOnce]);
  useEffect(() => {
    live.start();
    return () => live.stop();
  }, [live]);
  return { live, seen: useSyncExternalStore(live.watch, live.snapshot) };
}
