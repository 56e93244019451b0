import type { Coded } from './coded.js';

// What the law is made of, as data: forms, levels, kinds of days, units of time, how sure a rule is.

/** The forms and documents that the law names, as a timeline says them: nobody is called a victim before it is decided. */
export const forms = [
  {
    code: 'TK_NNA',
    words: {
      vi: 'Tờ khai của người trở về (TK/NNa)',
      en: 'Declaration on return (TK/NNa)',
    },
  },
  {
    code: 'GATE_MINUTES',
    words: {
      vi: 'Biên bản giao, nhận với phía nước ngoài',
      en: 'Hand-over minutes with the foreign side',
    },
  },
  { code: 'INTERNAL_MINUTES', words: { vi: 'Biên bản bàn giao nội bộ', en: 'Internal minutes' } },
  {
    code: 'REPATRIATION_CERTIFICATE',
    words: { vi: 'Giấy chứng nhận về nước', en: 'Certificate of repatriation' },
  },
  {
    code: 'VICTIM_CONFIRMATION',
    words: { vi: 'Giấy xác nhận nạn nhân', en: 'Victim confirmation' },
  },
  {
    code: 'EXPECTED_ENTRY_NOTICE',
    words: { vi: 'Thông báo dự kiến nhập cảnh', en: 'Notice of expected entry' },
  },
  {
    code: 'D162_07',
    words: {
      vi: 'Đơn đề nghị hỗ trợ (Mẫu số 07)',
      en: 'Application for support (form no. 07)',
    },
  },
  {
    code: 'D356_08',
    words: {
      vi: 'Thông báo vi phạm về bảo vệ dữ liệu cá nhân (Mẫu số 08)',
      en: 'Breach notice (form no. 08)',
    },
  },
  {
    code: 'D356_09',
    words: {
      vi: 'Hồ sơ chuyển dữ liệu cá nhân xuyên biên giới (Mẫu số 09)',
      en: 'Cross-border transfer dossier (form no. 09)',
    },
  },
  {
    code: 'D356_10',
    words: { vi: 'Hồ sơ đánh giá tác động (Mẫu số 10)', en: 'Impact assessment (form no. 10)' },
  },
  {
    code: 'FACILITY_LICENCE',
    words: {
      vi: 'Giấy phép thành lập cơ sở hỗ trợ nạn nhân',
      en: 'Licence of a victim support facility',
    },
  },
  { code: 'DIPLOMATIC_NOTE', words: { vi: 'Công hàm', en: 'Diplomatic note' } },
  { code: 'EXIT_VISA', words: { vi: 'Thị thực xuất cảnh', en: 'Exit visa' } },
  { code: 'OTHER', words: { vi: 'Giấy tờ khác', en: 'Other document' } },
] as const satisfies readonly Coded[];

export const levels = [
  { code: 'COMMUNE', words: { vi: 'Cấp xã', en: 'Commune' } },
  { code: 'DISTRICT', words: { vi: 'Cấp huyện', en: 'District' }, validTo: '2025-06-30' },
  { code: 'PROVINCE', words: { vi: 'Cấp tỉnh', en: 'Province' } },
  { code: 'CENTRAL', words: { vi: 'Cấp trung ương', en: 'Central' } },
  { code: 'ABROAD', words: { vi: 'Ở nước ngoài', en: 'Abroad' } },
] as const satisfies readonly Coded[];

export const dayKinds = [
  { code: 'STATUTORY', words: { vi: 'Ngày nghỉ lễ, tết', en: 'Public holiday' } },
  { code: 'SUBSTITUTE', words: { vi: 'Nghỉ bù', en: 'Substitute day off' } },
  { code: 'SWAPPED_REST', words: { vi: 'Nghỉ hoán đổi', en: 'Swapped day off' } },
  { code: 'SWAPPED_WORKING', words: { vi: 'Làm việc hoán đổi', en: 'Swapped working day' } },
  { code: 'ORDINARY', words: { vi: 'Ngày bình thường', en: 'Ordinary day' } },
] as const satisfies readonly Coded[];

/** The holidays that the law names (Labour Code 2019 art. 112.1; Resolution 28/2026/QH16). */
export const holidays = [
  { code: 'NEW_YEAR', words: { vi: 'Tết Dương lịch', en: "New Year's Day" } },
  { code: 'TET', words: { vi: 'Tết Nguyên đán', en: 'Tết' } },
  {
    code: 'HUNG_KINGS',
    words: { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' Commemoration Day" },
  },
  { code: 'REUNIFICATION_DAY', words: { vi: 'Ngày Chiến thắng', en: 'Reunification Day' } },
  {
    code: 'LABOUR_DAY',
    words: { vi: 'Ngày Quốc tế lao động', en: 'International Labour Day' },
  },
  { code: 'NATIONAL_DAY', words: { vi: 'Quốc khánh', en: 'National Day' } },
  {
    code: 'CULTURE_DAY',
    words: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
  },
] as const satisfies readonly Coded[];

export const timeUnits = [
  { code: 'MINUTES', words: { vi: 'phút', en: 'minutes' } },
  { code: 'HOURS', words: { vi: 'giờ', en: 'hours' } },
  { code: 'CALENDAR_DAYS', words: { vi: 'ngày', en: 'days' } },
  { code: 'WORKING_DAYS', words: { vi: 'ngày làm việc', en: 'working days' } },
  { code: 'MONTHS', words: { vi: 'tháng', en: 'months' } },
] as const satisfies readonly Coded[];

/** How sure a source makes a rule or a limit: only quoted and paraphrased ones are rules. */
export const confidences = [
  { code: 'Q', words: { vi: 'Trích nguyên văn', en: 'Quoted' } },
  { code: 'P', words: { vi: 'Diễn giải theo nguồn', en: 'Paraphrased' } },
  { code: 'M', words: { vi: 'Theo trí nhớ, chưa đối chiếu', en: 'From memory' } },
  { code: 'I', words: { vi: 'Suy luận', en: 'Inferred' } },
  { code: 'N', words: { vi: 'Chưa tìm thấy', en: 'Not found' } },
  { code: 'WEAK', words: { vi: 'Nguồn yếu', en: 'Weak source' } },
] as const satisfies readonly Coded[];

export const ruleChanges = [
  { code: 'SEED', words: { vi: 'Bộ quy tắc ban đầu', en: 'The seed of the rules' } },
  { code: 'PARAMETER', words: { vi: 'Tham số', en: 'A parameter' } },
  { code: 'HOLIDAY', words: { vi: 'Ngày nghỉ', en: 'A holiday' } },
  { code: 'SUCCESSION', words: { vi: 'Kế thừa nhiệm vụ', en: 'A succession' } },
  { code: 'RULE_VERSION', words: { vi: 'Phiên bản quy tắc', en: 'A version of a rule' } },
] as const satisfies readonly Coded[];

export const escalationOutcomes = [
  { code: 'ACTED', words: { vi: 'Đã thực hiện', en: 'Done' } },
  { code: 'WILL_ACT', words: { vi: 'Sẽ thực hiện', en: 'Will be done' } },
  { code: 'PASSED_ON', words: { vi: 'Đã chuyển cơ quan khác', en: 'Passed to another body' } },
  { code: 'NOT_COMPETENT', words: { vi: 'Không thuộc thẩm quyền', en: 'Not competent' } },
  { code: 'NO_ANSWER', words: { vi: 'Không trả lời', en: 'No answer' } },
] as const satisfies readonly Coded[];

/** Measures of protection: Decree 62/2012 art. 7; Decree 162/2025. */
export const protectionMeasures = [
  {
    code: 'PM_SECRET_EVIDENCE',
    words: {
      vi: 'Giữ bí mật việc cung cấp tài liệu, chứng cứ',
      en: 'Keep secret that evidence was given',
    },
  },
  {
    code: 'PM_SECRET_PERSONAL',
    words: {
      vi: 'Giữ bí mật thông tin cá nhân, nơi cư trú, nơi làm việc, học tập',
      en: 'Keep secret personal data, residence, work and school',
    },
  },
  {
    code: 'PM_GUARD',
    words: {
      vi: 'Bảo vệ tại nơi ở, nơi làm việc, khi đi lại',
      en: 'Guard at home, at work and on the way',
    },
  },
  {
    code: 'PM_LIMIT_CONTACT',
    words: { vi: 'Hạn chế đi lại, tiếp xúc', en: 'Limit travel and contact' },
  },
  {
    code: 'PM_SHELTER',
    words: { vi: 'Bố trí nơi tạm lánh an toàn', en: 'Safe temporary shelter' },
  },
  {
    code: 'PM_RELOCATION',
    words: {
      vi: 'Chuyển nơi ở, nơi làm việc, học tập',
      en: 'New home, work or school',
    },
  },
  {
    code: 'PM_DETECTION',
    words: { vi: 'Kịp thời phát hiện, ngăn chặn nguy cơ', en: 'Detect and block risks in time' },
  },
  { code: 'PM_OTHER', words: { vi: 'Biện pháp khác', en: 'Another measure' } },
] as const satisfies readonly Coded[];

/** What a call to the hotline is about. */
export const hotlineSubjects = [
  { code: 'TRAFFICKING', words: { vi: 'Mua bán người', en: 'Trafficking' } },
  { code: 'COUNSELLING', words: { vi: 'Tư vấn', en: 'Counselling' } },
  { code: 'OTHER', words: { vi: 'Việc khác', en: 'Something else' } },
] as const satisfies readonly Coded[];

/** Bodies outside the federation that a report may be passed to. */
export const outsideBodies = [
  { code: 'WOMENS_UNION', words: { vi: 'Hội Liên hiệp Phụ nữ', en: "Women's Union" } },
  { code: 'NGO', words: { vi: 'Tổ chức phi chính phủ', en: 'Non-governmental organisation' } },
  { code: 'CHILD_PROTECTION', words: { vi: 'Cơ quan bảo vệ trẻ em', en: 'Child protection body' } },
  { code: 'OTHER_BODY', words: { vi: 'Cơ quan, tổ chức khác', en: 'Another body' } },
] as const satisfies readonly Coded[];
