import type { Words } from '#kernel';

export const refusals = {
  'not-a-foreign-victim': {
    vi: 'Hồ sơ này không theo đường trao trả người nước ngoài.',
    en: 'This case does not go the path of a foreign victim.',
  },
} satisfies Record<string, Words>;
