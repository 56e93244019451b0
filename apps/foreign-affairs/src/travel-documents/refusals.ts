import type { Words } from '#kernel';

export const refusals = {
  'identity-not-found': {
    vi: 'Công an chưa xác minh được nhân thân của người này.',
    en: 'The police have not found the identity of this person.',
  },
} satisfies Record<string, Words>;
