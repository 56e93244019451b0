import type { Words } from '#kernel';

export const refusals = {
  'halt-family-contact-first': {
    vi: 'Hồ sơ đang ghi được liên hệ gia đình. Trước hết dừng liên hệ để mọi bên biết, rồi ghi cấm (mục hạn chế).',
    en: 'The case says that the family may be contacted. Halt the contact first, so that all know, then record the bar (restricted).',
  },
} satisfies Record<string, Words>;
