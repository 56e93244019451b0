import type { Words } from '#kernel';

export const refusals = {
  'document-number-used': {
    vi: 'Số này đã dùng cho một giấy tờ cùng loại do cơ quan bạn lưu. Kiểm tra lại số.',
    en: 'Your agency has filed a document of this form with that number before. Check the number.',
  },
} satisfies Record<string, Words>;
