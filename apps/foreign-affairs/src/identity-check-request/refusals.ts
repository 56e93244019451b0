import type { Words } from '#kernel';

export const refusals = {
  'identity-already-confirmed': {
    vi: 'Nhân thân của người này đã được xác minh.',
    en: 'The identity of this person has already been confirmed.',
  },
} satisfies Record<string, Words>;
