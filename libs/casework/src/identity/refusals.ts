import type { Words } from '#kernel';

/** None: a claim is kept with its source, and unknown stays valid to the end. */
export const refusals = {} satisfies Record<string, Words>;
