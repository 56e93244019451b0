import { gates } from '../places/gates.js';
import { fullWordsOfProvince, findProvince, type ProvinceCode } from '../places/provinces.js';
import { unitOf, type Unit } from './unit.js';

const border = unitOf('border');

/** The 44 provinces that had a Border Guard command until 30 June 2025: 25 on the land border, 19 on the sea alone. */
const GUARDED: readonly ProvinceCode[] = [
  ...([
    'quang-ninh',
    'lang-son',
    'cao-bang',
    'ha-giang',
    'lao-cai',
    'lai-chau',
    'dien-bien',
    'son-la',
  ] as const),
  ...([
    'thanh-hoa',
    'nghe-an',
    'ha-tinh',
    'quang-binh',
    'quang-tri',
    'hue',
    'quang-nam',
    'kon-tum',
  ] as const),
  ...([
    'gia-lai',
    'dak-lak',
    'dak-nong',
    'binh-phuoc',
    'tay-ninh',
    'long-an',
    'dong-thap',
    'an-giang',
  ] as const),
  'kien-giang',
  ...([
    'hai-phong',
    'thai-binh',
    'nam-dinh',
    'ninh-binh',
    'da-nang',
    'quang-ngai',
    'binh-dinh',
  ] as const),
  ...([
    'phu-yen',
    'khanh-hoa',
    'ninh-thuan',
    'binh-thuan',
    'ba-ria-vung-tau',
    'ho-chi-minh',
  ] as const),
  ...(['tien-giang', 'ben-tre', 'tra-vinh', 'soc-trang', 'bac-lieu', 'ca-mau'] as const),
];

const nowOf = (code: ProvinceCode): ProvinceCode => findProvince(code)?.succeededBy ?? code;

const commandBefore = (province: ProvinceCode): Unit => {
  const { vi, en } = fullWordsOfProvince(province);
  return border({
    code: `border/command/${province}`,
    level: 'P',
    roles: ['border-command'],
    province,
    words: { vi: `Bộ Chỉ huy Bộ đội Biên phòng ${vi}`, en: `Border Guard Command of ${en}` },
    ends: 'border-into-military',
    succeededBy: `border/province/${nowOf(province)}`,
    confidence: 'I',
    source: 'S14',
  });
};

const commandAfter = (province: ProvinceCode): Unit => {
  const { vi, en } = fullWordsOfProvince(province);
  const over = province === 'ho-chi-minh' ? 'Bộ Tư lệnh' : 'Bộ Chỉ huy quân sự';
  return border({
    code: `border/province/${province}`,
    level: 'P',
    roles: ['border-command'],
    province,
    words: {
      vi: `Ban Chỉ huy Bộ đội Biên phòng, ${over} ${vi}`,
      en: `Border Guard command inside the military command of ${en}`,
    },
    begins: 'border-into-military',
    confidence: 'M',
    source: 'không có văn bản nào được xem',
  });
};

const atGates = gates
  .filter(({ kind }) => kind === 'land')
  .map(({ code, words, province, before2025 }) =>
    border({
      code: `border/gate/${code}`,
      level: 'C',
      roles: ['border-gate'],
      province,
      ...(before2025 ? { before2025 } : {}),
      words: { vi: `Biên phòng ${words.vi}`, en: `Border Guard at ${words.en}` },
      confidence: 'I',
      source: 'tên công bố của cửa khẩu',
    }),
  );

const posts: readonly Unit[] = (
  [
    ['border/post/long-binh', 'Đồn Biên phòng Long Bình', 'Long Bình border post'],
    [
      'border/post/long-binh/21',
      'Chốt số 21, Đồn Biên phòng Long Bình',
      'Post no. 21, Long Bình border post',
    ],
  ] as const
).map(([code, vi, en]) =>
  border({
    code,
    level: 'C',
    roles: ['border-post'],
    province: 'an-giang',
    words: { vi, en },
    confidence: 'P',
    source: 'báo chí công khai về vụ việc P1',
  }),
);

const region = (number: number, seat: ProvinceCode, before2025?: ProvinceCode): Unit =>
  border({
    code: `border/coast-guard/region-${String(number)}`,
    level: 'T',
    roles: ['coast-guard'],
    province: seat,
    ...(before2025 ? { before2025 } : {}),
    words: {
      vi: `Bộ Tư lệnh Vùng Cảnh sát biển ${String(number)}`,
      en: `Coast Guard Region ${String(number)} Command`,
    },
    confidence: 'I',
    source: 'tên công bố của đơn vị',
  });

const centre: readonly Unit[] = (
  [
    ['border/ministry', 'border-ministry', 'Bộ Quốc phòng', 'Ministry of National Defence'],
    [
      'border/department/border-guard',
      'border-guard-command',
      'Bộ Tư lệnh Bộ đội Biên phòng',
      'Border Guard High Command',
    ],
    [
      'border/coast-guard/command',
      'coast-guard',
      'Bộ Tư lệnh Cảnh sát biển Việt Nam',
      'Viet Nam Coast Guard Command',
    ],
  ] as const
).map(([code, role, vi, en]) =>
  border({
    code,
    level: 'T',
    roles: [role],
    province: 'ha-noi',
    words: { vi, en },
    confidence: 'I',
    source: 'tên công bố của đơn vị',
  }),
);

/** The Border Guard and, under the same ministry, the Coast Guard. */
export const borderUnits = (): readonly Unit[] => [
  ...centre,
  region(1, 'hai-phong'),
  region(2, 'da-nang', 'quang-nam'),
  region(3, 'ho-chi-minh', 'ba-ria-vung-tau'),
  region(4, 'an-giang', 'kien-giang'),
  ...GUARDED.map(commandBefore),
  ...[...new Set(GUARDED.map(nowOf))].map(commandAfter),
  ...atGates,
  ...posts,
];
