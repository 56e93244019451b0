import type { Words } from '#kernel';

export const refusals = {
  'no-closed-hearing-asked': {
    vi: 'Không có đề nghị xét xử kín nào đang chờ tòa án (Luật 66/2011/QH12 điều 31 khoản 2).',
    en: 'No request for a closed hearing waits for the court (Law 66/2011/QH12 art. 31.2).',
  },
} satisfies Record<string, Words>;
