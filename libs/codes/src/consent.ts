import type { Coded } from './coded.js';

// What a person may agree to, and how that stands.

export const consentScopes = [
  { code: 'CON_INTERVIEW', words: { vi: 'Đồng ý phỏng vấn', en: 'To be interviewed' } },
  { code: 'CON_RECORD', words: { vi: 'Đồng ý lưu thông tin', en: 'To have data recorded' } },
  { code: 'CON_SERVICES', words: { vi: 'Đồng ý nhận hỗ trợ', en: 'To receive case management' } },
  {
    code: 'CON_SHARE_PER_AGENCY',
    words: {
      vi: 'Đồng ý chia sẻ với cơ quan cụ thể, mục đích cụ thể',
      en: 'To share with a named agency, for a named purpose',
    },
    perRecipient: true,
  },
  {
    code: 'CON_SHARE_POLICE',
    words: { vi: 'Đồng ý cung cấp cho cơ quan điều tra', en: 'To share with investigators' },
    perRecipient: true,
  },
  {
    code: 'CON_SHARE_ABROAD',
    words: { vi: 'Đồng ý cung cấp cho phía nước ngoài', en: 'To share with a foreign counterpart' },
    perRecipient: true,
  },
  { code: 'CON_CONTACT_FAMILY', words: { vi: 'Đồng ý liên hệ gia đình', en: 'To contact family' } },
  {
    code: 'CON_MEDICAL_EXAM',
    words: { vi: 'Đồng ý khám, xét nghiệm', en: 'To a medical examination or test' },
  },
  { code: 'CON_RETURN', words: { vi: 'Đồng ý hồi hương', en: 'To return' } },
  {
    code: 'CON_STATISTICS',
    words: { vi: 'Đồng ý dùng cho thống kê không định danh', en: 'To non-identifying statistics' },
  },
  {
    code: 'CON_MEDIA',
    words: { vi: 'Đồng ý cho truyền thông, chụp ảnh', en: 'To media or photographs' },
    default: 'refused',
  },
] as const satisfies readonly Coded<{ perRecipient?: boolean; default?: string }>[];

export const consentStates = [
  { code: 'GIVEN', words: { vi: 'Đồng ý', en: 'Given' } },
  { code: 'REFUSED', words: { vi: 'Không đồng ý', en: 'Refused' } },
  { code: 'PARTIAL', words: { vi: 'Đồng ý một phần', en: 'Given in part' } },
  { code: 'WITHDRAWN', words: { vi: 'Đã rút lại', en: 'Withdrawn' } },
  { code: 'EXPIRED', words: { vi: 'Hết hiệu lực', en: 'Expired' } },
  {
    code: 'ASSENT_WITH_GUARDIAN',
    words: {
      vi: 'Trẻ em thuận ý, người giám hộ đồng ý',
      en: "Child's assent with guardian's consent",
    },
  },
  {
    code: 'BEST_INTERESTS_WITHOUT_CONSENT',
    words: {
      vi: 'Vì lợi ích tốt nhất, chưa có sự đồng ý',
      en: 'In the best interests, without consent',
    },
  },
  { code: 'LEGAL_OBLIGATION', words: { vi: 'Theo nghĩa vụ pháp luật', en: 'By legal obligation' } },
] as const satisfies readonly Coded[];
