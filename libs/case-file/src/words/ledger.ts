import type { Wording } from './wording.js';

export const ledger: Wording<'ledger'> = {
  LogOpened: () => ({ vi: 'Nhật ký được mở', en: 'Log opened' }),
  VersionsAnnounced: () => ({
    vi: 'Thông báo các phiên bản sự kiện đọc được',
    en: 'Announced the event versions that it reads',
  }),
  ReactionEnrolled: () => ({
    vi: 'Đã bật một bước tự động',
    en: 'An automatic step was switched on',
  }),
};
