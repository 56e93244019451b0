const CENTURY_MS = 100 * 365.25 * 86_400_000;
// A machine that lost its battery says 1970; that must not make it hold back what the others write today.
const NEVER_BEFORE_MS = Date.UTC(2026, 0, 1);

/**
 * The hybrid logical clock of the next entry, in microseconds: the wall clock where it is ahead,
 * else one more than the greatest that this service knows. So it is strictly greater than all that the entry knows.
 */
export const nextClock = (wallMs: number, greatestKnown: number): number =>
  Math.max(Math.floor(wallMs) * 1000, greatestKnown + 1);

/** A clock as the record spells it: 16 digits, ordered as text. */
export const writeClock = (clock: number): string => String(clock).padStart(16, '0');

/**
 * The greatest clock that may get a local order at this wall clock. A wrong clock of hours or years does no harm: all go
 * on above it, and deadlines never use `clock`. But the 16 digits end in the year 2255, and one entry of `8999…` would
 * leave nobody a greater one: nothing could be written any more, or no longer in causal order. So an entry that is more
 * than a century ahead is stored, proved and served like any other, and waits for its local order until the wall clock
 * comes near; what its publisher writes after it waits behind it. That hurts the log with the broken clock, no other.
 */
export const greatestClockAt = (wallMs: number): number =>
  (Math.max(wallMs, NEVER_BEFORE_MS) + CENTURY_MS) * 1000;
