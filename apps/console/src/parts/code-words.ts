import { lists, parties, type Coded } from '#codes';
import type { Words } from '#kernel';
import { caseworkCodes } from '#case-file';

import { formCodes } from '../texts/inner-fields.js';

type ByCode = Readonly<Record<string, Words>>;

const wordsByCode = (list: readonly Coded[]): ByCode =>
  Object.fromEntries(list.map(({ code, words }) => [code, words]));

const all: readonly ByCode[] = [
  formCodes,
  Object.fromEntries(parties.map(({ log, words }) => [log, words])),
  ...Object.values(caseworkCodes),
  ...Object.values(lists).map(wordsByCode),
];

/**
 * The words of the codes of one field. The same code stands in several lists, so the list that has all of them is
 * asked first; a code without words is shown as it is spelt.
 */
export function wordsOfCodes(codes: readonly string[]): (code: string) => Words {
  const own = all.find((list) => codes.every((code) => code in list));
  return (code) =>
    own?.[code] ?? all.find((list) => code in list)?.[code] ?? { vi: code, en: code };
}

/** The words of a code that casework events carry. */
export const caseworkWords = (field: keyof typeof caseworkCodes, code: string): Words =>
  (caseworkCodes[field] as ByCode)[code] ?? { vi: code, en: code };
