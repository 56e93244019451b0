import type { Words } from '#kernel';

/** None: whoever tells is heard. */
export const refusals = {} satisfies Record<string, Words>;
