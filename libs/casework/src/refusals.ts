import type { Words } from '#kernel';

/** Ways to say no that several duties share. A code is stable for ever. */
export const shared = {
  'case-closed': {
    vi: 'Hồ sơ đã đóng. Đơn vị chủ trì mở lại hồ sơ rồi ghi tiếp; nhu cầu thiết yếu vẫn ghi được.',
    en: 'The case is closed. The lead reopens it first; essential needs can still be recorded.',
  },
  'person-died': {
    vi: 'Hồ sơ ghi người này đã tử vong.',
    en: 'The case says that this person has died.',
  },
  'child-return-not-decided': {
    vi: 'Người được xử lý như trẻ em: cần quyết định vì lợi ích tốt nhất của trẻ về việc trở về trước.',
    en: 'This person is handled as a child: a best-interests decision on the return comes first.',
  },
  'return-refused-by-person': {
    vi: 'Người này không đồng ý trở về. Chỉ thống nhất việc trở về, hoặc đưa về nước, khi người này đồng ý.',
    en: 'This person does not agree to return. A return is arranged, and the person brought home, only when they do.',
  },
  'not-your-unit': {
    vi: 'Đơn vị này không thuộc ngành của bạn.',
    en: 'This unit does not belong to your agency.',
  },
  'not-with-you': {
    vi: 'Người này hiện không ở với cơ quan bạn.',
    en: 'This person is not with your agency now.',
  },
  'not-longer': {
    vi: 'Ngày gia hạn không muộn hơn ngày đã ghi.',
    en: 'The new end is not later than the one recorded.',
  },
  'unit-of-another-party': {
    vi: 'Đơn vị nhận không thuộc bên đã chọn. Kiểm tra lại bên và đơn vị.',
    en: 'The unit does not belong to the party that was chosen. Check both.',
  },
  'before-last-move': {
    vi: 'Thời điểm xảy ra sớm hơn lần giao, nhận gần nhất. Nếu chép từ giấy, chọn "ghi từ giấy"; nếu không, sửa thời điểm.',
    en: 'This would have happened before the last move of the person. If it is copied from paper, say so; else correct the time.',
  },
  'matter-of-another-party': {
    vi: 'Mục này thuộc bên khác; bên đó ghi tiếp.',
    en: 'This entry is another party’s; that party goes on with it.',
  },
  'handover-open': {
    vi: 'Đang có đề nghị giao người chờ bên nhận trả lời. Chờ trả lời hoặc rút đề nghị.',
    en: 'A proposed hand-over waits for an answer. Wait for it, or withdraw the proposal.',
  },
  'not-lead': {
    vi: 'Chỉ bên đang chủ trì mới ghi được việc này.',
    en: 'Only the party that leads the case can do this.',
  },
  'lead-offer-open': {
    vi: 'Đang có đề nghị giao chủ trì. Cho đến khi bên nhận trả lời, chủ trì chưa được quyết định việc này.',
    en: 'The lead is on offer. Until the recipient answers, the lead cannot decide this.',
  },
} as const satisfies Record<string, Words>;
