import type { Words } from '#kernel';

export const refusals = {
  'not-competent-to-confirm': {
    vi: 'Chỉ đơn vị công an hoặc quân đội được đề nghị xác nhận (Luật 53/2024 điều 29.3).',
    en: 'Only police or military units can be asked to confirm (Law 53/2024 art. 29.3).',
  },
} satisfies Record<string, Words>;
