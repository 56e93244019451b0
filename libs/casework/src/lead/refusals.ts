import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'case-closed': shared['case-closed'],
  'not-lead': shared['not-lead'],
  'lead-offer-open': shared['lead-offer-open'],
  'unit-of-another-party': shared['unit-of-another-party'],
  'offered-to-self': {
    vi: 'Cơ quan bạn đang chủ trì; không cần đề nghị giao cho chính mình.',
    en: 'Your agency leads already; it cannot offer the lead to itself.',
  },
  'no-offer': {
    vi: 'Không có đề nghị giao chủ trì nào đang chờ.',
    en: 'No offer of the lead waits.',
  },
  'offer-spent': {
    vi: 'Đề nghị này không còn hiệu lực. Xem lại hồ sơ rồi quyết định.',
    en: 'This offer is no longer open. Look at the case again, then decide.',
  },
  'party-closed': {
    vi: 'Nhật ký của bên này đã bị đóng. Hãy chọn bên kế nhiệm.',
    en: 'The log of this party was closed. Choose its successor.',
  },
  'offered-to-another': {
    vi: 'Đề nghị này gửi cho bên khác. Chỉ bên nhận mới kết thúc được đề nghị.',
    en: 'This was offered to another party. Only the recipient ends an offer.',
  },
  'withdrawal-not-asked': {
    vi: 'Bên chủ trì chưa xin rút đề nghị này.',
    en: 'The lead has not asked for this offer back.',
  },
} satisfies Record<string, Words>;
