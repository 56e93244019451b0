import { findSchema, type Entry } from '#contracts';
import type { Words } from '#kernel';
import { unitOf } from './state/past.js';
import { inOrderOnce } from './state/case-state.js';
import { wordsOf } from './words-of.js';

/**
 * One line of a timeline. `by` is the party, `unit` its unit; `at` is when it was recorded, `occurredAt` when it
 * happened. `known` is false for an entry that this build cannot read: it is shown by its bare name.
 */
export type TimelineItem = Readonly<{
  id: string;
  clock: string;
  by: string;
  unit: string;
  type: string;
  duty: string | undefined;
  at: string;
  occurredAt: string;
  recordedFrom: 'screen' | 'paper';
  words: Words;
  known: boolean;
}>;

/** The duty that an event belongs to, or undefined for an event that this build does not know. */
export const dutyOf = (type: string): string | undefined => findSchema(type)?.duty;

/** An entry as a line of a timeline. */
export const itemOf = (entry: Entry): TimelineItem => ({
  id: entry.id,
  clock: entry.clock,
  by: entry.publisher,
  unit: unitOf(entry.actor),
  type: entry.type,
  duty: entry.known ? dutyOf(entry.type) : undefined,
  at: entry.time,
  occurredAt: entry.occurredAt,
  recordedFrom: entry.recordedFrom,
  words: wordsOf(entry),
  known: entry.known,
});

/** The timeline of a case in merged order: the same on every service and in the browser, however entries arrive. */
export const timelineOf = (entries: readonly Entry[]): readonly TimelineItem[] =>
  inOrderOnce(entries).map(itemOf);
