import type { Words } from '#kernel';

export const refusals = {
  'no-such-decision': {
    vi: 'Hồ sơ này không có quyết định không xác định nào mang mã đó.',
    en: 'This case has no negative decision of that id.',
  },
  'review-ends-before-explained': {
    vi: 'Hạn đề nghị xem xét lại sớm hơn ngày giải thích quyết định.',
    en: 'The time for a review would end before the day on which the decision was explained.',
  },
  'no-review-asked': {
    vi: 'Chưa có đề nghị xem xét lại quyết định này.',
    en: 'No review of this decision was asked for.',
  },
  'already-reviewed': {
    vi: 'Quyết định này đã được xem xét lại với kết quả khác. Muốn xem xét lần nữa, ghi đề nghị mới.',
    en: 'This decision was reviewed with another outcome. For another review, record that it is asked for.',
  },
  'decision-of-another-party': {
    vi: 'Quyết định này của cơ quan khác; cơ quan đó xem xét lại.',
    en: 'Another agency decided this; that agency reviews it.',
  },
  'reviewer-decided-before': {
    vi: 'Người đã đề nghị hoặc ra quyết định không được xem xét lại. Cần một cán bộ khác.',
    en: 'Who proposed or made the decision cannot review it. Another officer is needed.',
  },
} satisfies Record<string, Words>;
