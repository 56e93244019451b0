import type { Words } from '#kernel';

export const refusals = {
  'age-not-established': {
    vi: 'Còn nghi ngờ về độ tuổi thì xử lý như trẻ em. Trước hết cơ quan bạn ghi kết quả xác định là người lớn theo giấy tờ hoặc giám định.',
    en: 'While the age is in doubt the person is handled as a child. First your agency records a finding of adult by a document or an assessment.',
  },
  'age-needs-second-officer': {
    vi: 'Người xác định độ tuổi không được tự quyết định xử lý như người lớn. Cần một cán bộ khác.',
    en: 'The officer who found the age cannot also decide to handle as an adult. Another officer is needed.',
  },
  'handle-as-child-first': {
    vi: 'Trẻ em, hoặc còn nghi ngờ, thì trước hết ghi xử lý như trẻ em; sau đó mới ghi kết quả xác định độ tuổi.',
    en: 'A child, or where doubt remains: record first that the person is handled as a child, then what was found.',
  },
  'not-handled-as-child': {
    vi: 'Người này không được xử lý như trẻ em. Nếu có nghi ngờ về độ tuổi, trước hết ghi xử lý như trẻ em.',
    en: 'This person is not handled as a child. Where the age is in doubt, record first that they are.',
  },
} satisfies Record<string, Words>;
