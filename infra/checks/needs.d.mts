/** What the caller of `npm test` insists on. @throws on a word that it does not know */
export function readRequired(args: readonly string[], fromEnvironment?: string): string[];
