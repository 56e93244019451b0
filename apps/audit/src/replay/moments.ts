import { writeKnows, type Entry } from '#contracts';

/** A moment of a view: the local order there, the entry that arrived, the cut that it stands for, when it arrived. */
export type Moment = Readonly<{ localOrder: number; id: string; cut: string; arrivedAt: string }>;

/**
 * The moments that a ministry's own entries on a case prove: what it knew when it wrote each, and the entry itself.
 * Between two of its entries its log says nothing about when others' entries reached it.
 */
export function momentsProvedBy(view: string, entries: readonly Entry[]): readonly Moment[] {
  return entries
    .filter((entry) => entry.publisher === view)
    .sort((a, b) => a.position - b.position)
    .map((entry) => ({
      localOrder: entry.position,
      id: entry.id,
      cut: writeKnows({ ...entry.knows, [view]: entry.position + 1 }),
      arrivedAt: entry.time,
    }));
}
