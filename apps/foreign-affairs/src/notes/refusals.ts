import type { Words } from '#kernel';

/** A note of a foreign side is never refused. */
export const refusals = {} satisfies Record<string, Words>;
