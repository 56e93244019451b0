import { sharedRefusals } from '#casework';
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
  'child-return-not-decided': sharedRefusals['child-return-not-decided'],
  'return-refused-by-person': sharedRefusals['return-refused-by-person'],
} satisfies Record<string, Words>;
