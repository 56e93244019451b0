import type { Words } from '#kernel';

/** None: a death is a fact, whoever learns of it and whatever the case says. */
export const refusals = {} satisfies Record<string, Words>;
