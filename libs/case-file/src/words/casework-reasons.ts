import type {
  AgeBasis,
  AgeOutcome,
  BestInterestsQuestion,
  ClaimSource,
  ClaimSubject,
  ConsentScope,
  DataRequestKind,
  DelegationPurpose,
  ExtensionReason,
  HearingOutcome,
  PauseReason,
  ReportPeriod,
  ReviewKind,
  ReviewOutcome,
  StayReason,
  TipSource,
  ValueOf,
} from '#contracts';
import type { WordsFor } from './wording.js';

// Words of the codes that say what was asked, decided and for what reason; the others stand in casework-codes.ts.

const tipSource: WordsFor<ValueOf<typeof TipSource>> = {
  OFFICIAL: { vi: 'cán bộ', en: 'an official' },
  CITIZEN: { vi: 'người dân', en: 'a citizen' },
  HOTLINE: { vi: 'tổng đài 111', en: 'hotline 111' },
  FOREIGN_SIDE: { vi: 'phía nước ngoài', en: 'the foreign side' },
  OTHER: { vi: 'nguồn khác', en: 'another source' },
};

const stayReason: WordsFor<ValueOf<typeof StayReason>> = {
  NEED_CONTINUES: { vi: 'còn nhu cầu', en: 'the need continues' },
  RETURN_PENDING: { vi: 'chờ trở về', en: 'the return is pending' },
  OTHER: { vi: 'lý do khác', en: 'another reason' },
};

const ageOutcome: WordsFor<ValueOf<typeof AgeOutcome>> = {
  CHILD: { vi: 'dưới 18 tuổi', en: 'under 18' },
  DOUBTFUL: { vi: 'còn nghi ngờ, xử lý như trẻ em', en: 'doubtful, handled as a child' },
  ADULT: { vi: 'từ đủ 18 tuổi', en: '18 or over' },
};

const ageBasis: WordsFor<ValueOf<typeof AgeBasis>> = {
  DOCUMENT: { vi: 'giấy tờ', en: 'a document' },
  STATEMENT: { vi: 'lời khai', en: 'a statement' },
  ASSESSMENT: { vi: 'kết quả đánh giá', en: 'an assessment' },
  APPEARANCE: { vi: 'bề ngoài', en: 'appearance' },
};

const bestInterests: WordsFor<ValueOf<typeof BestInterestsQuestion>> = {
  RETURN: { vi: 'việc trở về', en: 'return' },
  PLACEMENT: { vi: 'nơi chăm sóc', en: 'placement' },
  FAMILY_CONTACT: { vi: 'liên hệ gia đình', en: 'contact with the family' },
};

const consent: WordsFor<ValueOf<typeof ConsentScope>> = {
  CON_CONTACT_FAMILY: { vi: 'liên hệ gia đình', en: 'contact with the family' },
  CON_RETURN: { vi: 'hồi hương', en: 'return' },
};

const claimSource: WordsFor<ValueOf<typeof ClaimSource>> = {
  DOCUMENT: { vi: 'giấy tờ', en: 'a document' },
  STATEMENT: { vi: 'lời khai', en: 'a statement' },
  RELATIVE: { vi: 'người thân thích', en: 'a relative' },
  AUTHORITY: { vi: 'cơ quan có thẩm quyền', en: 'an authority' },
};

const claimSubject: WordsFor<ValueOf<typeof ClaimSubject>> = {
  NAME: { vi: 'họ tên', en: 'name' },
  BIRTH: { vi: 'ngày sinh', en: 'birth' },
  NATIONALITY: { vi: 'quốc tịch', en: 'nationality' },
  ADDRESS: { vi: 'nơi cư trú', en: 'address' },
};

const reviewOutcome: WordsFor<ValueOf<typeof ReviewOutcome>> = {
  UPHELD: { vi: 'giữ nguyên', en: 'upheld' },
  OVERTURNED: { vi: 'hủy bỏ, xác minh lại', en: 'overturned, verified again' },
};

const extensionReason: WordsFor<ValueOf<typeof ExtensionReason>> = {
  COMPLEX_CASE: { vi: 'vụ việc phức tạp', en: 'the case is complex' },
  THIRD_PARTY: { vi: 'chờ bên thứ ba', en: 'a third party has to act' },
  FORCE_MAJEURE: { vi: 'bất khả kháng', en: 'force majeure' },
  OTHER: { vi: 'lý do khác', en: 'another reason' },
};

const pauseReason: WordsFor<ValueOf<typeof PauseReason>> = {
  PERSON_NOT_AVAILABLE: { vi: 'chưa gặp được người đó', en: 'the person is not available' },
  PAPERS_MISSING: { vi: 'thiếu giấy tờ', en: 'papers are missing' },
  FORCE_MAJEURE: { vi: 'bất khả kháng', en: 'force majeure' },
};

const hearing: WordsFor<ValueOf<typeof HearingOutcome>> = {
  GRANTED: { vi: 'được chấp nhận', en: 'granted' },
  DENIED: { vi: 'không được chấp nhận', en: 'denied' },
};

const dataRequest: WordsFor<ValueOf<typeof DataRequestKind>> = {
  VIEW: { vi: 'xem', en: 'view' },
  CORRECT: { vi: 'chỉnh sửa', en: 'correct' },
  PROVIDE: { vi: 'cung cấp', en: 'provide' },
  WITHDRAW: { vi: 'rút lại sự đồng ý', en: 'withdraw consent' },
  RESTRICT: { vi: 'hạn chế xử lý', en: 'restrict' },
  OBJECT: { vi: 'phản đối', en: 'object' },
  ERASE: { vi: 'xóa', en: 'erase' },
};

const delegation: WordsFor<ValueOf<typeof DelegationPurpose>> = {
  RECEPTION: { vi: 'tiếp nhận', en: 'reception' },
  SUDDEN_MATTER: { vi: 'xử lý việc đột xuất', en: 'a sudden matter' },
  INSPECTION: { vi: 'kiểm tra, thanh tra', en: 'inspection' },
};

const period: WordsFor<ValueOf<typeof ReportPeriod>> = {
  MONTH: { vi: 'tháng', en: 'month' },
  HALF_YEAR: { vi: '6 tháng', en: 'half-year' },
  YEAR: { vi: 'năm', en: 'year' },
};

const review: WordsFor<ValueOf<typeof ReviewKind>> = {
  PRELIMINARY: { vi: 'sơ kết', en: 'preliminary review' },
  FINAL: { vi: 'tổng kết', en: 'final review' },
};

/** By the kind of field, as `caseworkCodes` has them. */
export const reasons = {
  tipSource,
  stayReason,
  ageOutcome,
  ageBasis,
  bestInterests,
  consent,
  claimSource,
  claimSubject,
  reviewOutcome,
  extensionReason,
  pauseReason,
  hearing,
  dataRequest,
  delegation,
  period,
  review,
} as const;
