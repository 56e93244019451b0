import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'matter-of-another-party': shared['matter-of-another-party'],
  'no-such-miss': {
    vi: 'Hồ sơ này không có ghi nhận quá hạn mang mã đó.',
    en: 'This case has no missed deadline of that id.',
  },
} satisfies Record<string, Words>;
