import {
  daysOf,
  daysOfQuestion,
  dayOf,
  inWorkOrder,
  lawOn,
  obligationsOf,
  rulesBook,
  type DayInCount,
  type DeadlineQuestion,
  type ObligationItem,
} from '#regulation';
import type { Entry } from '#contracts';

// The regulation itself, in the browser. Half of the console's weight: only `import()` may ask for it.

/** The duties of a case as its entries make them, in the order of work; the code of the services. */
export function dutiesOf(
  entries: readonly Entry[],
  changes: readonly Entry[],
  at: string,
  reader: string,
): readonly ObligationItem[] {
  return [...obligationsOf(entries, rulesBook(changes), at, reader)].sort(inWorkOrder);
}

/** How the end of one duty came about, day by day. */
export const daysOfDuty = (
  key: string,
  entries: readonly Entry[],
  changes: readonly Entry[],
): readonly DayInCount[] => daysOf(key, entries, rulesBook(changes), new Date().toISOString());

/** The same for a question to the calculator, by the rules of today. */
export function daysFor(
  question: DeadlineQuestion,
  changes: readonly Entry[],
): readonly DayInCount[] {
  const today = dayOf(new Date().toISOString());
  return daysOfQuestion(question, lawOn(rulesBook(changes)(Infinity), today));
}
