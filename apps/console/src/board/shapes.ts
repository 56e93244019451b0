import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.js';
import { pagesOf } from '../api/pages.js';
import type { Page } from '../api/shapes.js';
import type { Above } from '#regulation';
import type { WorkItem } from '../work/shapes.js';

/** How fast an agency answers: the median, in hours, of `n` answers; null before the first. */
type AnswerTimes = Readonly<{ median: number | null; n: number }>;

/** How many restricted duties a party had open as a day began: `atLeast`, and fewer than `fewerThan`. */
export type Restricted = Readonly<{ day: string; atLeast: number; fewerThan: number }>;

/** What one party is waited for with. */
export type PartyOnBoard = Readonly<{
  party: string;
  danger: number;
  atOnce: number;
  late: number;
  unseen: number;
  /** Missed on record, and nobody brought it to the level above. */
  unescalated: number;
  /** What the party itself says of the duties that it alone knows; null where it has not said it yet. */
  restricted: Restricted | null;
  answerTimes: AnswerTimes;
}>;

export type Board = Readonly<{ parties: readonly PartyOnBoard[] }>;

/** The columns, in the order of urgency. */
export const columns = [
  ['danger', 'danger'],
  ['atOnce', 'at-once'],
  ['late', 'late'],
  ['unseen', 'unseen'],
  ['unescalated', 'unescalated'],
] as const;

/** A duty on the board, with the levels above the one that has it, the next one first. */
export type BoardItem = WorkItem & Readonly<{ above: readonly Above[] }>;

const REFETCH_MS = 15_000;

export const board = queryOptions({
  queryKey: ['board'],
  queryFn: ({ signal }) => ask<Board>('/board', { signal }),
  refetchInterval: REFETCH_MS,
});

export type ItemFilter = Readonly<{
  party?: string | undefined;
  urgency?: string | undefined;
  province?: string | undefined;
  duty?: string | undefined;
}>;

export const boardItems = (filter: ItemFilter) =>
  pagesOf<Page<BoardItem>>(['board', 'items', filter], { path: '/board/items', filter, limit: 50 });
