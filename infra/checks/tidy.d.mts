/** Files by path from the root; `has` also knows files that are no text. */
export interface Tree {
  readonly texts: ReadonlyMap<string, string>;
  readonly has: (file: string) => boolean;
}

/** Each breach as `file:line: words (rule)`. */
export function findUntidy(tree: Tree): string[];
