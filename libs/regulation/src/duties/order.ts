import { inMergedOrder, type Entry } from '#contracts';
import { dayOf, type Day } from '../regimes.js';

/** An entry with the moment at which it happened, in milliseconds, and its day in Viet Nam. */
export type Step = Readonly<{ entry: Entry; ms: number; day: Day; nth: number }>;

/**
 * The entries that this build can read, once each, in the order in which they happened; what happened at the same
 * moment in merged order. So nothing depends on the order in which they arrived.
 */
export function stepsOf(history: readonly Entry[]): readonly Step[] {
  const once = new Map(history.filter(({ known }) => known).map((entry) => [entry.id, entry]));
  return [...once.values()]
    .map((entry) => ({ entry, ms: Date.parse(entry.occurredAt) }))
    .sort((one, other) => one.ms - other.ms || inMergedOrder(one.entry, other.entry))
    .map(({ entry, ms }, nth) => ({ entry, ms, day: dayOf(entry.occurredAt), nth }));
}

/** What an entry carries, by the names of its fields. */
export const dataOf = ({ data }: Pick<Entry, 'data'>) => data as Readonly<Record<string, unknown>>;
