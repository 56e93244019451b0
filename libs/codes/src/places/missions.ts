import type { Words } from '#kernel';

/** A Vietnamese mission abroad by its published name; `country` is ISO 3166-1 alpha-2. */
export type Mission = Readonly<{ code: string; country: string; words: Words }>;

const embassy = (code: string, country: string, vi: string, en: string): Mission => ({
  code,
  country,
  words: { vi: `Đại sứ quán Việt Nam tại ${vi}`, en: `Embassy in ${en}` },
});

const consulate = (code: string, country: string, vi: string, en: string): Mission => ({
  code,
  country,
  words: { vi: `Tổng Lãnh sự quán Việt Nam tại ${vi}`, en: `Consulate General in ${en}` },
});

/** Missions in the countries that trafficking cases most often touch; not all that exist. */
export const missions: readonly Mission[] = [
  embassy('phnom-penh', 'KH', 'Phnôm Pênh', 'Phnom Penh'),
  consulate('battambang', 'KH', 'Bát-đom-boong', 'Battambang'),
  consulate('sihanoukville', 'KH', 'Xi-ha-núc-vin', 'Sihanoukville'),
  embassy('vientiane', 'LA', 'Viêng Chăn', 'Vientiane'),
  consulate('luang-prabang', 'LA', 'Luông Pra-băng', 'Luang Prabang'),
  consulate('savannakhet', 'LA', 'Xa-vẳn-na-khẹt', 'Savannakhet'),
  consulate('pakse', 'LA', 'Pắc-xế', 'Pakse'),
  embassy('bangkok', 'TH', 'Băng Cốc', 'Bangkok'),
  consulate('khon-kaen', 'TH', 'Khỏn-kèn', 'Khon Kaen'),
  embassy('yangon', 'MM', 'Yangon', 'Yangon'),
  embassy('beijing', 'CN', 'Bắc Kinh', 'Beijing'),
  consulate('kunming', 'CN', 'Côn Minh', 'Kunming'),
  consulate('nanning', 'CN', 'Nam Ninh', 'Nanning'),
  consulate('guangzhou', 'CN', 'Quảng Châu', 'Guangzhou'),
  consulate('shanghai', 'CN', 'Thượng Hải', 'Shanghai'),
  consulate('hong-kong', 'HK', 'Hồng Công', 'Hong Kong'),
  embassy('kuala-lumpur', 'MY', 'Kuala Lumpur', 'Kuala Lumpur'),
  embassy('singapore', 'SG', 'Xinh-ga-po', 'Singapore'),
  embassy('jakarta', 'ID', 'Gia-các-ta', 'Jakarta'),
  embassy('manila', 'PH', 'Ma-ni-la', 'Manila'),
  embassy('seoul', 'KR', 'Xơ-un', 'Seoul'),
  embassy('tokyo', 'JP', 'Tô-ky-ô', 'Tokyo'),
  embassy('moscow', 'RU', 'Mát-xcơ-va', 'Moscow'),
  embassy('london', 'GB', 'Luân Đôn', 'London'),
  embassy('paris', 'FR', 'Pa-ri', 'Paris'),
  embassy('berlin', 'DE', 'Béc-lin', 'Berlin'),
  embassy('warsaw', 'PL', 'Vác-sa-va', 'Warsaw'),
  embassy('prague', 'CZ', 'Pra-ha', 'Prague'),
];
