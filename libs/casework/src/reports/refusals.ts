import type { Words } from '#kernel';

export const refusals = {
  'period-ends-before-it-begins': {
    vi: 'Kỳ báo cáo kết thúc trước khi bắt đầu. Kiểm tra lại hai ngày.',
    en: 'The period ends before it begins. Check both days.',
  },
  'period-not-over': {
    vi: 'Kỳ báo cáo chưa kết thúc vào ngày báo cáo.',
    en: 'The period was not over on the day of the report.',
  },
} satisfies Record<string, Words>;
