import type { Words } from '#kernel';
import { PROVINCES } from './provinces-list.js';

export type ProvinceCode = (typeof PROVINCES)[number]['code'];

/**
 * A province or city by its code. A province whose `succeededBy` is set ended on 30 June 2025; one that goes on kept its code and
 * name and took in others. `official`: the two digits of the State's list, of before and of after 1 July 2025.
 */
export type Province = Readonly<{
  code: ProvinceCode;
  words: Words;
  official: string;
  official2025?: string;
  validTo?: string;
  succeededBy?: ProvinceCode;
  cityFrom?: string;
}>;

/** The first day of the 34 provinces (Resolution 202/2025/QH15 with Law 72/2025/QH15). */
export const MERGED_ON = '2025-07-01';

const wordsOf = (code: string, name: string): Words =>
  code === 'ho-chi-minh'
    ? { vi: 'TP. Hồ Chí Minh', en: 'Ho Chi Minh City' }
    : { vi: name, en: name };

/** All 63 provinces and cities that were; those without `succeededBy` are the 34 that are. */
export const provinces: readonly Province[] = PROVINCES.map((row) => ({
  code: row.code,
  words: wordsOf(row.code, row.name),
  official: row.official,
  ...('official2025' in row ? { official2025: row.official2025 } : {}),
  ...('into' in row ? { validTo: '2025-06-30', succeededBy: row.into } : {}),
  ...('cityFrom' in row
    ? { cityFrom: row.cityFrom }
    : 'city' in row
      ? { cityFrom: '0001-01-01' }
      : {}),
}));

const byCode: ReadonlyMap<string, Province> = new Map(provinces.map((one) => [one.code, one]));

/** A province by its code, also one that has ended. */
export const findProvince = (code: string): Province | undefined => byCode.get(code);

/** The provinces of a day: 63 until 30 June 2025, 34 after. */
export const provincesOn = (day: string): readonly Province[] =>
  provinces.filter(({ validTo }) => validTo === undefined || day <= validTo);

/** The 34 provinces and cities of today. */
export const provincesOfToday: readonly Province[] = provinces.filter(
  ({ succeededBy }) => succeededBy === undefined,
);

/** The province that a place named by an old or a new code lies in on a day; one day's province may be another's part. */
export function provinceOn(code: ProvinceCode, day: string): ProvinceCode {
  const { validTo, succeededBy } = findProvince(code) ?? {};
  return succeededBy && validTo !== undefined && day > validTo ? succeededBy : code;
}

/** A province of today with those that it took in: what a reader means who asks for it over all years. */
export const provincesWithin = (code: string): readonly ProvinceCode[] =>
  provinces.filter((one) => one.code === code || one.succeededBy === code).map((one) => one.code);

/** A province as a unit's name has it, by what it is now or was last: `tỉnh An Giang`, `Thành phố Hà Nội`. */
export function fullWordsOfProvince(code: ProvinceCode): Words {
  const { words, cityFrom } = findProvince(code) as Province;
  if (code === 'ho-chi-minh') return { vi: 'Thành phố Hồ Chí Minh', en: words.en };
  return { vi: `${cityFrom === undefined ? 'tỉnh' : 'thành phố'} ${words.vi}`, en: words.en };
}

/** What readers call a province; a code that this build does not know is shown as it is spelt. */
export const wordsOfProvince = (code: string): Words =>
  findProvince(code)?.words ?? { vi: code, en: code };
