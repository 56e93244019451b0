import type { Words } from '#kernel';

/** None: a check is a fact, and contact can be stopped at any time. What waits for a check is refused elsewhere. */
export const refusals = {} satisfies Record<string, Words>;
