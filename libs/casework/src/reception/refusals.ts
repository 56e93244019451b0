import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'not-your-unit': shared['not-your-unit'],
  'person-died': shared['person-died'],
  'before-last-move': shared['before-last-move'],
  'in-care-elsewhere': {
    vi: 'Người này đang ở với đơn vị khác. Nhận người bằng giao, nhận giữa hai đơn vị.',
    en: 'Another unit has this person. Take them over by a hand-over between the two units.',
  },
} satisfies Record<string, Words>;
