import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useService } from '../api/queries.js';
import { proveHere } from './means.js';
import type { Held } from './moments.js';
import type { Claim, Proof } from './proof.js';

const proofOf = (id: string, claim: Claim) =>
  queryOptions({
    queryKey: ['proof', id, claim.record],
    queryFn: () => proveHere(claim),
    staleTime: Infinity,
    retry: false,
  });

/** The proof of one entry: checked as soon as the entry is looked at, `undefined` while it is being checked. */
export function useProof({ entry, record }: Held): Proof | undefined {
  const { parties } = useService();
  const { publisher: log, position } = entry;
  const vkey = parties.find((party) => party.log === log)?.vkey;
  return useQuery(proofOf(entry.id, { log, position, record, vkey })).data;
}

/** What has been checked so far, by entry id. */
export function useCheckedProofs(): ReadonlyMap<string, Proof> {
  const cache = useQueryClient().getQueryCache();
  // Only what is done: a check that begins while a screen is drawn must not redraw another one.
  const told = () =>
    cache.findAll({ queryKey: ['proof'], predicate: ({ state }) => state.data !== undefined });
  const version = useSyncExternalStore(
    (tell) => cache.subscribe(tell),
    () =>
      told()
        .map(({ state }) => state.dataUpdatedAt)
        .join(),
  );
  const proofs = new Map<string, Proof>();
  if (version === '') return proofs;
  for (const { queryKey, state } of told()) {
    if (state.data !== undefined) proofs.set(String(queryKey[1]), state.data as Proof);
  }
  return proofs;
}

/** The first position of each log that was shown to be wrong: nothing from there on is evidence. */
export function brokenFrom(proofs: ReadonlyMap<string, Proof>): ReadonlyMap<string, number> {
  const broken = new Map<string, number>();
  for (const [id, { state }] of proofs) {
    const [log = '', position = ''] = id.split('/');
    if (state !== 'mismatch') continue;
    broken.set(log, Math.min(Number(position), broken.get(log) ?? Infinity));
  }
  return broken;
}
