import type { Knows } from '#contracts';
import { limitOf, type Head } from './heads.js';

/** A stored entry without a local order; `overdue` where it is here for longer than the patience. */
export type Waiting = Readonly<{
  publisher: string;
  position: number;
  clock: number;
  knows: Knows;
  overdue: boolean;
}>;

/**
 * What stands still and what moves: how much of each log has arrived, the first that waits of each, which logs took
 * something within the patience, which are in dispute, and which clock nobody believes.
 */
export type Standstill = Readonly<{
  heads: ReadonlyMap<string, Head>;
  arrived: ReadonlyMap<string, number>;
  firstOf: (log: string) => Waiting | undefined;
  growing: ReadonlySet<string>;
  disputed: ReadonlySet<string>;
  clockMax: number;
}>;

type Lacking = Readonly<{ log: string; size: number }>;

/** What has not arrived of all that an entry knows. Nobody waits for anything beyond the end of a closed log. */
export const lacks = (
  knows: Knows,
  { heads, arrived }: Pick<Standstill, 'heads' | 'arrived'>,
): readonly Lacking[] =>
  Object.entries(knows)
    .map(([log, size]) => ({ log, size: Math.min(size, heads.get(log)?.closing?.size ?? size) }))
    .filter(({ log, size }) => size > (arrived.get(log) ?? 0));

/** Whether a waiting entry can get no local order, whatever else comes. */
export const isHeld = ({ publisher, position, clock }: Waiting, at: Standstill): boolean => {
  const head = at.heads.get(publisher);
  return clock > at.clockMax || (head !== undefined && position >= limitOf(head));
};

/**
 * Whether an entry waits for its causes in vain: they stand in disputed logs, or it is overdue and none of them is on
 * its way. While a log is being fetched nobody loses patience with it, however long that takes.
 */
export function waitsInVain({ publisher, knows, overdue }: Waiting, at: Standstill): boolean {
  const missing = lacks(knows, at);
  if (missing.every(({ log }) => at.disputed.has(log))) return true;
  return overdue && !missing.some((one) => isOnItsWay(one, at, [publisher]));
}

/** What is stored waits for something itself: it comes then, unless that leads back to who asks. */
function isOnItsWay({ log, size }: Lacking, at: Standstill, asking: readonly string[]): boolean {
  if (size > (at.heads.get(log)?.size ?? 0)) return at.growing.has(log) && !at.disputed.has(log);
  const first = at.firstOf(log);
  if (first === undefined || asking.includes(log) || isHeld(first, at)) return false;
  const stored = lacks(first.knows, at).filter(
    (one) => one.size <= (at.heads.get(one.log)?.size ?? 0),
  );
  return stored.every((one) => isOnItsWay(one, at, [...asking, log]));
}
