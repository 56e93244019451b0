import type { Words } from '#kernel';

export const refusals = {
  'local-number-missing': {
    vi: 'Mở hồ sơ cho nhiều người thì mỗi người cần một số thứ tự.',
    en: 'Where several cases are opened, each person needs a local number.',
  },
  'local-number-twice': {
    vi: 'Hai người có cùng một số thứ tự.',
    en: 'Two persons have the same local number.',
  },
} satisfies Record<string, Words>;
