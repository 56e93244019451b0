import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { CaseState } from '#case-file';
import { ask, send, withQuery } from './ask.js';
import { useWords } from '../texts/language.js';
import type { EntryItem, Fresh, Officer, OpenCommand, Page, Replay, Service } from './shapes.js';

export const service = queryOptions({
  queryKey: ['service'],
  queryFn: ({ signal }) => ask<Service>('/service', { signal }),
  refetchInterval: 30_000,
});

/** The service behind this page; the frame waits for it before it draws any screen. */
export const useService = (): Service => useSuspenseQuery(service).data;

export const officers = queryOptions({
  queryKey: ['officers'],
  queryFn: ({ signal }) => ask<readonly Officer[]>('/demo/officers', { signal }),
  staleTime: Infinity,
});

export const freshness = queryOptions({
  queryKey: ['freshness'],
  queryFn: ({ signal }) => ask<readonly Fresh[]>('/freshness', { signal }),
  refetchInterval: 10_000,
});

export type CaseAnswer = Readonly<{
  caseId: string;
  etag: string;
  state: CaseState;
  open: readonly OpenCommand[];
  ahead: boolean;
  upTo: number;
}>;

async function askCase(caseId: string, signal: AbortSignal): Promise<CaseAnswer> {
  const response = await send(`/cases/${encodeURIComponent(caseId)}`, { signal });
  const answer = (await response.json()) as CaseAnswer;
  return { ...answer, etag: response.headers.get('ETag') ?? answer.etag };
}

export const caseOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId],
    queryFn: ({ signal }) => askCase(caseId, signal),
  });

/** Reads every page of a list; replay needs a case whole. */
async function askAll<Item>(path: string, signal: AbortSignal): Promise<readonly Item[]> {
  const all: Item[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page: Page<Item> = await ask(withQuery(path, { after, limit: 500 }), { signal });
    all.push(...page.items);
    after = page.next;
  }
  return all;
}

export const entriesOf = (caseId: string) =>
  queryOptions({
    queryKey: ['entries', caseId],
    queryFn: ({ signal }) =>
      askAll<EntryItem>(`/cases/${encodeURIComponent(caseId)}/entries`, signal),
  });

export const replayOf = (caseId: string, view: string) =>
  queryOptions({
    queryKey: ['replay', caseId, view],
    queryFn: ({ signal }) =>
      ask<Replay>(withQuery(`/replay/${encodeURIComponent(caseId)}`, { view }), { signal }),
  });

/** The names of the parties, by log, in the language of the reader. */
export function usePartyName(): (log: string) => string {
  const { parties, log: own, words } = useService();
  const { data } = useQuery(freshness);
  const name = useWords();
  return (log) => {
    const known =
      parties.find((party) => party.log === log) ?? data?.find((fresh) => fresh.log === log);
    return known ? name(known.words) : log === own ? name(words) : log;
  };
}
