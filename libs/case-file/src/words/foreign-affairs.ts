import { wordsOfCode, wordsOfUnit } from '#codes';
import { said, wordsOfDay } from './phrases.js';
import type { Wording } from './wording.js';

export const foreignAffairs: Wording<'foreign-affairs'> = {
  NoteReceived: ({ data: { from, subject } }) => ({
    vi: `Đã nhận công hàm của phía nước ngoài (${from}): ${wordsOfCode('noteSubjects', subject).vi}`,
    en: `Foreign note received (${from}): ${wordsOfCode('noteSubjects', subject).en}`,
  }),
  MissionInformed: ({ data: { mission } }) => ({
    vi: `Đã báo ${wordsOfUnit(mission).vi}`,
    en: `${wordsOfUnit(mission).en} informed`,
  }),
  HostAuthorityNotified: ({ data: { mission, request } }) => ({
    vi: `${wordsOfUnit(mission).vi} đã thông báo cơ quan nước sở tại: ${wordsOfCode('hostRequests', request).vi}`,
    en: `${wordsOfUnit(mission).en} notified the host authority: ${wordsOfCode('hostRequests', request).en}`,
  }),
  IdentityCheckRequested: ({ data: { of } }) => ({
    vi: `Đã đề nghị ${wordsOfUnit(of).vi} xác minh nhân thân`,
    en: `${wordsOfUnit(of).en} asked to check the identity`,
  }),
  TravelDocumentIssued: ({ data: { mission } }) => ({
    vi: `${wordsOfUnit(mission).vi} đã cấp giấy tờ về nước`,
    en: `Travel document issued by the ${wordsOfUnit(mission).en}`,
  }),
  ReturnArranged: ({ data: { gate, expectedOn } }) => ({
    vi: `Đã thống nhất việc trở về: ngày ${wordsOfDay(expectedOn).vi}, ${wordsOfUnit(gate).vi}`,
    en: `Return arranged for ${wordsOfDay(expectedOn).en}, ${wordsOfUnit(gate).en}`,
  }),
  ReturnCancelled: () => ({ vi: 'Đã hủy lịch trở về', en: 'Return cancelled' }),
  ForeignReturnSettled: ({ data: { gate, expectedOn } }) => ({
    vi: `Đã thống nhất trao trả ngày ${wordsOfDay(expectedOn).vi} tại ${wordsOfUnit(gate).vi}`,
    en: `Return to the foreign side settled for ${wordsOfDay(expectedOn).en} at ${wordsOfUnit(gate).en}`,
  }),
  ReturnPapersSent: ({ data }) =>
    said('Đã gửi giấy tờ trao trả đến', 'Papers of the return sent to', wordsOfUnit(data.of)),
  ConfirmationRequested: ({ data }) =>
    said('Đề nghị cấp giấy xác nhận từ', 'Confirmation asked of', wordsOfUnit(data.of)),
  MissionCheckDone: ({ data: { mission } }) => ({
    vi: `${wordsOfUnit(mission).vi} đã kiểm tra thông tin, thu thập giấy tờ`,
    en: `Checked, with papers collected, by ${wordsOfUnit(mission).en}`,
  }),
};
