import type { Words } from '#kernel';
import type { PartyLog } from './parties.js';
import type { ProvinceCode } from './provinces.js';

/**
 * A unit of an agency by its code. A unit abroad has no province.
 * `invented`: no such unit exists; the demo needs somebody there and no source names who it was.
 */
export type Unit = Readonly<{
  code: string;
  agency: PartyLog;
  province?: ProvinceCode;
  words: Words;
  invented?: true;
}>;

// The units that the demo needs, until the regulation brings the register of agencies with their succession.

const border: readonly Unit[] = [
  {
    code: 'border/command/an-giang',
    agency: 'border',
    province: 'an-giang',
    words: {
      vi: 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh An Giang',
      en: 'Border Guard Command of An Giang',
    },
  },
  {
    code: 'border/post/long-binh',
    agency: 'border',
    province: 'an-giang',
    words: { vi: 'Đồn Biên phòng Long Bình', en: 'Long Bình border post' },
  },
  {
    code: 'border/post/long-binh/21',
    agency: 'border',
    province: 'an-giang',
    words: { vi: 'Chốt số 21, Đồn Biên phòng Long Bình', en: 'Post no. 21, Long Bình border post' },
  },
  {
    code: 'border/gate/tinh-bien',
    agency: 'border',
    province: 'an-giang',
    words: {
      vi: 'Biên phòng cửa khẩu quốc tế Tịnh Biên',
      en: 'Border Guard at Tịnh Biên international gate',
    },
  },
];

const police: readonly Unit[] = [
  {
    code: 'police/immigration/department',
    agency: 'police',
    province: 'ha-noi',
    words: { vi: 'Cục Quản lý xuất nhập cảnh', en: 'Immigration Department' },
  },
  {
    code: 'police/immigration/an-giang',
    agency: 'police',
    province: 'an-giang',
    words: {
      vi: 'Phòng Quản lý xuất nhập cảnh, Công an tỉnh An Giang',
      en: 'Immigration division, An Giang provincial police',
    },
  },
  {
    code: 'police/province/an-giang',
    agency: 'police',
    province: 'an-giang',
    words: { vi: 'Công an tỉnh An Giang', en: 'An Giang provincial police' },
  },
  {
    code: 'police/airport/noi-bai',
    agency: 'police',
    province: 'ha-noi',
    words: {
      vi: 'Công an cửa khẩu Cảng hàng không quốc tế Nội Bài',
      en: 'Border police at Nội Bài international airport',
    },
  },
  {
    code: 'police/province/thanh-hoa',
    agency: 'police',
    province: 'thanh-hoa',
    words: { vi: 'Công an tỉnh Thanh Hóa', en: 'Thanh Hóa provincial police' },
  },
  {
    code: 'police/province/nghe-an',
    agency: 'police',
    province: 'nghe-an',
    words: { vi: 'Công an tỉnh Nghệ An', en: 'Nghệ An provincial police' },
  },
];

const foreignAffairs: readonly Unit[] = [
  {
    code: 'foreign-affairs/department/consular',
    agency: 'foreign-affairs',
    province: 'ha-noi',
    words: { vi: 'Cục Lãnh sự', en: 'Consular Department' },
  },
  {
    code: 'foreign-affairs/mission/phnom-penh',
    agency: 'foreign-affairs',
    words: { vi: 'Đại sứ quán Việt Nam tại Phnôm Pênh', en: 'Embassy in Phnom Penh' },
  },
  {
    code: 'foreign-affairs/mission/yangon',
    agency: 'foreign-affairs',
    words: { vi: 'Đại sứ quán Việt Nam tại Yangon', en: 'Embassy in Yangon' },
  },
  {
    code: 'foreign-affairs/mission/bangkok',
    agency: 'foreign-affairs',
    words: { vi: 'Đại sứ quán Việt Nam tại Băng Cốc', en: 'Embassy in Bangkok' },
  },
];

const labourSocial: readonly Unit[] = [
  {
    code: 'labour-social/commune/da-phuoc',
    agency: 'labour-social',
    province: 'an-giang',
    words: { vi: 'UBND xã Đa Phước', en: "Đa Phước commune people's committee" },
  },
  {
    code: 'labour-social/commune/long-binh',
    agency: 'labour-social',
    province: 'an-giang',
    words: { vi: 'UBND thị trấn Long Bình', en: "Long Bình town people's committee" },
  },
  {
    code: 'labour-social/district/an-phu',
    agency: 'labour-social',
    province: 'an-giang',
    words: {
      vi: 'Phòng Lao động - Thương binh và Xã hội huyện An Phú',
      en: 'An Phú district labour and social affairs office',
    },
  },
  {
    code: 'labour-social/province/thanh-hoa',
    agency: 'labour-social',
    province: 'thanh-hoa',
    words: { vi: 'Sở Y tế tỉnh Thanh Hóa', en: 'Thanh Hóa provincial health department' },
  },
  {
    code: 'labour-social/province/nghe-an',
    agency: 'labour-social',
    province: 'nghe-an',
    words: { vi: 'Sở Y tế tỉnh Nghệ An', en: 'Nghệ An provincial health department' },
  },
  ...(
    [
      ['thanh-hoa', 'Thanh Hóa'],
      ['nghe-an', 'Nghệ An'],
      ['lang-son', 'Lạng Sơn'],
      ['tay-ninh', 'Tây Ninh'],
    ] as const
  ).map(([province, name]): Unit => ({
    code: `labour-social/commune/${province}-1`,
    agency: 'labour-social',
    province,
    words: { vi: `UBND xã minh họa, ${name}`, en: `Commune for illustration, ${name}` },
    invented: true,
  })),
];

const overAll: readonly Unit[] = [
  {
    code: 'coordination/office',
    agency: 'coordination',
    province: 'ha-noi',
    words: { vi: 'Văn phòng điều phối (minh họa)', en: 'Coordination office (illustration)' },
    invented: true,
  },
  {
    code: 'audit/inspectorate',
    agency: 'audit',
    province: 'ha-noi',
    words: { vi: 'Đoàn thanh tra (minh họa)', en: 'Inspection team (illustration)' },
    invented: true,
  },
];

export const units: readonly Unit[] = [
  ...border,
  ...police,
  ...foreignAffairs,
  ...labourSocial,
  ...overAll,
];

const byCode: ReadonlyMap<string, Unit> = new Map(units.map((unit) => [unit.code, unit]));

/** A unit by its code, or undefined where this build does not know it. */
export const findUnit = (code: string): Unit | undefined => byCode.get(code);

/** What readers call a unit; one that this build does not know is shown by its code. */
export const wordsOfUnit = (code: string): Words => findUnit(code)?.words ?? { vi: code, en: code };
