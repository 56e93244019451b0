import type { Words } from '#kernel';

/** Why a deadline cannot be computed as asked. */
export const refusals = {
  'no-extension': {
    vi: 'Thời hạn này không được gia hạn.',
    en: 'This limit cannot be extended.',
  },
  'extension-beyond-limit': {
    vi: 'Gia hạn vượt quá mức tối đa.',
    en: 'The extension goes beyond its limit.',
  },
  'extension-adds-nothing': {
    vi: 'Gia hạn không dài hơn thời hạn đang có.',
    en: 'The extension does not end later than the limit itself.',
  },
  'start-needs-time': {
    vi: 'Thời hạn tính bằng giờ cần thời điểm bắt đầu, không chỉ ngày.',
    en: 'A limit in hours needs the time of its start, not the day alone.',
  },
  'question-does-not-fit': {
    vi: 'Câu hỏi chưa đúng.',
    en: 'The question does not fit.',
  },
} satisfies Record<string, Words>;
