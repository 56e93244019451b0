import type { Words } from '#kernel';

/** A contribution that was paid is never refused. */
export const refusals = {} satisfies Record<string, Words>;
