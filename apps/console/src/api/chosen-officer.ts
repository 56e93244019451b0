import { useSyncExternalStore } from 'react';

// Until sign-in exists, a request names its demo officer by a header. The choice belongs to this service's origin.

const KEY = 'dong-hanh.demo-officer';
const watchers = new Set<() => void>();

export const chosenOfficer = (): string | null => localStorage.getItem(KEY);

export function chooseOfficer(id: string): void {
  localStorage.setItem(KEY, id);
  for (const tell of watchers) tell();
}

function watch(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

export const useChosenOfficer = (): string | null => useSyncExternalStore(watch, chosenOfficer);
