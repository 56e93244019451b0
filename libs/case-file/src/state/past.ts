/** The unit of an actor `<unit>#<officer>`. */
export const unitOf = (actor: string): string => actor.split('#')[0] ?? actor;

/** The pseudonymous officer of an actor `<unit>#<officer>`. */
export const officerOf = (actor: string): string => actor.split('#')[1] ?? '';

/** Whether an instant lies before another, whatever their offsets. */
export const isBefore = (one: string, other: string): boolean =>
  Date.parse(one) < Date.parse(other);
