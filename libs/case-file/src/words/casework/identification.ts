import { caseworkCodes as codes } from '../casework-codes.js';
import { said, wordsOfDay } from '../phrases.js';
import type { Wording } from '../wording.js';

export const identification = {
  VerificationStarted: ({ data }) =>
    data.request === undefined
      ? { vi: 'Bắt đầu xác minh', en: 'Verification started' }
      : { vi: 'Bắt đầu xác minh theo yêu cầu', en: 'Verification started on request' },
  VerificationExtended: ({ data }) => ({
    vi: `Gia hạn xác minh đến hết ngày ${wordsOfDay(data.until).vi}`,
    en: `Verification extended to the end of ${wordsOfDay(data.until).en}`,
  }),
  EvidenceWeighed: () => ({
    vi: 'Đã đánh giá tài liệu, chứng cứ',
    en: 'Documents and evidence were weighed',
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
  DecisionExplained: ({ data: { reviewUntil } }) => {
    const until = reviewUntil === undefined ? undefined : wordsOfDay(reviewUntil);
    return {
      vi: `Đã giải thích quyết định và quyền đề nghị xem xét lại${until ? `, đến hết ngày ${until.vi}` : ''}`,
      en: `Decision and way of review explained${until ? `, open to the end of ${until.en}` : ''}`,
    };
  },
  ReviewAsked: () => ({
    vi: 'Đã đề nghị xem xét lại quyết định',
    en: 'Asked that the decision be reviewed',
  }),
  IdentificationReviewed: ({ data }) =>
    said('Đã xem xét lại quyết định:', 'Decision reviewed:', codes.reviewOutcome[data.outcome]),
  IdentificationDeclined: () => ({
    vi: 'Người được tiếp nhận không có nguyện vọng được xác định; vẫn được hỗ trợ',
    en: 'The person does not want to be identified; help stays open',
  }),
} satisfies Partial<Wording<'casework'>>;
