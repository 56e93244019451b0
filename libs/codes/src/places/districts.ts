import type { Words } from '#kernel';
import { DISTRICTS } from './districts-list.js';
import type { ProvinceCode } from './provinces.js';
import { slugOf } from './slug.js';

/** A district-level place, `an-giang/an-phu`, until 30 June 2025; `province` is the one it lay in then. */
export type District = Readonly<{
  code: string;
  province: ProvinceCode;
  words: Words;
  validTo: string;
}>;

type NamedKind = readonly [vi: string, en: string];
const RURAL: NamedKind = ['Huyện', 'district'];
const URBAN: readonly NamedKind[] = [
  ['Quận', 'district'],
  ['Thị xã', 'town'],
  ['Thành phố', 'city'],
];

function districtOf(province: ProvinceCode, line: string): District {
  const [text = '', code] = line.split(' =');
  const [vi, en] = URBAN.find(([start]) => text.startsWith(`${start} `)) ?? RURAL;
  const name = text.slice(vi.length + 1);
  const words = {
    vi: `${vi.toLowerCase()} ${name}`,
    en: /^\d+$/.test(name) ? `District ${name}` : `${name} ${en}`,
  };
  return { code: `${province}/${code ?? slugOf(name)}`, province, words, validTo: '2025-06-30' };
}

const read = new Map<string, readonly District[]>();

/** The districts of one of the 63 provinces, as they were on 30 June 2025. */
export function districtsOf(province: ProvinceCode): readonly District[] {
  const known = read.get(province);
  if (known) return known;
  const lines: readonly string[] = Object.hasOwn(DISTRICTS, province)
    ? DISTRICTS[province].trim().split('\n')
    : [];
  const districts = lines.map((line) => districtOf(province, line));
  read.set(province, districts);
  return districts;
}

/** A district by its code, `an-giang/an-phu`. */
export const findDistrict = (code: string): District | undefined =>
  districtsOf(code.split('/')[0] as ProvinceCode).find((one) => one.code === code);
