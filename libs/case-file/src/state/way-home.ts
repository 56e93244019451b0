/** What the way home of a person depends on. */
type WayHome = Readonly<{
  isChild: boolean;
  /** Whether it was decided that the return is in the best interests of the child. */
  decided: boolean;
  /** Whether the person, when asked last, did not agree to return. */
  unwilling: boolean;
}>;

/** Why a person is not brought home now: nobody is against their will, and a child only where it was decided. */
export function findWhyNotHome({
  isChild,
  decided,
  unwilling,
}: WayHome): 'child-return-not-decided' | 'return-refused-by-person' | undefined {
  if (isChild) return decided ? undefined : 'child-return-not-decided';
  return unwilling ? 'return-refused-by-person' : undefined;
}
