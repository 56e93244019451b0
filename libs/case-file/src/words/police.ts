import { wordsOfUnit } from '#codes';
import { said, wordsOfDay } from './phrases.js';
import type { Wording } from './wording.js';

export const police: Wording<'police'> = {
  IdentityConfirmed: () => ({ vi: 'Đã xác minh được nhân thân', en: 'Identity confirmed' }),
  IdentityNotFound: () => ({ vi: 'Chưa xác minh được nhân thân', en: 'Identity not found' }),
  ExpectedEntryNotified: ({ data: { gate, expectedOn, notified } }) => ({
    vi: `Đã báo ${wordsOfUnit(notified).vi}: dự kiến nhập cảnh ngày ${wordsOfDay(expectedOn).vi} tại ${wordsOfUnit(gate).vi}`,
    en: `${wordsOfUnit(notified).en} told to expect the entry on ${wordsOfDay(expectedOn).en} at ${wordsOfUnit(gate).en}`,
  }),
  ExpectedEntryWithdrawn: ({ data: { gate } }) => ({
    vi: `Đã rút thông báo dự kiến nhập cảnh tại ${wordsOfUnit(gate).vi}`,
    en: `Notice of the expected entry at ${wordsOfUnit(gate).en} withdrawn`,
  }),
  ReceptionPlanAgreed: ({ data }) =>
    said(
      'Đã thống nhất kế hoạch tiếp nhận tại',
      'Reception plan agreed for',
      wordsOfUnit(data.gate),
    ),
  GateIdentityCompared: ({ data }) =>
    said('Đã đối chiếu nhân thân tại', 'Compared with the papers at', wordsOfUnit(data.gate)),
  DeclarationFilled: () => ({ vi: 'Đã kê khai tờ khai TK/NNa', en: 'Declaration filled in' }),
  RepatriationCertificateIssued: () => ({
    vi: 'Đã cấp giấy chứng nhận về nước',
    en: 'Certificate of repatriation issued',
  }),
  InternalMinutesSigned: ({ data }) =>
    said(
      'Đã ký biên bản bàn giao nội bộ tại',
      'Internal minutes signed at',
      wordsOfUnit(data.gate),
    ),
  ExitVisaIssued: () => ({ vi: 'Đã cấp thị thực xuất cảnh', en: 'Exit visa issued' }),
};
