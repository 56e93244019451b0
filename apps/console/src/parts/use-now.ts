import { useSyncExternalStore } from 'react';

const TICK_MS = 15_000;
const watchers = new Set<() => void>();
let now = Date.now();
let clock: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  now = Date.now();
  for (const tell of watchers) tell();
}

function watch(tell: () => void): () => void {
  if (clock === undefined) {
    clock = setInterval(tick, TICK_MS);
    now = Date.now();
  }
  watchers.add(tell);
  return () => {
    watchers.delete(tell);
    if (watchers.size > 0) return;
    clearInterval(clock);
    clock = undefined;
  };
}

/** The time, moving on four times a minute: one clock for all rows that count up. */
export const useNow = (): number => useSyncExternalStore(watch, () => now);
