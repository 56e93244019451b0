import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'handover-open': shared['handover-open'],
  'not-your-unit': shared['not-your-unit'],
  'person-died': shared['person-died'],
  'child-return-not-decided': shared['child-return-not-decided'],
  'return-refused-by-person': shared['return-refused-by-person'],
  'unit-of-another-party': shared['unit-of-another-party'],
  'not-with-you': shared['not-with-you'],
  'contact-lost': {
    vi: 'Đang mất liên lạc với người này.',
    en: 'Contact with this person is lost.',
  },
  'person-left': {
    vi: 'Người này đã tự rời đi.',
    en: 'This person has left.',
  },
  'same-unit': {
    vi: 'Đơn vị giao và đơn vị nhận là một.',
    en: 'The giving and the receiving unit are the same.',
  },
  'no-proposal': {
    vi: 'Không có đề nghị giao người nào đang chờ.',
    en: 'No proposed hand-over waits.',
  },
  'proposal-spent': {
    vi: 'Đề nghị này không còn hiệu lực. Xem lại hồ sơ rồi quyết định.',
    en: 'This proposal is no longer open. Look at the case again, then decide.',
  },
  'proposed-to-another': {
    vi: 'Đề nghị này gửi cho bên khác.',
    en: 'This was proposed to another party.',
  },
  'not-your-proposal': {
    vi: 'Chỉ bên đã đề nghị mới rút được.',
    en: 'Only the party that proposed can withdraw.',
  },
  'not-a-side': {
    vi: 'Cơ quan bạn không phải là bên giao hay bên nhận trong biên bản này.',
    en: 'Your agency is neither side of these minutes.',
  },
  'not-with-giver': {
    vi: 'Theo hồ sơ, người này đang ở với bên khác, không phải bên giao.',
    en: 'The case says that another party has this person, not the giver.',
  },
  'nothing-to-confirm': {
    vi: 'Không có biên bản nào chờ cơ quan bạn xác nhận.',
    en: 'No minutes wait for your confirmation.',
  },
} satisfies Record<string, Words>;
