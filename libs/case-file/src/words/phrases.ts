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

/** An instant inside a sentence, as a clock in Viet Nam shows it: 14:05 ngày 05/11/2026, 14:05 on 5 November 2026. */
export function wordsOfInstant(instant: string): Words {
  const there = new Date(Date.parse(instant) + SEVEN_HOURS_MS).toISOString();
  const day = wordsOfDay(there.slice(0, 10));
  const clock = there.slice(11, 16);
  return { vi: `${clock} ngày ${day.vi}`, en: `${clock} on ${day.en}` };
}

// Asia/Ho_Chi_Minh has had no other offset since 1975.
const SEVEN_HOURS_MS = 7 * 60 * 60 * 1000;

/** A sentence with a place for one word: `said('Đã tiếp nhận tại', 'Received at', unit)`. */
export const said = (vi: string, en: string, words: Words): Words => ({
  vi: `${vi} ${words.vi}`,
  en: `${en} ${words.en}`,
});

/** The same for the words of a code, which begin with a capital: `Đã lưu văn bản: công hàm`. */
export const told = (vi: string, en: string, { vi: viWord, en: enWord }: Words): Words =>
  said(`${vi}:`, `${en}:`, { vi: inSentence(viWord), en: inSentence(enWord) });

/** Several words, one behind the other. */
export const listed = (all: readonly Words[], language: keyof Words): string =>
  all.map((words) => words[language]).join(', ');

/** The rule of an obligation's key: `R25-A5`. */
export const ruleOf = (obligation: string): string => obligation.split('/')[0] ?? obligation;
