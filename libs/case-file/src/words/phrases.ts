import type { Words } from '#kernel';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day (YYYY-MM-DD) inside a sentence: 05/11/2026, 5 November 2026. */
export function wordsOfDay(day: string): Words {
  const [year, month, dayOfMonth] = day.split('-');
  return {
    vi: `${String(dayOfMonth)}/${String(month)}/${String(year)}`,
    en: `${String(Number(dayOfMonth))} ${String(MONTHS[Number(month) - 1])} ${String(year)}`,
  };
}

/** A phrase inside a sentence: only its first letter is lowered, since names in it keep theirs. */
export const inSentence = (phrase: string): string =>
  phrase.charAt(0).toLowerCase() + phrase.slice(1);
