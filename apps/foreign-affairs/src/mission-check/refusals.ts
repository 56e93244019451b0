import type { Words } from '#kernel';

/** What a mission found is recorded whenever it comes. */
export const refusals = {} satisfies Record<string, Words>;
