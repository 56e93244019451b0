import type { Fresh } from '../api/shapes.js';

/** Behind by less than this is no news: checkpoints are asked for every 5 s. */
export const LATE_SECONDS = 60;

/** Since when a list may lack something: the log that is furthest behind, where one is; null where one was never read. */
export function staleSince(freshness: readonly Fresh[]): string | null | undefined {
  const late = freshness.filter(
    ({ at, behindSeconds }) => at === null || behindSeconds >= LATE_SECONDS,
  );
  if (late.length === 0) return undefined;
  if (late.some(({ at }) => at === null)) return null;
  return late
    .map(({ at }) => at ?? '')
    .sort((one, other) => Date.parse(one) - Date.parse(other))[0];
}
