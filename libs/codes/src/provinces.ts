import type { Words } from '#kernel';

/** A province or city by its code, as the units of the demo need it. */
export type Province = Readonly<{ code: string; words: Words }>;

export const provinces = [
  { code: 'an-giang', words: { vi: 'An Giang', en: 'An Giang' } },
  { code: 'ha-noi', words: { vi: 'Hà Nội', en: 'Hà Nội' } },
  { code: 'lang-son', words: { vi: 'Lạng Sơn', en: 'Lạng Sơn' } },
  { code: 'nghe-an', words: { vi: 'Nghệ An', en: 'Nghệ An' } },
  { code: 'tay-ninh', words: { vi: 'Tây Ninh', en: 'Tây Ninh' } },
  { code: 'thanh-hoa', words: { vi: 'Thanh Hóa', en: 'Thanh Hóa' } },
] as const satisfies readonly Province[];

export type ProvinceCode = (typeof provinces)[number]['code'];

/** What readers call a province; a code that this build does not know is shown as it is spelt. */
export const wordsOfProvince = (code: string): Words =>
  provinces.find((province) => province.code === code)?.words ?? { vi: code, en: code };
