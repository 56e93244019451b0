import type { Coded } from './coded.js';

// Screening: what may be answered, along which dimensions, with which outcome. An outcome is a proposal and never final.

export const answerValues = [
  { code: 'YES', words: { vi: 'Có', en: 'Yes' } },
  { code: 'NO', words: { vi: 'Không', en: 'No' } },
  { code: 'UNKNOWN', words: { vi: 'Không biết', en: 'Does not know' } },
  { code: 'REFUSED', words: { vi: 'Từ chối trả lời', en: 'Declined to answer' } },
  { code: 'NOT_ASKED', words: { vi: 'Chưa hỏi', en: 'Not asked' } },
] as const satisfies readonly Coded[];

export const screeningDimensions = [
  {
    code: 'DR',
    words: { vi: 'Lừa gạt khi tuyển mộ', en: 'Deceptive recruitment' },
    order: 1,
    palermoElement: 'means',
  },
  {
    code: 'CR',
    words: { vi: 'Cưỡng ép khi tuyển mộ', en: 'Coercive recruitment' },
    order: 2,
    palermoElement: 'means',
  },
  {
    code: 'AVR',
    words: {
      vi: 'Lợi dụng tình trạng dễ bị tổn thương khi tuyển mộ',
      en: 'Recruitment by abuse of vulnerability',
    },
    order: 3,
    palermoElement: 'means',
  },
  { code: 'EX', words: { vi: 'Bóc lột', en: 'Exploitation' }, order: 4, palermoElement: 'purpose' },
  {
    code: 'CD',
    words: { vi: 'Cưỡng ép tại nơi đến', en: 'Coercion at destination' },
    order: 5,
    palermoElement: 'means',
  },
  {
    code: 'AVD',
    words: {
      vi: 'Lợi dụng tình trạng dễ bị tổn thương tại nơi đến',
      en: 'Abuse of vulnerability at destination',
    },
    order: 6,
    palermoElement: 'means',
  },
] as const satisfies readonly Coded<{ order: number; palermoElement: string }>[];

export const screeningPopulations = [
  { code: 'AL', words: { vi: 'Người lớn, bóc lột lao động', en: 'Adult, labour exploitation' } },
  { code: 'AS', words: { vi: 'Người lớn, bóc lột tình dục', en: 'Adult, sexual exploitation' } },
  { code: 'CL', words: { vi: 'Trẻ em, bóc lột lao động', en: 'Child, labour exploitation' } },
  { code: 'CS', words: { vi: 'Trẻ em, bóc lột tình dục', en: 'Child, sexual exploitation' } },
] as const satisfies readonly Coded[];

export const vnLegalSigns = [
  {
    code: 'VN32_01',
    words: {
      vi: 'Được phát hiện, giải cứu cùng với nạn nhân khác',
      en: 'Found or rescued together with other victims',
    },
    status: 'retrieved',
  },
  {
    code: 'VN32_02',
    words: {
      vi: 'Đã có thời gian chung sống ... (nguồn bị cắt)',
      en: 'Spent time living together with a victim (text cut off in source)',
    },
    status: 'partly_retrieved',
  },
  {
    code: 'VN32_99',
    words: { vi: 'Các dấu hiệu còn lại của khoản 2 Điều 32', en: 'Remaining signs of art. 32(2)' },
    status: 'to_be_completed',
  },
] as const satisfies readonly Coded<{ status: string }>[];

export const vnEvidenceSources = [
  {
    code: 'EV_A',
    words: { vi: 'Cơ quan tiến hành tố tụng cung cấp', en: 'From proceedings authorities' },
  },
  {
    code: 'EV_B',
    words: { vi: 'Cơ quan giải cứu nạn nhân cung cấp', en: 'From the rescuing agency' },
  },
  {
    code: 'EV_C',
    words: {
      vi: 'Cơ quan đại diện Việt Nam ở nước ngoài cung cấp',
      en: 'From a Vietnamese mission abroad',
    },
  },
  {
    code: 'EV_D',
    words: { vi: 'Cơ quan, tổ chức khác trong nước cung cấp', en: 'From another domestic body' },
  },
  {
    code: 'EV_DD',
    words: {
      vi: 'Cơ quan, tổ chức có thẩm quyền nước ngoài cung cấp',
      en: 'From a competent foreign body',
    },
  },
  {
    code: 'EV_E',
    words: {
      vi: 'Lời khai của người đang trong quá trình xác định, người thân thích',
      en: 'Statement by the person or relatives',
    },
  },
  {
    code: 'EV_G',
    words: {
      vi: 'Lời khai của người thực hiện hành vi mua bán người',
      en: 'Statement by the trafficker',
    },
  },
  {
    code: 'EV_H',
    words: {
      vi: 'Lời khai của nạn nhân khác, người biết sự việc',
      en: 'Statement by other victims or witnesses',
    },
  },
  {
    code: 'EV_I',
    words: { vi: 'Tài liệu, chứng cứ hợp pháp khác', en: 'Other lawful document or evidence' },
  },
] as const satisfies readonly Coded[];

export const screeningOutcomes = [
  {
    code: 'SCR_STRONG',
    words: {
      vi: 'Đủ dấu hiệu: đề nghị xác định nạn nhân',
      en: 'Indicators met: refer for formal identification',
    },
  },
  {
    code: 'SCR_POSSIBLE',
    words: {
      vi: 'Có một phần dấu hiệu: đề nghị và thu thập thêm',
      en: 'Some elements met: refer and collect more',
    },
  },
  {
    code: 'SCR_EXPLOITED_NO_MEANS',
    words: {
      vi: 'Bị bóc lột, chưa thấy thủ đoạn: chuyển kênh lao động, trẻ em',
      en: 'Exploitation without means: labour or child protection route',
    },
  },
  {
    code: 'SCR_AT_RISK',
    words: {
      vi: 'Có thủ đoạn, chưa bị bóc lột: có nguy cơ',
      en: 'Means or act without exploitation yet: attempted or at risk',
    },
  },
  {
    code: 'SCR_NOT_INDICATED',
    words: { vi: 'Hiện chưa có dấu hiệu, có thể mở lại', en: 'Not indicated now, may be reopened' },
  },
  {
    code: 'SCR_INCOMPLETE',
    words: {
      vi: 'Chưa đủ thông tin, phỏng vấn tạm dừng',
      en: 'Interview stopped or too little information',
    },
  },
] as const satisfies readonly Coded[];
