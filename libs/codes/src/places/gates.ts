import type { Words } from '#kernel';
import type { ProvinceCode } from './provinces.js';

/**
 * An international border gate or airport by its published name; `province` is today's, `before2025` the one it lay in until
 * 30 June 2025 where that was another.
 */
export type Gate = Readonly<{
  code: string;
  kind: 'land' | 'airport';
  words: Words;
  province: ProvinceCode;
  before2025?: ProvinceCode;
}>;

const land = (
  code: string,
  name: string,
  province: ProvinceCode,
  before2025?: ProvinceCode,
): Gate => ({
  code,
  kind: 'land',
  words: { vi: `cửa khẩu quốc tế ${name}`, en: `${name} international gate` },
  province,
  ...(before2025 ? { before2025 } : {}),
});

const air = (
  code: string,
  name: string,
  province: ProvinceCode,
  before2025?: ProvinceCode,
): Gate => ({
  ...land(code, name, province, before2025),
  kind: 'airport',
  words: { vi: `Cảng hàng không quốc tế ${name}`, en: `${name} international airport` },
});

/** International gates on the land borders, north to south; not all of them, and no main or minor gate. */
const landGates: readonly Gate[] = [
  land('mong-cai', 'Móng Cái', 'quang-ninh'),
  land('huu-nghi', 'Hữu Nghị', 'lang-son'),
  land('dong-dang', 'ga đường sắt Đồng Đăng', 'lang-son'),
  land('ta-lung', 'Tà Lùng', 'cao-bang'),
  land('thanh-thuy', 'Thanh Thủy', 'tuyen-quang', 'ha-giang'),
  land('lao-cai', 'Lào Cai', 'lao-cai'),
  land('tay-trang', 'Tây Trang', 'dien-bien'),
  land('na-meo', 'Na Mèo', 'thanh-hoa'),
  land('nam-can', 'Nậm Cắn', 'nghe-an'),
  land('cau-treo', 'Cầu Treo', 'ha-tinh'),
  land('cha-lo', 'Cha Lo', 'quang-tri', 'quang-binh'),
  land('lao-bao', 'Lao Bảo', 'quang-tri'),
  land('la-lay', 'La Lay', 'quang-tri'),
  land('nam-giang', 'Nam Giang', 'da-nang', 'quang-nam'),
  land('bo-y', 'Bờ Y', 'quang-ngai', 'kon-tum'),
  land('le-thanh', 'Lệ Thanh', 'gia-lai'),
  land('hoa-lu', 'Hoa Lư', 'dong-nai', 'binh-phuoc'),
  land('xa-mat', 'Xa Mát', 'tay-ninh'),
  land('moc-bai', 'Mộc Bài', 'tay-ninh'),
  land('binh-hiep', 'Bình Hiệp', 'tay-ninh', 'long-an'),
  land('dinh-ba', 'Dinh Bà', 'dong-thap'),
  land('thuong-phuoc', 'Thường Phước', 'dong-thap'),
  land('vinh-xuong', 'Vĩnh Xương', 'an-giang'),
  land('tinh-bien', 'Tịnh Biên', 'an-giang'),
  land('ha-tien', 'Hà Tiên', 'an-giang', 'kien-giang'),
];

const airports: readonly Gate[] = [
  air('noi-bai', 'Nội Bài', 'ha-noi'),
  air('cat-bi', 'Cát Bi', 'hai-phong'),
  air('van-don', 'Vân Đồn', 'quang-ninh'),
  air('vinh', 'Vinh', 'nghe-an'),
  air('phu-bai', 'Phú Bài', 'hue'),
  air('da-nang', 'Đà Nẵng', 'da-nang'),
  air('cam-ranh', 'Cam Ranh', 'khanh-hoa'),
  air('lien-khuong', 'Liên Khương', 'lam-dong'),
  air('tan-son-nhat', 'Tân Sơn Nhất', 'ho-chi-minh'),
  air('can-tho', 'Cần Thơ', 'can-tho'),
  air('phu-quoc', 'Phú Quốc', 'an-giang', 'kien-giang'),
];

/** The gates that the register knows: land gates, then airports. */
export const gates: readonly Gate[] = [...landGates, ...airports];
