import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'matter-of-another-party': shared['matter-of-another-party'],
  'delegation-of-one': {
    vi: 'Đoàn liên ngành cần ít nhất một bên khác (Quy chế phối hợp 2548/QCPH-LĐTBXH-CA-QP-NG).',
    en: 'A joint delegation needs at least one other party (Coordination Regulation 2548/QCPH-LĐTBXH-CA-QP-NG).',
  },
  'no-such-delegation': {
    vi: 'Không có đoàn nào mang mã đó.',
    en: 'There is no delegation of that id.',
  },
} satisfies Record<string, Words>;
