import type { Words } from '#kernel';

export const refusals = {
  'no-entry-expected': {
    vi: 'Chưa có thông báo dự kiến nhập cảnh nào.',
    en: 'No expected entry has been notified.',
  },
  'already-back': {
    vi: 'Người này đã được tiếp nhận trong nước.',
    en: 'This person has already been received in the country.',
  },
} satisfies Record<string, Words>;
