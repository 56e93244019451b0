import type { Mark } from '#ledger';
import type { MarkOf } from '#sealing';
import { Problem } from '../routes/problem.js';
import type { AnyDuty } from './duty.js';

/** How a service hashes what it takes once only; undefined where it has no keys. */
export const MARKS = Symbol('marks');

/** A command without what may stand nowhere in the clear, its mark, and how it is refused where the mark is there. */
export type Marked = Readonly<{
  told: object;
  mark: Mark | undefined;
  refusal: string | undefined;
}>;

type Fields = Readonly<Record<string, unknown>>;
type Once = Readonly<{ field: string; within?: string; refusal: string }>;

/** A number is the same with noughts before it. */
const bare = (value: string): string => value.trim().replace(/^0+(?=\d)/, '');

/**
 * What the log, the answers and their hashes may hold of a command: the marked field only as its keyed hash, for whoever
 * reads the database could try every number.
 */
export function markedBy(
  { name: duty, onlyOnce }: AnyDuty,
  [name, command]: readonly [string, object],
  markOf: MarkOf | undefined,
): Marked {
  const once = (onlyOnce as Readonly<Record<string, Once>> | undefined)?.[name];
  const fields = command as Fields;
  const value = once && fields[once.field];
  if (once === undefined || typeof value !== 'string')
    return { told: command, mark: undefined, refusal: undefined };
  if (markOf === undefined) throw new Problem(503, 'no-keys-for-marks');
  const kind = once.within === undefined ? duty : `${duty}/${String(fields[once.within])}`;
  const hashes = markOf(kind, bare(value));
  // Under the oldest key, so that a repeated command has the same hash after the key was changed.
  const shown = Buffer.from(hashes.at(-1) ?? hashes[0]).toString('hex');
  return {
    told: { ...command, [once.field]: shown },
    mark: { kind, hashes },
    refusal: once.refusal,
  };
}
