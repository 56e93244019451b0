import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'matter-of-another-party': shared['matter-of-another-party'],
  'no-such-breach': {
    vi: 'Không có vi phạm nào mang mã đó.',
    en: 'There is no violation of that id.',
  },
} satisfies Record<string, Words>;
