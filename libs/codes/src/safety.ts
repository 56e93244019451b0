import type { Coded } from './coded.js';

// Risk and non-punishment.

export const riskLevels = [
  {
    code: 'RISK_IMMEDIATE',
    words: { vi: 'Nguy hiểm tức thời', en: 'Immediate danger' },
    respondWithin: 'PT1H',
  },
  { code: 'RISK_HIGH', words: { vi: 'Cao', en: 'High' }, respondWithin: 'PT24H' },
  { code: 'RISK_MEDIUM', words: { vi: 'Trung bình', en: 'Medium' }, respondWithin: 'PT72H' },
  { code: 'RISK_LOW', words: { vi: 'Thấp', en: 'Low' }, respondWithin: 'P7D' },
] as const satisfies readonly Coded<{ respondWithin: string }>[];

export const riskFactors = [
  {
    code: 'TRAFFICKER_KNOWS_LOCATION',
    words: { vi: 'Người mua bán biết nơi ở', en: 'The trafficker knows the place' },
  },
  {
    code: 'TRAFFICKER_AT_LARGE',
    words: { vi: 'Người mua bán chưa bị bắt', en: 'The trafficker is at large' },
  },
  {
    code: 'THREATS_SINCE_EXIT',
    words: { vi: 'Bị đe dọa sau khi thoát ra', en: 'Threats since leaving' },
  },
  { code: 'FAMILY_INVOLVED', words: { vi: 'Gia đình có liên quan', en: 'Family involved' } },
  { code: 'DEBT_OUTSTANDING', words: { vi: 'Còn nợ', en: 'Outstanding debt' } },
  {
    code: 'RETRAFFICKING_RISK',
    words: { vi: 'Nguy cơ bị mua bán lại', en: 'Risk of being trafficked again' },
  },
  { code: 'SELF_HARM', words: { vi: 'Nguy cơ tự làm hại bản thân', en: 'Self-harm' } },
  {
    code: 'SUBSTANCE_WITHDRAWAL',
    words: { vi: 'Hội chứng cai', en: 'Withdrawal from substances' },
  },
  { code: 'PREGNANCY', words: { vi: 'Mang thai', en: 'Pregnancy' } },
  { code: 'MEDICAL_EMERGENCY', words: { vi: 'Cấp cứu y tế', en: 'Medical emergency' } },
  { code: 'DISABILITY', words: { vi: 'Khuyết tật', en: 'Disability' } },
  { code: 'CHILD_ALONE', words: { vi: 'Trẻ em đi một mình', en: 'Child alone' } },
  { code: 'CHILDREN_LEFT_BEHIND', words: { vi: 'Còn con ở lại', en: 'Children left behind' } },
  {
    code: 'WITNESS_INTIMIDATION',
    words: { vi: 'Bị đe dọa với tư cách người làm chứng', en: 'Intimidation as a witness' },
  },
  { code: 'STIGMA_COMMUNITY', words: { vi: 'Bị cộng đồng kỳ thị', en: 'Stigma in the community' } },
  {
    code: 'IRREGULAR_STATUS',
    words: { vi: 'Tình trạng cư trú không hợp lệ', en: 'Irregular status' },
  },
  {
    code: 'DETENTION_OR_CHARGES',
    words: { vi: 'Bị tạm giữ hoặc bị cáo buộc', en: 'Detention or charges' },
  },
  { code: 'NO_SAFE_HOUSING', words: { vi: 'Không có chỗ ở an toàn', en: 'No safe housing' } },
  { code: 'IMAGES_ONLINE', words: { vi: 'Hình ảnh bị phát tán trên mạng', en: 'Images online' } },
  { code: 'DEVICE_COMPROMISED', words: { vi: 'Thiết bị bị xâm nhập', en: 'Device compromised' } },
] as const satisfies readonly Coded[];

export const nonPunishmentFlags = [
  {
    code: 'NPP_POSSIBLE',
    words: {
      vi: 'Hành vi vi phạm có thể liên quan trực tiếp đến việc bị mua bán',
      en: 'Offence possibly linked to trafficking',
    },
  },
  {
    code: 'NPP_SCREENING_REQUESTED',
    words: {
      vi: 'Đề nghị sàng lọc trước khi xử phạt, khởi tố',
      en: 'Screening requested before penalty or charge',
    },
  },
  {
    code: 'NPP_APPLIED',
    words: { vi: 'Không xử phạt, không truy cứu', en: 'Penalty or charge not pursued' },
  },
  {
    code: 'NPP_NOT_APPLIED',
    words: { vi: 'Không áp dụng, có lý do', en: 'Not applied, with reason' },
  },
  {
    code: 'NPP_REMEDIED',
    words: { vi: 'Đã hủy xử phạt, xóa ghi nhận', en: 'Earlier penalty lifted or record cleared' },
  },
] as const satisfies readonly Coded[];
