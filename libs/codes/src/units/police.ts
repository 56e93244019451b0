import { communesOf, type Commune } from '../places/communes.js';
import { districtsOf, type District } from '../places/districts.js';
import { gates } from '../places/gates.js';
import { fullWordsOfProvince, provinces, type Province } from '../places/provinces.js';
import { unitOf, type Unit } from './unit.js';

const police = unitOf('police');

/** What ended with the merger of its province, and who took it over. */
const mergedOf = ({ succeededBy }: Province, path: string) =>
  succeededBy
    ? ({ ends: 'two-tier-government', succeededBy: `${path}/${succeededBy}` } as const)
    : {};

const ofProvince = (province: Province): Unit => {
  const { vi, en } = fullWordsOfProvince(province.code);
  return police({
    code: `police/province/${province.code}`,
    level: 'P',
    roles: ['provincial-police'],
    province: province.code,
    words: { vi: `Công an ${vi}`, en: `${en} provincial police` },
    confidence: 'P',
    source: 'S22c',
    ...mergedOf(province, 'police/province'),
  });
};

const immigrationOf = (province: Province): Unit => {
  const { vi, en } = fullWordsOfProvince(province.code);
  return police({
    code: `police/immigration/${province.code}`,
    level: 'P',
    roles: ['provincial-immigration'],
    province: province.code,
    words: {
      vi: `Phòng Quản lý xuất nhập cảnh, Công an ${vi}`,
      en: `Immigration division, ${en} provincial police`,
    },
    confidence: 'I',
    source: 'PA08: S14, S15',
    ...mergedOf(province, 'police/immigration'),
  });
};

/** The police of a district, until 28 February 2025; the province's police took over what the regime gives to them. */
export const districtPolice = (district: District): Unit =>
  police({
    code: `police/district/${district.code}`,
    level: 'D',
    roles: ['district-police'],
    province: district.province,
    district: district.code,
    words: {
      vi: `Công an ${district.words.vi}, ${fullWordsOfProvince(district.province).vi}`,
      en: `${district.words.en} police, ${fullWordsOfProvince(district.province).en}`,
    },
    ends: 'district-police-end',
    succeededBy: `police/province/${district.province}`,
    confidence: 'P',
    source: 'S22b',
  });

/** The police of a commune of today. Two of the 13 special zones have none by the police's own count, and no source says which. */
export const communePolice = (commune: Commune): Unit =>
  police({
    code: `police/commune/${commune.code}`,
    level: 'C',
    roles: ['commune-police'],
    province: commune.province,
    commune: commune.code,
    words: {
      vi: `Công an ${commune.words.vi}, ${fullWordsOfProvince(commune.province).vi}`,
      en: `${commune.words.en} police, ${fullWordsOfProvince(commune.province).en}`,
    },
    begins: 'two-tier-government',
    confidence: commune.kind === 'special-zone' ? 'weak' : 'P',
    source: 'S22c',
  });

const airports = gates
  .filter(({ kind }) => kind === 'airport')
  .map(({ code, words, province, before2025 }) =>
    police({
      code: `police/airport/${code}`,
      level: 'T',
      roles: ['airport-police'],
      province,
      ...(before2025 ? { before2025 } : {}),
      words: { vi: `Công an cửa khẩu ${words.vi}`, en: `Border police at ${words.en}` },
      confidence: 'I',
      source: 'tên công bố của cảng hàng không',
    }),
  );

const centre: readonly Unit[] = (
  [
    ['police/ministry', 'police-ministry', 'Bộ Công an', 'Ministry of Public Security'],
    [
      'police/immigration/department',
      'immigration-department',
      'Cục Quản lý xuất nhập cảnh',
      'Immigration Department',
    ],
    [
      'police/department/criminal',
      'criminal-police',
      'Cục Cảnh sát hình sự',
      'Criminal Police Department',
    ],
  ] as const
).map(([code, role, vi, en]) =>
  police({
    code,
    level: 'T',
    roles: [role],
    province: 'ha-noi',
    words: { vi, en },
    confidence: 'P',
    source: 'S14, S19',
  }),
);

/** All but those of districts and communes. */
export const policeUnits = (): readonly Unit[] => [
  ...centre,
  ...airports,
  ...provinces.map(ofProvince),
  ...provinces.map(immigrationOf),
];

/** Those of the districts that were. */
export const districtPoliceUnits = (): readonly Unit[] =>
  provinces.flatMap(({ code }) => districtsOf(code).map(districtPolice));

/** Those of the communes that are. */
export const communePoliceUnits = (): readonly Unit[] =>
  provinces.flatMap(({ code }) => communesOf(code).map(communePolice));
