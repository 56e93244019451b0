import { wordsOfCode, wordsOfParty, wordsOfUnit } from '#codes';
import type { Words } from '#kernel';
import { caseworkCodes as codes } from './casework-codes.js';
import { inSentence, wordsOfDay } from './phrases.js';
import type { Wording } from './wording.js';

// Until a confirming paper exists the person is "người được tiếp nhận" (person received), then "nạn nhân" (victim).

const list = (all: readonly Words[], language: keyof Words) =>
  all.map((words) => words[language]).join(', ');

const number = (localNumber: number | undefined): Words =>
  localNumber === undefined
    ? { vi: '', en: '' }
    : { vi: ` Số ${String(localNumber)}`, en: ` no. ${String(localNumber)}` };

/** A sentence with a place for one word: `said('Đã tiếp nhận tại', 'Received at', unit)`. */
const said = (vi: string, en: string, words: Words): Words => ({
  vi: `${vi} ${words.vi}`,
  en: `${en} ${words.en}`,
});

export const casework: Wording<'casework'> = {
  CaseOpened: ({ data }) => {
    const who = number(data.localNumber);
    const where = codes.circumstance[data.circumstance];
    return {
      vi: `Đã mở hồ sơ${who.vi}: ${where.vi}`,
      en: `Case${who.en} opened: ${where.en}`,
    };
  },
  HandledAsChild: () => ({ vi: 'Từ đây xử lý như trẻ em', en: 'Handled as a child from here on' }),
  PersonRescued: ({ data }) => said('Đã giải cứu,', 'Rescued,', codes.rescuePlace[data.place]),
  PersonReceived: ({ data }) => {
    const unit = wordsOfUnit(data.unit);
    const mode = wordsOfCode('returnMode', data.mode);
    return {
      vi: `${unit.vi} đã tiếp nhận (${inSentence(mode.vi)})`,
      en: `Received by ${unit.en} (${inSentence(mode.en)})`,
    };
  },
  EssentialNeedsMet: ({ data }) => {
    const needs = data.needs.map((need) => codes.need[need]);
    return {
      vi: `Đã hỏi và đáp ứng nhu cầu thiết yếu: ${list(needs, 'vi')}`,
      en: `Essential needs asked about and met: ${list(needs, 'en')}`,
    };
  },
  VerificationStarted: ({ data }) =>
    data.request === undefined
      ? { vi: 'Bắt đầu xác minh', en: 'Verification started' }
      : { vi: 'Bắt đầu xác minh theo yêu cầu', en: 'Verification started on request' },
  VerificationExtended: ({ data }) => ({
    vi: `Gia hạn xác minh đến hết ngày ${wordsOfDay(data.until).vi}`,
    en: `Verification extended to the end of ${wordsOfDay(data.until).en}`,
  }),
  VictimIdentified: ({ data }) =>
    said(
      'Đã xác định là nạn nhân, căn cứ:',
      'Identified as a victim by',
      codes.ground[data.ground],
    ),
  ConfirmationIssued: ({ data }) => said('Đã cấp', 'Issued:', codes.paper[data.paper]),
  NonIdentificationProposed: ({ data }) =>
    said(
      'Đề nghị không xác định là nạn nhân, chờ cán bộ thứ hai quyết định:',
      'Proposed not to identify as a victim, a second officer decides:',
      codes.nonIdentification[data.reason],
    ),
  NonIdentificationRejected: () => ({
    vi: 'Cán bộ thứ hai không đồng ý, tiếp tục xác minh',
    en: 'The second officer does not agree, verification goes on',
  }),
  NotIdentified: ({ data }) =>
    said(
      'Không xác định là nạn nhân:',
      'Not identified as a victim:',
      codes.nonIdentification[data.reason],
    ),
  IdentificationDeclined: () => ({
    vi: 'Người được tiếp nhận không có nguyện vọng được xác định; vẫn được hỗ trợ',
    en: 'The person does not want to be identified; help stays open',
  }),
  HandoverProposed: ({ data }) =>
    said('Đề nghị giao người cho', 'Proposed to hand over to', wordsOfUnit(data.toUnit)),
  HandoverAccepted: ({ data }) => ({
    vi: `${wordsOfUnit(data.unit).vi} đã nhận người`,
    en: `Taken over by ${wordsOfUnit(data.unit).en}`,
  }),
  HandoverRefused: ({ data }) =>
    said('Đã từ chối nhận người:', 'Hand-over refused:', codes.rejection[data.reason]),
  HandoverWithdrawn: () => ({
    vi: 'Đã rút đề nghị giao người',
    en: 'Proposal to hand over withdrawn',
  }),
  HandoverSigned: ({ data }) => {
    const [from, to] = [wordsOfUnit(data.fromUnit), wordsOfUnit(data.toUnit)];
    return {
      vi: `Đã giao, nhận bằng biên bản giấy: ${from.vi} giao, ${to.vi} nhận`,
      en: `Handed over by signed minutes: from ${from.en} to ${to.en}`,
    };
  },
  HandoverConfirmed: () => ({
    vi: 'Đã xác nhận biên bản giao, nhận',
    en: 'Hand-over minutes confirmed',
  }),
  LeadOffered: ({ data }) =>
    said('Đề nghị giao chủ trì cho', 'Lead offered to', wordsOfUnit(data.toUnit)),
  LeadAccepted: ({ publisher }) => ({
    vi: `${wordsOfParty(publisher).vi} đã nhận chủ trì`,
    en: `${wordsOfParty(publisher).en} took the lead`,
  }),
  LeadOfferRejected: ({ data }) =>
    said('Không nhận chủ trì:', 'Lead not taken:', codes.rejection[data.reason]),
  LeadOfferWithdrawalAsked: ({ data }) =>
    said(
      'Xin rút đề nghị giao chủ trì, chờ xác nhận của',
      'Asked to withdraw the offer of the lead, to be confirmed by',
      wordsOfParty(data.toParty),
    ),
  LeadOfferWithdrawn: () => ({
    vi: 'Đã xác nhận rút đề nghị giao chủ trì',
    en: 'Withdrawal of the offer of the lead confirmed',
  }),
  LeadOfferLapsed: () => ({
    vi: 'Đề nghị giao chủ trì hết hiệu lực',
    en: 'The offer of the lead lapsed',
  }),
  PersonReleased: ({ data }) =>
    said('Đã rời nơi tiếp nhận,', 'Released', codes.releasedTo[data.to]),
  ContactLost: () => ({ vi: 'Mất liên lạc', en: 'Contact lost' }),
  ContactRestored: () => ({ vi: 'Đã liên lạc lại được', en: 'Contact restored' }),
  PersonDied: () => ({ vi: 'Người được tiếp nhận đã tử vong', en: 'The person died' }),
  CaseClosed: ({ data }) =>
    said('Đã đóng hồ sơ:', 'Case closed:', wordsOfCode('closureReasons', data.reason)),
  CaseReopened: ({ data }) =>
    said('Đã mở lại hồ sơ:', 'Case reopened:', codes.reopening[data.reason]),
};
