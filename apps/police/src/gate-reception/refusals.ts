import type { Words } from '#kernel';

/** What was done at the gate is recorded in whatever order it comes from paper. */
export const refusals = {} satisfies Record<string, Words>;
