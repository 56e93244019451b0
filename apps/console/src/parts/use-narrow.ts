import { useSyncExternalStore } from 'react';

// One column below this width, as Tailwind's `sm`.
const narrow = window.matchMedia('(width < 40rem)');

function watch(tell: () => void): () => void {
  narrow.addEventListener('change', tell);
  return () => narrow.removeEventListener('change', tell);
}

/** Whether the screen is a telephone's. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => narrow.matches);
