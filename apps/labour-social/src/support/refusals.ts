import { sharedRefusals } from '#casework';
import type { Words } from '#kernel';

export const refusals = {
  'already-delivered': {
    vi: 'Đã hỗ trợ xong.',
    en: 'The support has already been delivered.',
  },
  'person-died': sharedRefusals['person-died'],
} satisfies Record<string, Words>;
