import type { Words } from '#kernel';

/** A plan that was agreed is never refused: it may be recorded after the person came. */
export const refusals = {} satisfies Record<string, Words>;
