import type { Words } from '#kernel';

export const refusals = {
  'no-such-request': {
    vi: 'Hồ sơ này không có yêu cầu nào mang mã đó gửi đến cơ quan bạn.',
    en: 'This case has no request of that id to your agency.',
  },
  'before-the-request': {
    vi: 'Việc này sớm hơn khi nhận yêu cầu. Sửa thời điểm.',
    en: 'This would lie before the request came in. Correct the time.',
  },
  'request-answered': {
    vi: 'Yêu cầu này đã được trả lời. Nếu người này yêu cầu lại, ghi yêu cầu mới.',
    en: 'This request has been answered. If the person asks again, record a new one.',
  },
  'extended-once': {
    vi: 'Yêu cầu này đã được gia hạn; chỉ gia hạn một lần (Nghị định 356/2025/NĐ-CP điều 5).',
    en: 'This request has been extended; it can be extended once (Decree 356/2025/NĐ-CP art. 5).',
  },
  'extended-into-the-past': {
    vi: 'Ngày gia hạn đã qua vào ngày quyết định.',
    en: 'The extension would end before the day on which it was decided.',
  },
} satisfies Record<string, Words>;
