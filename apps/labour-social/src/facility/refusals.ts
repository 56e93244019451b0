import { sharedRefusals } from '#casework';
import type { Words } from '#kernel';

export const refusals = {
  'best-interests-first': {
    vi: 'Người được xử lý như trẻ em: cần quyết định vì lợi ích tốt nhất của trẻ về nơi ở trước.',
    en: 'This person is handled as a child: a best-interests decision on placement comes first.',
  },
  'person-died': sharedRefusals['person-died'],
} satisfies Record<string, Words>;
