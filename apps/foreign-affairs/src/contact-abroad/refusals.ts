import type { Words } from '#kernel';

/** Asking for help abroad is never refused. */
export const refusals = {} satisfies Record<string, Words>;
