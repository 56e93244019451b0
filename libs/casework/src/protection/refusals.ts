import type { Words } from '#kernel';

export const refusals = {
  'no-protection-asked': {
    vi: 'Không có đề nghị bảo vệ nào đang chờ (Luật 53/2024/QH15 điều 34, 35).',
    en: 'No request for protection waits for an answer (Law 53/2024/QH15 art. 34, 35).',
  },
  'no-protection-applied': {
    vi: 'Không có biện pháp bảo vệ nào đang áp dụng (Luật 53/2024/QH15 điều 35).',
    en: 'No measures of protection are in force (Law 53/2024/QH15 art. 35).',
  },
  'force-of-your-own': {
    vi: 'Chọn lực lượng của ngành khác (Nghị định 162/2025/NĐ-CP); trong ngành thì báo nội bộ.',
    en: 'Choose a force of another agency (Decree 162/2025/NĐ-CP); within your own, tell it directly.',
  },
} satisfies Record<string, Words>;
