import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'not-longer': shared['not-longer'],
  'deadline-extended-into-the-past': {
    vi: 'Ngày gia hạn sớm hơn ngày quyết định gia hạn.',
    en: 'The deadline would end before the day on which it was extended.',
  },
  'deadline-paused': {
    vi: 'Thời hạn này đang tạm dừng vì lý do khác. Tiếp tục tính trước rồi tạm dừng lại.',
    en: 'This deadline stands still for another reason. Resume it first, then pause it again.',
  },
  'deadline-not-paused': {
    vi: 'Thời hạn này không tạm dừng.',
    en: 'This deadline is not paused.',
  },
} satisfies Record<string, Words>;
