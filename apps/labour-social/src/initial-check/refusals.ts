import type { Words } from '#kernel';

/** What was established is never refused, in whatever order it is recorded. */
export const refusals = {} satisfies Record<string, Words>;
