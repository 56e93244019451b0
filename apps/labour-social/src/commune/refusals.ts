import type { Words } from '#kernel';

export const refusals = {
  'person-died': {
    vi: 'Hồ sơ ghi người này đã tử vong.',
    en: 'The case says that this person died.',
  },
} satisfies Record<string, Words>;
