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
} satisfies Record<string, Words>;
