import type { Coded } from './coded.js';

// Personal attributes, for counting inside a ministry; none of these codes may stand in an entry.

export const sex = [
  { code: 'FEMALE', words: { vi: 'Nữ', en: 'Female' } },
  { code: 'MALE', words: { vi: 'Nam', en: 'Male' } },
  { code: 'INTERSEX_OR_OTHER', words: { vi: 'Liên giới tính hoặc khác', en: 'Intersex or other' } },
  { code: 'UNKNOWN', words: { vi: 'Không rõ', en: 'Unknown' } },
] as const satisfies readonly Coded[];

export const genderHtcds = [
  { code: 'Feminine', words: { vi: 'Nữ', en: 'Feminine' } },
  { code: 'Masculine', words: { vi: 'Nam', en: 'Masculine' } },
  { code: 'TransgenderFeminine', words: { vi: 'Chuyển giới nữ', en: 'Transgender, feminine' } },
  { code: 'TransgenderMasculine', words: { vi: 'Chuyển giới nam', en: 'Transgender, masculine' } },
  { code: 'NonConforming', words: { vi: 'Không theo chuẩn nhị nguyên', en: 'Non-conforming' } },
  {
    code: 'NonSpecifiedUnknown',
    words: { vi: 'Không nêu hoặc không rõ', en: 'Not specified or unknown' },
  },
] as const satisfies readonly Coded[];

export const ageBandsVnHotline = [
  { code: '0-9', words: { vi: 'Từ 0 đến 9 tuổi', en: '0 to 9' } },
  { code: '10-14', words: { vi: 'Từ 10 đến 14 tuổi', en: '10 to 14' } },
  { code: '15-16', words: { vi: 'Từ 15 đến 16 tuổi', en: '15 to 16' } },
  { code: '17', words: { vi: '17 tuổi', en: '17' } },
  { code: '18+', words: { vi: 'Từ 18 tuổi', en: '18 and older' } },
] as const satisfies readonly Coded[];

export const ageBandsVnLegal = [
  { code: '<16', words: { vi: 'Dưới 16 tuổi', en: 'Under 16' } },
  { code: '16-17', words: { vi: 'Từ 16 đến 17 tuổi', en: '16 to 17' } },
  { code: '18+', words: { vi: 'Từ 18 tuổi', en: '18 and older' } },
] as const satisfies readonly Coded[];

export const ageBandsCtdc = [
  { code: '0-8', words: { vi: 'Từ 0 đến 8 tuổi', en: '0 to 8' } },
  { code: '9-17', words: { vi: 'Từ 9 đến 17 tuổi', en: '9 to 17' } },
  { code: '18-20', words: { vi: 'Từ 18 đến 20 tuổi', en: '18 to 20' } },
  { code: '21-23', words: { vi: 'Từ 21 đến 23 tuổi', en: '21 to 23' } },
  { code: '24-26', words: { vi: 'Từ 24 đến 26 tuổi', en: '24 to 26' } },
  { code: '27-29', words: { vi: 'Từ 27 đến 29 tuổi', en: '27 to 29' } },
  { code: '30-38', words: { vi: 'Từ 30 đến 38 tuổi', en: '30 to 38' } },
  { code: '39-47', words: { vi: 'Từ 39 đến 47 tuổi', en: '39 to 47' } },
  { code: '48+', words: { vi: 'Từ 48 tuổi', en: '48 and older' } },
] as const satisfies readonly Coded[];

export const feedbackTypes = [
  { code: 'SATISFACTION', words: { vi: 'Hài lòng', en: 'Satisfaction' } },
  { code: 'SUGGESTION', words: { vi: 'Góp ý', en: 'Suggestion' } },
  { code: 'COMPLAINT_SERVICE', words: { vi: 'Phản ánh về dịch vụ', en: 'Complaint: service' } },
  {
    code: 'COMPLAINT_STAFF_CONDUCT',
    words: { vi: 'Phản ánh về thái độ, hành vi của cán bộ', en: 'Complaint: conduct of staff' },
  },
  {
    code: 'COMPLAINT_CONFIDENTIALITY',
    words: { vi: 'Phản ánh về bảo mật', en: 'Complaint: confidentiality' },
  },
  {
    code: 'COMPLAINT_SEA',
    words: {
      vi: 'Phản ánh về bóc lột, xâm hại tình dục',
      en: 'Complaint: sexual exploitation or abuse',
    },
  },
  {
    code: 'COMPLAINT_DECISION',
    words: { vi: 'Khiếu nại quyết định', en: 'Complaint: a decision' },
  },
  {
    code: 'COMPLAINT_ENTITLEMENT',
    words: { vi: 'Khiếu nại về chế độ được hưởng', en: 'Complaint: an entitlement' },
  },
] as const satisfies readonly Coded[];
