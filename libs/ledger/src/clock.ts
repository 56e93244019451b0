/**
 * The hybrid logical clock of the next entry, in microseconds: the wall clock where it is ahead,
 * else one more than the greatest that this service knows. So it is strictly greater than all that the entry knows.
 */
export const nextClock = (wallMs: number, greatestKnown: number): number =>
  Math.max(wallMs * 1000, greatestKnown + 1);

/** A clock as the record spells it: 16 digits, ordered as text. */
export const writeClock = (clock: number): string => String(clock).padStart(16, '0');
