type Edit = Readonly<{ file: string; find: string; put: string }>;

/** By name: the kind of finding that is expected, what is wrong, in words, and where it is planted. */
export const PLANTS: Readonly<
  Record<string, Readonly<{ kind: string; words: string; edits: readonly Edit[] }>>
>;

/** @throws {Error} where the code does not hold what is looked for exactly once */
export function applyEdit(text: string, edit: Edit): string;
