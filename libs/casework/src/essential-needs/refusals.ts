import type { Words } from '#kernel';

/** None: what a person needs is never refused for want of anything, also on a closed case. */
export const refusals = {} satisfies Record<string, Words>;
