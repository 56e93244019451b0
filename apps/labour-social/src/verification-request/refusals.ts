import type { Words } from '#kernel';

export const refusals = {
  'already-confirmed': {
    vi: 'Người này đã có giấy xác nhận là nạn nhân.',
    en: 'This person already holds a paper that confirms a victim.',
  },
} satisfies Record<string, Words>;
