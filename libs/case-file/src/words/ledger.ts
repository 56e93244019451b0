import { wordsOfParty } from '#codes';
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
  SignerWoundBack: ({ data: { from, to } }) => ({
    vi: `Đã đưa bộ ký từ ${String(from)} mục về ${String(to)} mục, vì không bên nào giữ nhiều hơn`,
    en: `The signer was wound back from ${String(from)} entries to ${String(to)}: nobody held more`,
  }),
  LogSealed: ({ data: { log, size } }) => ({
    vi: `Đã niêm phong nhật ký ${wordsOfParty(log).vi} ở ${String(size)} mục; không nhận thêm`,
    en: `Sealed the log of ${wordsOfParty(log).en} at ${String(size)} entries; nothing more of it is taken`,
  }),
  LogClosed: ({ data: { log, size, successor } }) => ({
    vi: `Đã đóng nhật ký ${wordsOfParty(log).vi} ở ${String(size)} mục; ${wordsOfParty(successor).vi} chủ trì thay`,
    en: `Closed the log of ${wordsOfParty(log).en} at ${String(size)} entries; ${wordsOfParty(successor).en} leads its cases`,
  }),
  EntryRestricted: () => ({ vi: 'Một mục hạn chế', en: 'One restricted entry' }),
};
