import type { Coded } from './coded.js';

// Where identification, service, referral, transfer and return stand: five axes that are never merged into one.

export const identificationStatuses = [
  {
    code: 'ID_PRESUMED',
    words: { vi: 'Nghi là nạn nhân', en: 'Presumed (screening started)' },
    mappings: { htcds: 'PossibleVictimOfTrafficking' },
  },
  {
    code: 'ID_IN_PROCESS',
    words: {
      vi: 'Người đang trong quá trình xác định là nạn nhân',
      en: 'Person in the process of identification',
    },
    mappings: { htcds: 'PossibleVictimOfTrafficking' },
  },
  {
    code: 'ID_CONFIRMED',
    words: { vi: 'Nạn nhân (đã có giấy xác nhận)', en: 'Confirmed victim (document issued)' },
    mappings: { htcds: 'ActualVictimOfTrafficking' },
  },
  {
    code: 'ID_NOT_CONFIRMED',
    words: { vi: 'Không xác định là nạn nhân', en: 'Not confirmed' },
    mappings: { htcds: 'NotAVictimOfTrafficking' },
  },
  {
    code: 'ID_DECLINED_BY_PERSON',
    words: { vi: 'Không có nguyện vọng được xác định', en: 'Person does not want identification' },
    mappings: { htcds: 'PossibleVictimOfTrafficking' },
  },
  {
    code: 'ID_UNDER_REVIEW',
    words: { vi: 'Đang xem xét lại', en: 'Negative decision under review' },
    mappings: { htcds: 'PossibleVictimOfTrafficking' },
  },
  {
    code: 'ID_FOREIGN_RECOGNISED',
    words: {
      vi: 'Nước ngoài đã xác định, chờ xác nhận trong nước',
      en: 'Recognised by a foreign authority, domestic decision pending',
    },
    mappings: { htcds: 'ActualVictimOfTrafficking' },
  },
] as const satisfies readonly Coded[];

export const caseStates = [
  { code: 'CASE_INTAKE', words: { vi: 'Tiếp nhận tin báo', en: 'Report received' } },
  {
    code: 'CASE_SAFETY',
    words: { vi: 'Bảo đảm an toàn, nhu cầu thiết yếu', en: 'Immediate safety and essentials' },
  },
  { code: 'CASE_SCREENING', words: { vi: 'Sàng lọc', en: 'Screening' } },
  {
    code: 'CASE_VERIFICATION',
    words: { vi: 'Xác minh thông tin ban đầu', en: 'Initial verification' },
  },
  {
    code: 'CASE_IDENTIFICATION',
    words: { vi: 'Đang xác định nạn nhân', en: 'Identification pending' },
  },
  { code: 'CASE_RECOVERY', words: { vi: 'Phục hồi, ổn định', en: 'Recovery and reflection' } },
  {
    code: 'CASE_ASSESSMENT',
    words: { vi: 'Đánh giá nhu cầu, nguy cơ', en: 'Needs and risk assessment' },
  },
  { code: 'CASE_PLAN', words: { vi: 'Lập kế hoạch hỗ trợ cá nhân', en: 'Individual plan agreed' } },
  {
    code: 'CASE_RETURN_PREP',
    words: {
      vi: 'Tìm người thân, chuẩn bị hồi hương',
      en: 'Family tracing and return preparation',
    },
  },
  {
    code: 'CASE_RETURN_TRAVEL',
    words: { vi: 'Di chuyển, trao trả, tiếp nhận', en: 'Return travel and handover' },
  },
  { code: 'CASE_SERVICES', words: { vi: 'Đang hỗ trợ', en: 'Services running' } },
  { code: 'CASE_REINTEGRATION', words: { vi: 'Tái hòa nhập cộng đồng', en: 'Reintegration' } },
  { code: 'CASE_MONITORING', words: { vi: 'Theo dõi sau hỗ trợ', en: 'Monitoring after support' } },
  {
    code: 'CASE_SUSPENDED',
    words: { vi: 'Tạm dừng', en: "Suspended (no contact, at the person's wish)" },
  },
  { code: 'CASE_CLOSED', words: { vi: 'Đóng hồ sơ', en: 'Closed' } },
  { code: 'CASE_REOPENED', words: { vi: 'Mở lại', en: 'Reopened' } },
  {
    code: 'CASE_TRANSFERRED_OUT',
    words: { vi: 'Đã chuyển cơ quan chủ trì', en: 'Transferred to another lead agency' },
  },
  {
    code: 'CASE_MERGED_DUPLICATE',
    words: { vi: 'Đã gộp, trùng hồ sơ', en: 'Merged as duplicate' },
  },
] as const satisfies readonly Coded[];

export const recoveryPhases = [
  { code: 'PHASE_CRISIS', words: { vi: 'Khủng hoảng', en: 'Crisis' } },
  { code: 'PHASE_TRANSITION', words: { vi: 'Chuyển tiếp', en: 'Transition' } },
  { code: 'PHASE_REINTEGRATION', words: { vi: 'Tái hòa nhập', en: 'Reintegration and inclusion' } },
] as const satisfies readonly Coded[];

export const referralStates = [
  { code: 'REF_DRAFT', words: { vi: 'Dự thảo, chờ đồng ý', en: 'Draft, consent pending' } },
  { code: 'REF_SENT', words: { vi: 'Đã gửi', en: 'Sent' }, primero: 'in_progress' },
  {
    code: 'REF_RECEIVED',
    words: { vi: 'Đã tiếp nhận xem xét', en: 'Opened by receiver' },
    primero: 'in_progress',
  },
  { code: 'REF_ACCEPTED', words: { vi: 'Chấp nhận', en: 'Accepted' }, primero: 'accepted' },
  {
    code: 'REF_REJECTED',
    words: { vi: 'Từ chối, có lý do', en: 'Rejected with reason' },
    primero: 'rejected',
  },
  {
    code: 'REF_IN_SERVICE',
    words: { vi: 'Đang cung cấp dịch vụ', en: 'Service started' },
    primero: 'accepted',
  },
  {
    code: 'REF_COMPLETED',
    words: { vi: 'Hoàn thành, có phản hồi', en: 'Completed with feedback' },
    primero: 'done',
  },
  {
    code: 'REF_PARTLY_COMPLETED',
    words: { vi: 'Hoàn thành một phần', en: 'Partly completed' },
    primero: 'done',
  },
  {
    code: 'REF_REVOKED',
    words: { vi: 'Bên gửi thu hồi', en: 'Revoked by sender' },
    primero: 'revoked',
  },
  {
    code: 'REF_CONSENT_WITHDRAWN',
    words: { vi: 'Nạn nhân rút lại đồng ý', en: 'Consent withdrawn' },
    primero: 'revoked',
  },
  {
    code: 'REF_OVERDUE',
    words: { vi: 'Quá hạn, đã báo cấp trên', en: 'No answer in time, escalated' },
    primero: null,
    derived: true,
  },
  {
    code: 'REF_PERSON_DID_NOT_ATTEND',
    words: { vi: 'Người được giới thiệu không đến', en: 'Person did not attend' },
    primero: null,
  },
] as const satisfies readonly Coded<{ primero?: string | null; derived?: boolean }>[];

export const referralOutcomeReasons = [
  { code: 'REFERRED', words: { vi: 'Đã giới thiệu', en: 'Referred' } },
  {
    code: 'PROVIDED_BY_OWN_AGENCY',
    words: { vi: 'Cơ quan mình tự cung cấp', en: 'Provided by own agency' },
  },
  {
    code: 'ALREADY_RECEIVED_ELSEWHERE',
    words: { vi: 'Đã nhận ở nơi khác', en: 'Already received elsewhere' },
  },
  { code: 'NOT_APPLICABLE', words: { vi: 'Không áp dụng', en: 'Not applicable' } },
  {
    code: 'DECLINED_BY_SURVIVOR',
    words: { vi: 'Người được giới thiệu không nhận', en: 'Declined by the person' },
  },
  { code: 'SERVICE_UNAVAILABLE', words: { vi: 'Không có dịch vụ', en: 'Service not available' } },
  { code: 'OUTSIDE_MANDATE', words: { vi: 'Ngoài thẩm quyền', en: 'Outside the mandate' } },
  { code: 'NO_CAPACITY', words: { vi: 'Không còn khả năng tiếp nhận', en: 'No capacity' } },
  { code: 'SAFETY_CONCERN', words: { vi: 'Lo ngại về an toàn', en: 'Safety concern' } },
  { code: 'WRONG_AREA', words: { vi: 'Không đúng địa bàn', en: 'Wrong area' } },
  {
    code: 'INCOMPLETE_INFORMATION',
    words: { vi: 'Thông tin chưa đầy đủ', en: 'Incomplete information' },
  },
] as const satisfies readonly Coded[];

export const transferStates = [
  { code: 'TRF_PROPOSED', words: { vi: 'Đề nghị chuyển giao', en: 'Proposed' } },
  {
    code: 'TRF_REQUESTED_BY_RECEIVER',
    words: { vi: 'Cơ quan nhận yêu cầu chuyển', en: 'Requested by the other agency' },
  },
  { code: 'TRF_ACCEPTED', words: { vi: 'Đồng ý tiếp nhận', en: 'Accepted' } },
  {
    code: 'TRF_REJECTED',
    words: {
      vi: 'Từ chối, bên chuyển vẫn chịu trách nhiệm',
      en: 'Rejected, sender stays responsible',
    },
  },
  { code: 'TRF_IN_HANDOVER', words: { vi: 'Đang bàn giao', en: 'Handover in progress' } },
  {
    code: 'TRF_COMPLETED',
    words: { vi: 'Hoàn thành, hai bên ký biên bản', en: 'Completed, record signed by both' },
  },
  { code: 'TRF_REVOKED', words: { vi: 'Thu hồi', en: 'Revoked' } },
] as const satisfies readonly Coded[];

export const transnationalStates = [
  {
    code: 'TRM_FOREIGN_NOTICE',
    words: {
      vi: 'Trao đổi thông tin với nước ngoài',
      en: 'Notice from or to a foreign counterpart',
    },
  },
  {
    code: 'TRM_NATIONALITY_CHECK',
    words: { vi: 'Xác minh nhân thân, quốc tịch', en: 'Identity and nationality check' },
  },
  {
    code: 'TRM_FAMILY_TRACING',
    words: { vi: 'Tìm kiếm, đánh giá gia đình', en: 'Family tracing and assessment' },
  },
  {
    code: 'TRM_RETURN_DECISION',
    words: {
      vi: 'Quyết định hồi hương tự nguyện hoặc vì lợi ích tốt nhất của trẻ',
      en: 'Informed return decision or best-interests decision',
    },
  },
  {
    code: 'TRM_DOCUMENTS_ISSUED',
    words: { vi: 'Cấp giấy tờ thông hành', en: 'Travel document issued' },
  },
  {
    code: 'TRM_TRAVEL_PLANNED',
    words: { vi: 'Thống nhất lịch trình, người đi cùng', en: 'Travel and escort agreed' },
  },
  { code: 'TRM_IN_TRANSIT', words: { vi: 'Đang di chuyển', en: 'In transit' } },
  {
    code: 'TRM_HANDED_OVER',
    words: { vi: 'Đã trao trả tại cửa khẩu', en: 'Handed over at the border or airport' },
  },
  {
    code: 'TRM_RECEIVED',
    words: { vi: 'Cơ quan hỗ trợ đã tiếp nhận', en: 'Received by support agency' },
  },
  {
    code: 'TRM_FEEDBACK_SENT',
    words: {
      vi: 'Đã phản hồi cho phía nước ngoài',
      en: 'Feedback sent to the foreign counterpart',
    },
  },
  { code: 'TRM_CANCELLED', words: { vi: 'Hủy', en: 'Cancelled' } },
] as const satisfies readonly Coded[];
