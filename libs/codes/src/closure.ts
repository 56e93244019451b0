import type { Coded } from './coded.js';

// Why a case closes, and what must be answered before it does.

export const closureReasons = [
  {
    code: 'CL_GOALS_MET',
    words: {
      vi: 'Đạt mục tiêu kế hoạch, có sự thống nhất của người được hỗ trợ',
      en: 'Plan goals met, agreed with the person',
    },
    kind: 'positive',
  },
  {
    code: 'CL_NEEDS_MET_AS_POSSIBLE',
    words: { vi: 'Nhu cầu được đáp ứng trong khả năng', en: 'Needs met as far as possible' },
    kind: 'positive',
  },
  {
    code: 'CL_REQUEST_OF_PERSON',
    words: { vi: 'Theo đề nghị của người được hỗ trợ', en: "At the person's request" },
    kind: 'neutral',
  },
  {
    code: 'CL_TRANSFERRED',
    words: { vi: 'Chuyển cơ quan khác chủ trì', en: 'Transferred to another lead agency' },
    kind: 'neutral',
  },
  {
    code: 'CL_REPATRIATED',
    words: {
      vi: 'Đã hồi hương về nước khác, có bàn giao',
      en: 'Repatriated to another country with handover',
    },
    kind: 'neutral',
  },
  {
    code: 'CL_NOT_A_VICTIM',
    words: {
      vi: 'Không phải nạn nhân, đã chuyển dịch vụ khác',
      en: 'Not a victim, referred to another service',
    },
    kind: 'neutral',
  },
  {
    code: 'CL_LOST_CONTACT',
    words: { vi: 'Mất liên lạc', en: 'Lost contact' },
    kind: 'negative',
    rule: '30 days without contact, 3 documented safe attempts, supervisor',
  },
  {
    code: 'CL_LEFT_AREA',
    words: { vi: 'Rời địa bàn, không chuyển tiếp được', en: 'Left the area, no transfer possible' },
    kind: 'negative',
  },
  { code: 'CL_DIED', words: { vi: 'Đã chết', en: 'Died' }, kind: 'negative' },
  {
    code: 'CL_DECLINED_SERVICES',
    words: { vi: 'Từ chối dịch vụ', en: 'Declined services' },
    kind: 'neutral',
  },
  {
    code: 'CL_NO_CAPACITY',
    words: {
      vi: 'Cơ sở không còn khả năng hỗ trợ',
      en: 'Provider cannot continue (funding, capacity)',
    },
    kind: 'negative',
  },
  { code: 'CL_DUPLICATE', words: { vi: 'Trùng hồ sơ', en: 'Duplicate' }, kind: 'technical' },
] as const satisfies readonly Coded<{ kind: string; rule?: string }>[];

export const closureChecklist = [
  {
    code: 'NEEDS_MET',
    words: {
      vi: 'Nhu cầu đã được đáp ứng trong khả năng',
      en: 'The needs are met as far as possible',
    },
  },
  { code: 'PERSON_AGREES', words: { vi: 'Người được hỗ trợ đồng ý', en: 'The person agrees' } },
  {
    code: 'SAFETY_PLAN_REVIEWED',
    words: { vi: 'Đã rà soát kế hoạch an toàn', en: 'The safety plan was reviewed' },
  },
  { code: 'PLAN_COMPLETE', words: { vi: 'Kế hoạch đã hoàn thành', en: 'The plan is complete' } },
  {
    code: 'NO_OPEN_REFERRAL',
    words: { vi: 'Không còn chuyển tuyến đang mở', en: 'No referral is open' },
  },
  {
    code: 'REOPEN_RIGHT_EXPLAINED',
    words: { vi: 'Đã giải thích quyền mở lại hồ sơ', en: 'The right to reopen was explained' },
  },
  { code: 'FEEDBACK_OFFERED', words: { vi: 'Đã mời góp ý', en: 'Feedback was invited' } },
  {
    code: 'SUPERVISOR_APPROVED',
    words: { vi: 'Người phụ trách đã phê duyệt', en: 'The supervisor approved' },
  },
  {
    code: 'CHILD_CAREGIVER_CONFIRMED',
    words: { vi: 'Đã xác nhận người chăm sóc trẻ em', en: "The child's caregiver is confirmed" },
  },
  {
    code: 'DATA_RETENTION_EXPLAINED',
    words: { vi: 'Đã giải thích việc lưu giữ dữ liệu', en: 'Data retention was explained' },
  },
] as const satisfies readonly Coded[];
