import type { Wording } from './wording.js';

export const ledger: Wording<'ledger'> = {
  LogOpened: () => ({ vi: 'Nhật ký được mở', en: 'Log opened' }),
  VersionsAnnounced: () => ({
    vi: 'Thông báo các phiên bản sự kiện đọc được',
    en: 'Announced the event versions that it reads',
  }),
  ReactionEnrolled: ({ data }) => ({
    vi: `Bật phản ứng tự động ${data.reaction}`,
    en: `Enrolled the reaction ${data.reaction}`,
  }),
};
