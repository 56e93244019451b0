import { caseOf, type CaseState } from '#case-file';
import { inMergedOrder, parseKnows, readRecord, type Entry, type Knows } from '#contracts';
import type { EntryItem, Moment } from '../api/shapes.js';

// Who knew what, when: computed in the browser from the entries that the audit service holds.

/** An entry with the exact characters of its record. */
export type Held = Readonly<{ entry: Entry; record: string; leaf: string; causeMissing: boolean }>;

/** The entries of a case in merged order. What is no record of ours cannot belong to a case and is left out. */
export function heldOf(items: readonly EntryItem[]): readonly Held[] {
  return items
    .flatMap(({ record, leaf, causeMissing, opened }) => {
      const entry = opened ?? readRecord(record);
      return entry ? [{ entry, record, leaf, causeMissing }] : [];
    })
    .sort((a, b) => inMergedOrder(a.entry, b.entry));
}

/**
 * What lies below a cut: one size per log. The closing of a log acts, as in the services, once that log is there up to the
 * trusted size; what lies beyond is void then.
 */
export function below(cut: Knows, held: readonly Held[]): readonly Held[] {
  const there = held.filter(({ entry }) => isBelow(cut, entry));
  const closings = there.flatMap(({ entry }) => closingOf(entry) ?? []);
  const acts = ({ log, size }: Closing) => size <= (cut[log] ?? 0);
  const isVoid = ({ publisher, position }: Entry) =>
    closings.some((one) => acts(one) && one.log === publisher && position >= one.size);
  return there.filter(({ entry }) => {
    const closing = closingOf(entry);
    return !isVoid(entry) && (closing === undefined || acts(closing));
  });
}

type Closing = Readonly<{ log: string; size: number }>;

const closingOf = (entry: Entry): Closing | undefined =>
  entry.known && entry.type === 'LogClosed' ? entry.data : undefined;

const isBelow = (cut: Knows, { publisher, position }: Entry): boolean =>
  position < (cut[publisher] ?? 0);

/** The case as it was at a cut, folded here by the same `evolve` as the services use. */
export const stateAt = (cut: Knows, held: readonly Held[]): CaseState =>
  caseOf(below(cut, held).map(({ entry }) => entry));

export type Knew = Readonly<{
  /** Entries of the case that the view had. */
  known: number;
  /** Entries that others had recorded by then and the view had not, by publisher. */
  unknown: readonly Readonly<{ publisher: string; n: number }>[];
  /** Entries that the view had and that are not held here. */
  missingHere: number;
}>;

/** Who knew what at a moment: the cut against everything that is held here and was recorded by then. */
export function knewAt(
  moments: readonly Moment[],
  index: number,
  cut: Knows,
  held: readonly Held[],
): Knew {
  const at = Date.parse(moments[index]?.arrivedAt ?? '');
  const unknown = new Map<string, number>();
  for (const { entry } of held) {
    if (isBelow(cut, entry) || Date.parse(entry.time) > at) continue;
    unknown.set(entry.publisher, (unknown.get(entry.publisher) ?? 0) + 1);
  }
  const here = new Set(held.map(({ entry }) => entry.id));
  return {
    known: below(cut, held).length,
    unknown: [...unknown].map(([publisher, n]) => ({ publisher, n })),
    missingHere: moments.slice(0, index + 1).filter(({ id }) => !here.has(id)).length,
  };
}

/**
 * Which moment a cut of an address means: the one that has it, else the last one that knew no more; the newest where
 * the address cites none.
 */
export function indexOfCut(moments: readonly Moment[], cut: string | undefined): number {
  const newest = moments.length - 1;
  if (cut === undefined) return newest;
  const same = moments.findIndex((moment) => moment.cut === cut);
  const asked = parseKnows(cut);
  if (same >= 0 || asked === undefined) return same >= 0 ? same : newest;
  return moments.findLastIndex((moment) => {
    const sizes = Object.entries(parseKnows(moment.cut) ?? {});
    return sizes.every(([log, size]) => size <= (asked[log] ?? 0));
  });
}

/** By when it was recorded (merged order), or by when it happened in the world. */
export function inOrder(held: readonly Held[], by: 'recorded' | 'happened'): readonly Held[] {
  if (by === 'recorded') return held;
  const happened = ({ entry }: Held) => Date.parse(entry.occurredAt);
  return [...held].sort((a, b) => happened(a) - happened(b));
}
