import type { Words } from '#kernel';

export const refusals = {
  'no-danger-reported': {
    vi: 'Hồ sơ không ghi nguy hiểm nào đang còn.',
    en: 'No danger is on record now.',
  },
  'danger-of-another-party': {
    vi: 'Chỉ bên đã báo nguy hiểm, bên đang có người này hoặc bên chủ trì mới ghi được là đã hết nguy hiểm.',
    en: 'Only the party that reported the danger, has the person or leads the case can say that the danger is over.',
  },
} satisfies Record<string, Words>;
