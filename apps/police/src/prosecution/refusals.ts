import type { Words } from '#kernel';

/** Proceedings are a fact; that they were opened is never refused. */
export const refusals = {} satisfies Record<string, Words>;
