import type { Words } from '#kernel';

export const refusals = {
  'no-such-escalation': {
    vi: 'Hồ sơ này không có lần báo cấp trên nào mang mã đó.',
    en: 'Coordination asked nothing of that id in this case.',
  },
  'not-asked': {
    vi: 'Điều phối hỏi bên khác; bên đó trả lời.',
    en: 'Another party was asked; that party answers.',
  },
  'not-an-answer': {
    vi: 'Chỉ điều phối mới ghi được là không có trả lời.',
    en: 'Only coordination records that there was no answer.',
  },
} satisfies Record<string, Words>;
