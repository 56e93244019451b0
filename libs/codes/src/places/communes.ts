import type { Words } from '#kernel';
import { COMMUNES } from './communes-list.js';
import { MERGED_ON, type ProvinceCode } from './provinces.js';
import { slugOf } from './slug.js';

/** What a commune-level place is; the level below the province since 1 July 2025. */
export type CommuneKind = 'commune' | 'ward' | 'special-zone';

/** A commune, ward or special zone of the 34 provinces: `an-giang/vinh-hau`. `official`: five digits of the State's list. */
export type Commune = Readonly<{
  code: string;
  province: ProvinceCode;
  official: string;
  kind: CommuneKind;
  words: Words;
  validFrom: string;
}>;

// Resolutions 30/2026/QH16 and 237/NQ-UBTVQH16 of 14 April 2026, as one list has them (confidence M): ten communes of Đồng Nai
// became wards on 30 April 2026. They keep their codes; the words are those of today.
const WARDS_SINCE_2026 = new Set(
  '25270 25357 25363 26116 26170 26248 26326 26368 26425 26485'.split(' '),
);

type NamedKind = readonly [vi: string, kind: CommuneKind, en: string];
const WARD: NamedKind = ['Phường', 'ward', 'ward'];
const COMMUNE: NamedKind = ['Xã', 'commune', 'commune'];
const SPECIAL_ZONE: NamedKind = ['Đặc khu', 'special-zone', 'special zone'];

const kindOf = (text: string): NamedKind =>
  [WARD, SPECIAL_ZONE].find(([vi]) => text.startsWith(`${vi} `)) ?? COMMUNE;

function communeOf(province: ProvinceCode, line: string): Commune {
  const official = line.slice(0, 5);
  const [text = '', code] = line.slice(6).split(' =');
  const published = kindOf(text);
  const name = text.slice(published[0].length + 1);
  const [vi, kind, en] = WARDS_SINCE_2026.has(official) ? WARD : published;
  return {
    code: `${province}/${code ?? slugOf(name)}`,
    province,
    official,
    kind,
    words: { vi: `${vi.toLowerCase()} ${name}`, en: `${name} ${en}` },
    validFrom: MERGED_ON,
  };
}

const linesOf = (province: string): readonly string[] =>
  Object.hasOwn(COMMUNES, province)
    ? COMMUNES[province as keyof typeof COMMUNES].trim().split('\n')
    : [];

const read = new Map<string, readonly Commune[]>();

/** The communes of a province since 1 July 2025, in the order of their official codes; none of a province that has ended. */
export function communesOf(province: ProvinceCode): readonly Commune[] {
  const known = read.get(province);
  if (known) return known;
  const communes = linesOf(province).map((line) => communeOf(province, line));
  read.set(province, communes);
  return communes;
}

/** A commune by its code, `an-giang/vinh-hau`. */
export const findCommune = (code: string): Commune | undefined =>
  communesOf(code.split('/')[0] as ProvinceCode).find((one) => one.code === code);
