import type {
  CasePath,
  Circumstance,
  ConfirmationPaper,
  EssentialNeed,
  IdentificationGround,
  NonIdentificationReason,
  ReceptionPlace,
  RejectionReason,
  ReleasedTo,
  ReopeningReason,
  RescuePlace,
  ValueOf,
} from '#contracts';
import { reasons } from './casework-reasons.js';
import type { WordsFor } from './wording.js';

// Words of the codes that casework events carry and no code list has. A new code does not compile without its words.

const circumstance: WordsFor<ValueOf<typeof Circumstance>> = {
  PRESENT: { vi: 'đang có mặt tại đơn vị', en: 'present at the unit' },
  REPORTED: { vi: 'được báo tin, chưa gặp', en: 'reported, not met yet' },
  MISSING: { vi: 'mất tích', en: 'missing' },
  HELD_ABROAD: { vi: 'đang bị giữ ở nước ngoài', en: 'held abroad' },
};

const path: WordsFor<ValueOf<typeof CasePath>> = {
  RESCUED_IN_COUNTRY: { vi: 'được giải cứu trong nước', en: 'rescued in the country' },
  SELF_RETURN: { vi: 'tự trở về', en: 'returned alone' },
  RETURN_AT_GATE: { vi: 'phía nước ngoài trao trả', en: 'returned by the foreign side' },
  ABROAD_BY_MISSION: {
    vi: 'ở nước ngoài, qua cơ quan đại diện',
    en: 'abroad, through a mission',
  },
  FOREIGN_VICTIM: {
    vi: 'người nước ngoài tại Việt Nam',
    en: 'foreign person in Viet Nam',
  },
  UNKNOWN: { vi: 'chưa rõ', en: 'not known yet' },
};

const rescuePlace: WordsFor<ValueOf<typeof RescuePlace>> = {
  IN_COUNTRY: { vi: 'trong nước', en: 'in the country' },
  BORDER_AREA: { vi: 'ở khu vực biên giới', en: 'in the border area' },
  AT_SEA: { vi: 'trên biển', en: 'at sea' },
  ABROAD: { vi: 'ở nước ngoài', en: 'abroad' },
};

const receptionPlace: WordsFor<ValueOf<typeof ReceptionPlace>> = {
  BORDER_POST: { vi: 'đồn biên phòng', en: 'border post' },
  BORDER_GATE: { vi: 'cửa khẩu', en: 'border gate' },
  AIRPORT: { vi: 'sân bay', en: 'airport' },
  SEAPORT: { vi: 'cảng biển', en: 'seaport' },
  AT_SEA: { vi: 'trên biển', en: 'at sea' },
  COMMUNE: { vi: 'cấp xã', en: 'commune' },
  POLICE_UNIT: { vi: 'cơ quan công an', en: 'police unit' },
  RECEIVING_AGENCY: { vi: 'cơ quan tiếp nhận, hỗ trợ', en: 'receiving agency' },
  MISSION_ABROAD: { vi: 'cơ quan đại diện', en: 'mission abroad' },
};

const need: WordsFor<ValueOf<typeof EssentialNeed>> = {
  SAFETY: { vi: 'an toàn', en: 'safety' },
  FIRST_AID: { vi: 'sơ cứu, cấp cứu', en: 'first aid' },
  FOOD: { vi: 'ăn uống', en: 'food' },
  CLOTHING: { vi: 'quần áo', en: 'clothing' },
  LODGING: { vi: 'chỗ nghỉ', en: 'lodging' },
  HYGIENE: { vi: 'vệ sinh cá nhân', en: 'hygiene' },
  INTERPRETATION: { vi: 'phiên dịch', en: 'interpretation' },
  TRAVEL: { vi: 'đi lại', en: 'travel' },
};

const ground: WordsFor<ValueOf<typeof IdentificationGround>> = {
  EVIDENCE: { vi: 'tài liệu, chứng cứ', en: 'documents and evidence' },
  SIGNS: { vi: 'dấu hiệu theo luật', en: 'the signs that the law names' },
};

const paper: WordsFor<ValueOf<typeof ConfirmationPaper>> = {
  POLICE_CONFIRMATION: {
    vi: 'giấy xác nhận của cơ quan công an',
    en: 'confirmation by the police',
  },
  RESCUER_CONFIRMATION: {
    vi: 'giấy xác nhận của cơ quan giải cứu',
    en: 'confirmation by the rescuing body',
  },
  MISSION_CONFIRMATION: {
    vi: 'giấy xác nhận của cơ quan đại diện',
    en: 'confirmation by the mission',
  },
  PROCEEDINGS_DOCUMENT: {
    vi: 'văn bản của cơ quan tiến hành tố tụng',
    en: 'document of a proceedings authority',
  },
  FOREIGN_DOCUMENT: {
    vi: 'giấy tờ nước ngoài đã hợp pháp hóa',
    en: 'legalised foreign document',
  },
};

const nonIdentification: WordsFor<ValueOf<typeof NonIdentificationReason>> = {
  NO_GROUNDS: { vi: 'không có căn cứ', en: 'no grounds' },
  NOT_ESTABLISHED: {
    vi: 'chưa đủ căn cứ, đã xem xét các dấu hiệu',
    en: 'not established after weighing the signs',
  },
  OTHER_PROTECTION_APPLIES: {
    vi: 'thuộc diện hỗ trợ khác',
    en: 'another kind of protection applies',
  },
};

const rejection: WordsFor<ValueOf<typeof RejectionReason>> = {
  OUTSIDE_MANDATE: { vi: 'không thuộc thẩm quyền', en: 'outside the mandate' },
  WRONG_AREA: { vi: 'không đúng địa bàn', en: 'wrong area' },
  NO_CAPACITY: { vi: 'không đủ khả năng tiếp nhận', en: 'no capacity' },
  SAFETY_CONCERN: { vi: 'lo ngại về an toàn', en: 'safety concern' },
  INCOMPLETE_INFORMATION: { vi: 'thiếu thông tin', en: 'incomplete information' },
};

const releasedTo: WordsFor<ValueOf<typeof ReleasedTo>> = {
  HOME: { vi: 'tự về nơi cư trú', en: 'home' },
  FAMILY: { vi: 'về với gia đình', en: 'to the family' },
  FOREIGN_SIDE: { vi: 'trao cho phía nước ngoài', en: 'to the foreign side' },
};

const reopening: WordsFor<ValueOf<typeof ReopeningReason>> = {
  PERSON_ASKED: { vi: 'theo đề nghị của người đó', en: 'the person asked' },
  NEW_INFORMATION: { vi: 'có thông tin mới', en: 'new information' },
  NEW_RISK: { vi: 'có nguy cơ mới', en: 'new risk' },
  DECISION_REVIEWED: { vi: 'xem xét lại quyết định', en: 'a decision is reviewed' },
};

/** The words of every code of casework that is in no code list, by the kind of field. */
export const caseworkCodes = {
  circumstance,
  path,
  rescuePlace,
  receptionPlace,
  need,
  ground,
  paper,
  nonIdentification,
  rejection,
  releasedTo,
  reopening,
  ...reasons,
} as const;
