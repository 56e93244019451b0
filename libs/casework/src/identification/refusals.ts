import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'case-closed': shared['case-closed'],
  'already-identified': {
    vi: 'Người này đã được xác định là nạn nhân.',
    en: 'This person has been identified as a victim.',
  },
  'already-decided': {
    vi: 'Bên khác đã quyết định không xác định. Muốn xem xét lại, bắt đầu xác minh.',
    en: 'Another party decided not to identify. To review that, start a verification.',
  },
  'no-verification': {
    vi: 'Cơ quan bạn chưa bắt đầu xác minh người này.',
    en: 'Your agency has not started to verify this person.',
  },
  'not-longer': shared['not-longer'],
  'not-identified-yet': {
    vi: 'Chưa có quyết định xác định nạn nhân. Hãy dùng bước xác định là nạn nhân.',
    en: 'There is no identification yet. Use the step that identifies the victim.',
  },
  'proposal-open': {
    vi: 'Đã có đề nghị không xác định đang chờ cán bộ thứ hai.',
    en: 'A proposal already waits for the second officer.',
  },
  'no-identification-proposed': {
    vi: 'Không có đề nghị nào đang chờ cán bộ thứ hai.',
    en: 'No proposal waits for a second officer.',
  },
  'proposal-of-another-party': {
    vi: 'Đề nghị này của cơ quan khác; cán bộ thứ hai phải cùng cơ quan đó.',
    en: 'Another agency proposed this; the second officer must belong to it.',
  },
  'same-officer': {
    vi: 'Người đề nghị không được tự quyết định. Cần một cán bộ khác.',
    en: 'The officer who proposed cannot also decide. Another officer is needed.',
  },
} satisfies Record<string, Words>;
