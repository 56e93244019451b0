import type { Words } from '#kernel';
import type { DayBook } from '../calendar/calendar.js';
import { wordsOfDay } from '../calendar/words.js';
import { words } from './sentence.js';

type Run = { first: number; last: number; because: Words };

/** A sentence names so many at most. */
export const MOST_NAMED = 12;

const reasonOf = (book: DayBook, day: number): Words | undefined => {
  const row = book.stateOf(day).row;
  if (row === undefined) return undefined;
  const { basis } = row;
  return basis ? words(`${row.words.vi}, ${basis.vi}`, `${row.words.en}, ${basis.en}`) : row.words;
};

/** Neighbouring days with one reason, together. */
function runsOf(book: DayBook, days: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const because = reasonOf(book, day);
    if (because === undefined) continue;
    const before = runs.at(-1);
    if (before?.last === day - 1 && before.because.en === because.en) before.last = day;
    else runs.push({ first: day, last: day, because });
  }
  return runs;
}

/** Days from the first to the last: `Monday 16 to Friday 20 February`. */
export function wordsOfSpan(first: number, last: number, year: number): Words {
  const [from, to] = [wordsOfDay(first, year), wordsOfDay(last, year)];
  return first === last ? to : words(`${from.vi} đến ${to.vi}`, `${from.en} to ${to.en}`);
}

/** Days that stand in the calendar by name, each with what makes it so. `year` is the one that readers know already. */
export function namedDays(book: DayBook, days: readonly number[], year: number): Words[] {
  const runs = runsOf(book, days);
  const told = runs.slice(0, MOST_NAMED).map(({ first, last, because }) => {
    const span = wordsOfSpan(first, last, year);
    return words(`${span.vi} (${because.vi})`, `${span.en} (${because.en})`);
  });
  const more = String(runs.length - MOST_NAMED);
  return runs.length > MOST_NAMED ? [...told, words(`${more} dịp khác`, `${more} more`)] : told;
}
