import { sharedRefusals } from '#casework';
import type { Words } from '#kernel';

export const refusals = {
  'nobody-to-forward-to': {
    vi: 'Chọn bên và đơn vị nhận, hoặc một tổ chức ngoài hệ thống; không chọn cả hai.',
    en: 'Choose a receiving party and unit, or a body outside; not both.',
  },
  'unit-of-another-party': sharedRefusals['unit-of-another-party'],
  'no-such-call': {
    vi: 'Không có cuộc gọi nào mang mã đó.',
    en: 'There is no call of that id.',
  },
} satisfies Record<string, Words>;
