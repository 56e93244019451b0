import { sharedRefusals } from '#casework';
import type { Words } from '#kernel';

export const refusals = {
  'person-died': sharedRefusals['person-died'],
  'no-application': {
    vi: 'Chưa có đơn đề nghị hỗ trợ. Ghi việc tiếp nhận đơn trước; nếu chép từ giấy, chọn "ghi từ giấy".',
    en: 'There is no application yet. Record its receipt first; if you copy from paper, say so.',
  },
} satisfies Record<string, Words>;
