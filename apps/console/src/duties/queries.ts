import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Entry } from '#contracts';
import type { DeadlineQuestion, ObligationItem } from '#regulation';
import { ask } from '../api/ask.js';
import { entriesAbout, keyOf, type About } from './about.js';

/** What a service says of the duties of a case. */
export type Obligations = Readonly<{
  at: string;
  ruleset: string;
  items: readonly ObligationItem[];
  /** Entries of the case that are not opened for this reader. */
  restricted: number;
}>;

export const obligationsOfCase = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'obligations'],
    queryFn: ({ signal }) =>
      ask<Obligations>(`/cases/${encodeURIComponent(caseId)}/obligations`, { signal }),
    // What is due depends on the clock too.
    refetchInterval: 60_000,
  });

/** The changes of the rules that this service knows. */
export const ruleChanges = queryOptions({
  queryKey: ['rule-changes'],
  queryFn: async ({ signal }) =>
    (await ask<{ items: readonly Entry[] }>('/regulation/changes', { signal })).items,
  staleTime: 60_000,
});

/** Reckoned here and only when a reader asks why: the regulation is loaded for it. */
export const daysOfDuty = (queries: QueryClient, about: About, item: ObligationItem) =>
  queryOptions({
    queryKey: [...keyOf(about), 'days', item.key],
    queryFn: async () => {
      const [law, changes, entries] = await Promise.all([
        import('./law.js'),
        queries.query(ruleChanges),
        entriesAbout(queries, about),
      ]);
      return law.daysOfDuty(item.key, entries, changes);
    },
  });

export const daysOfQuestion = (queries: QueryClient, question: DeadlineQuestion) =>
  queryOptions({
    queryKey: ['days', question],
    queryFn: async () => {
      const [law, changes] = await Promise.all([import('./law.js'), queries.query(ruleChanges)]);
      return law.daysFor(question, changes);
    },
    staleTime: Infinity,
  });

export type Then = Readonly<{
  entries: readonly Entry[];
  cut: string;
  at: string;
  view: string;
}>;

/** What was due at a moment of a replay, by the rules that each entry knew. */
export const dutiesThen = (queries: QueryClient, { entries, cut, at, view }: Then) =>
  queryOptions({
    queryKey: ['duties-then', entries[0]?.caseId, view, cut, at, entries.length],
    queryFn: async () => {
      const [law, changes] = await Promise.all([import('./law.js'), queries.query(ruleChanges)]);
      return law.dutiesOf(entries, changes, at, view);
    },
    staleTime: Infinity,
  });
