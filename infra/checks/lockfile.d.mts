/** What a lockfile should name and does not, in words. */
export function findMissing(
  packages: Readonly<
    Record<string, { optionalDependencies?: Record<string, string>; version?: string }>
  >,
): string[];
