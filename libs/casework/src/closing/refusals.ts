import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'not-lead': shared['not-lead'],
  'lead-offer-open': shared['lead-offer-open'],
  'already-closed': {
    vi: 'Hồ sơ đã đóng với lý do khác.',
    en: 'The case is closed already, for another reason.',
  },
  'not-closed': { vi: 'Hồ sơ chưa đóng.', en: 'The case is not closed.' },
  'still-in-care': {
    vi: 'Người này còn ở với một đơn vị. Ghi giao, nhận hoặc ra về trước khi đóng.',
    en: 'A unit still has this person. Record where they went before closing.',
  },
  'decision-open': {
    vi: 'Đề nghị không xác định đang chờ cán bộ thứ hai. Quyết định trước khi đóng.',
    en: 'A proposal not to identify waits for the second officer. Decide before closing.',
  },
  'not-decided': {
    vi: 'Chưa có quyết định không xác định là nạn nhân.',
    en: 'There is no decision that the person is not a victim.',
  },
  'death-not-recorded': {
    vi: 'Chưa ghi người này đã tử vong.',
    en: 'No death is recorded.',
  },
  'contact-not-lost': {
    vi: 'Chưa ghi mất liên lạc.',
    en: 'No loss of contact is recorded.',
  },
} satisfies Record<string, Words>;
