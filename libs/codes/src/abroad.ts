import type { Coded } from './coded.js';

// What passes between the missions, the host authorities and the Consular Department.

export const hostRequests = [
  { code: 'HOST_CONTACT', words: { vi: 'Đề nghị phối hợp', en: 'Cooperation' } },
  { code: 'HOST_RESCUE', words: { vi: 'Đề nghị giải cứu', en: 'Rescue' } },
  {
    code: 'HOST_SEARCH',
    words: { vi: 'Đề nghị tìm kiếm người mất tích', en: 'Search for the missing' },
  },
  {
    code: 'HOST_INQUIRY',
    words: { vi: 'Đề nghị điều tra vụ việc', en: 'Inquiry' },
  },
] as const satisfies readonly Coded[];

export const noteSubjects = [
  {
    code: 'NOTE_PERSONS_FOUND',
    words: { vi: 'Thông báo đã phát hiện người', en: 'Persons found' },
  },
  { code: 'NOTE_RETURN_OFFERED', words: { vi: 'Đề nghị trao trả', en: 'Return offered' } },
  {
    code: 'NOTE_REPLY',
    words: { vi: 'Trả lời đề nghị của Việt Nam', en: 'Reply to a request of Viet Nam' },
  },
] as const satisfies readonly Coded[];
