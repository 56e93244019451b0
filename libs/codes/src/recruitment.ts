import type { Coded } from './coded.js';

// How and by whom a person was recruited.

export const recruitmentChannels = [
  {
    code: 'CH_SOCIAL_NETWORK',
    words: { vi: 'Mạng xã hội', en: 'Social network contact' },
    mappings: { htcds: 'ThroughOnlineSocialNetworks' },
    online: true,
  },
  {
    code: 'CH_ONLINE_JOB_AD',
    words: {
      vi: 'Quảng cáo, nhóm việc làm trên mạng',
      en: 'Online job advertisement or job group',
    },
    mappings: { htcds: 'ThroughAnOnlineAdvertisement' },
    online: true,
  },
  {
    code: 'CH_MESSAGING_APP',
    words: { vi: 'Ứng dụng nhắn tin', en: 'Messaging application' },
    mappings: { htcds: 'ThroughOnlineSocialNetworks' },
    online: true,
  },
  {
    code: 'CH_DATING_APP',
    words: { vi: 'Ứng dụng hẹn hò, người yêu qua mạng', en: 'Dating application or online lover' },
    mappings: { htcds: 'ThroughOnlineSocialNetworks' },
    online: true,
  },
  {
    code: 'CH_ONLINE_GAME',
    words: { vi: 'Trò chơi, phát trực tiếp trên mạng', en: 'Online game or live-stream' },
    mappings: { htcds: 'ThroughOnlineSocialNetworks' },
    online: true,
  },
  {
    code: 'CH_MARRIAGE_BROKER_ONLINE',
    words: { vi: 'Môi giới hôn nhân qua mạng', en: 'Online marriage broker' },
    mappings: { htcds: 'Other' },
    online: true,
  },
  {
    code: 'CH_ADOPTION_SURROGACY_GROUP',
    words: {
      vi: 'Hội nhóm cho nhận con, mang thai hộ, bán thận trên mạng',
      en: 'Online adoption, surrogacy or organ group',
    },
    mappings: { htcds: 'Other' },
    online: true,
  },
  {
    code: 'CH_LOAN_APP',
    words: { vi: 'Ứng dụng vay tiền, đòi nợ', en: 'Loan application or debt collector' },
    mappings: { htcds: 'Other' },
    online: true,
  },
  {
    code: 'CH_FAMILY',
    words: { vi: 'Người trong gia đình', en: 'Family member' },
    mappings: { htcds: 'ThroughFamilyOrFamilyEvents' },
    online: false,
  },
  {
    code: 'CH_FRIEND',
    words: {
      vi: 'Bạn bè, hàng xóm, người cùng bản làng',
      en: 'Friend, neighbour, fellow villager',
    },
    mappings: { htcds: 'ThroughFriendsOrSocialEvents' },
    online: false,
  },
  {
    code: 'CH_PARTNER',
    words: { vi: 'Người yêu, vợ, chồng', en: 'Boyfriend, girlfriend, spouse' },
    mappings: { htcds: 'Other' },
    online: false,
  },
  {
    code: 'CH_LICENSED_AGENCY',
    words: {
      vi: 'Doanh nghiệp đưa lao động đi nước ngoài có giấy phép',
      en: 'Licensed labour-sending company',
    },
    mappings: { htcds: 'AtAPlaceOfBusiness' },
    online: false,
  },
  {
    code: 'CH_UNLICENSED_BROKER',
    words: { vi: 'Môi giới không phép, người đưa dẫn', en: 'Unlicensed broker, smuggler' },
    mappings: { htcds: 'Other' },
    online: false,
  },
  {
    code: 'CH_WORKPLACE',
    words: { vi: 'Tại nơi làm việc', en: 'At work' },
    mappings: { htcds: 'AtWork' },
    online: false,
  },
  {
    code: 'CH_SCHOOL',
    words: { vi: 'Tại trường học', en: 'At school' },
    mappings: { htcds: 'AtAnEducationalInstitution' },
    online: false,
  },
  {
    code: 'CH_MARKET_STREET',
    words: { vi: 'Chợ, bến xe, đường phố', en: 'Market, bus station, street' },
    mappings: { htcds: 'Other' },
    online: false,
  },
  {
    code: 'CH_MARRIAGE_BROKER',
    words: { vi: 'Môi giới hôn nhân', en: 'Marriage broker' },
    mappings: { htcds: 'Other' },
    online: false,
  },
  {
    code: 'CH_PRINT_TV',
    words: { vi: 'Báo, truyền hình', en: 'Newspaper, television' },
    mappings: { htcds: 'ThroughANewspaperAdvert' },
    online: false,
  },
  {
    code: 'CH_ABDUCTION_NO_RECRUITMENT',
    words: { vi: 'Bị bắt cóc, bị bán, không qua tuyển mộ', en: 'Abducted or sold, no recruitment' },
    mappings: { htcds: 'Other' },
    online: false,
  },
  {
    code: 'CH_OTHER',
    words: { vi: 'Khác', en: 'Other' },
    mappings: { htcds: 'Other' },
    online: null,
  },
  { code: 'CH_UNKNOWN', words: { vi: 'Không rõ', en: 'Unknown' }, online: null },
] as const satisfies readonly Coded<{ online: boolean | null }>[];

export const platforms = [
  { code: 'FACEBOOK', words: { vi: 'Facebook', en: 'Facebook' } },
  { code: 'FACEBOOK_MESSENGER', words: { vi: 'Facebook Messenger', en: 'Facebook Messenger' } },
  { code: 'INSTAGRAM', words: { vi: 'Instagram', en: 'Instagram' } },
  { code: 'TIKTOK', words: { vi: 'TikTok', en: 'TikTok' } },
  { code: 'TELEGRAM', words: { vi: 'Telegram', en: 'Telegram' } },
  { code: 'ZALO', words: { vi: 'Zalo', en: 'Zalo' } },
  { code: 'WECHAT', words: { vi: 'WeChat', en: 'WeChat' } },
  { code: 'WHATSAPP', words: { vi: 'WhatsApp', en: 'WhatsApp' } },
  { code: 'VIBER', words: { vi: 'Viber', en: 'Viber' } },
  { code: 'LINE', words: { vi: 'LINE', en: 'LINE' } },
  { code: 'SNAPCHAT', words: { vi: 'Snapchat', en: 'Snapchat' } },
  { code: 'QQ', words: { vi: 'QQ', en: 'QQ' } },
  { code: 'QZONE', words: { vi: 'Qzone', en: 'Qzone' } },
  { code: 'TWITTER_X', words: { vi: 'X (Twitter)', en: 'X (Twitter)' } },
  { code: 'YOUTUBE', words: { vi: 'YouTube', en: 'YouTube' } },
  { code: 'DATING_APP', words: { vi: 'Ứng dụng hẹn hò', en: 'Dating application' } },
  { code: 'JOB_PORTAL', words: { vi: 'Trang việc làm', en: 'Job portal' } },
  { code: 'GAME_PLATFORM', words: { vi: 'Nền tảng trò chơi', en: 'Game platform' } },
  { code: 'OTHER', words: { vi: 'Khác', en: 'Other' } },
  { code: 'UNKNOWN', words: { vi: 'Không rõ', en: 'Unknown' } },
] as const satisfies readonly Coded[];

export const recruiterRelation = [
  {
    code: 'REL_INTIMATE_PARTNER',
    words: { vi: 'Người yêu, vợ, chồng', en: 'Intimate partner' },
    mappings: { ctdc: 'recruiterRelationIntimatePartner' },
  },
  {
    code: 'REL_FAMILY',
    words: { vi: 'Người thân, họ hàng', en: 'Family or relative' },
    mappings: { ctdc: 'recruiterRelationFamily' },
  },
  {
    code: 'REL_FRIEND',
    words: { vi: 'Bạn bè, người quen', en: 'Friend or acquaintance' },
    mappings: { ctdc: 'recruiterRelationFriend' },
  },
  {
    code: 'REL_STRANGER_ONLINE',
    words: { vi: 'Người lạ quen qua mạng', en: 'Stranger met online' },
    mappings: { ctdc: 'recruiterRelationOther' },
  },
  {
    code: 'REL_OTHER',
    words: { vi: 'Khác', en: 'Other' },
    mappings: { ctdc: 'recruiterRelationOther' },
  },
  {
    code: 'REL_UNKNOWN',
    words: { vi: 'Không rõ', en: 'Unknown' },
    mappings: { ctdc: 'recruiterRelationUnknown' },
  },
] as const satisfies readonly Coded[];
