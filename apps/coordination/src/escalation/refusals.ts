import type { Words } from '#kernel';

export const refusals = {
  'unit-of-another-party': {
    vi: 'Đơn vị nhận không thuộc bên đã chọn. Kiểm tra lại bên và đơn vị.',
    en: 'The unit does not belong to the party that was chosen. Check both.',
  },
} satisfies Record<string, Words>;
