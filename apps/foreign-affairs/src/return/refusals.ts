import type { Words } from '#kernel';

export const refusals = {
  'no-return-arranged': {
    vi: 'Chưa có lịch trở về nào để hủy.',
    en: 'No return has been arranged.',
  },
  'already-back': {
    vi: 'Người này đã được tiếp nhận trong nước.',
    en: 'This person has already been received in the country.',
  },
  'return-in-the-past': {
    vi: 'Ngày dự kiến trở về sớm hơn ngày thống nhất việc này. Nếu chép từ giấy, chọn "ghi từ giấy".',
    en: 'The return is expected before the day on which it is arranged. If it is copied from paper, say so.',
  },
  'child-return-not-decided': {
    vi: 'Người được xử lý như trẻ em: cần quyết định vì lợi ích tốt nhất của trẻ về việc trở về trước.',
    en: 'This person is handled as a child: a best-interests decision on the return comes first.',
  },
  'return-refused-by-person': {
    vi: 'Người này không đồng ý trở về. Chỉ thống nhất việc trở về khi người này đồng ý.',
    en: 'This person does not agree to return. A return is arranged only when they do.',
  },
} satisfies Record<string, Words>;
