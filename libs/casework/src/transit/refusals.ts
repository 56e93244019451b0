import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'not-your-unit': shared['not-your-unit'],
  'unit-of-another-party': shared['unit-of-another-party'],
  'person-died': shared['person-died'],
  'child-return-not-decided': shared['child-return-not-decided'],
  'return-refused-by-person': shared['return-refused-by-person'],
  'not-with-you': shared['not-with-you'],
  'arrives-before-leaving': {
    vi: 'Thời điểm dự kiến đến phải sau thời điểm đi.',
    en: 'The arrival has to be expected after the person leaves.',
  },
  'already-on-the-way': {
    vi: 'Người này đang đi một chặng khác. Bên nhận xác nhận đã đến, hoặc bên đưa đi hủy chặng đó trước.',
    en: 'The person is on the way already. First the receiver confirms the arrival, or the giver cancels that leg.',
  },
  'no-such-leg': {
    vi: 'Hồ sơ này không có chặng nào mang mã đó.',
    en: 'This case has no leg of that id.',
  },
  'not-the-receiver': {
    vi: 'Chỉ bên nhận mới xác nhận được là người này đã đến.',
    en: 'Only the receiving party can confirm the arrival.',
  },
  'leg-cancelled': {
    vi: 'Chặng này đã hủy. Nếu người này vẫn đến, ghi tiếp nhận.',
    en: 'This leg was cancelled. If the person came all the same, record a reception.',
  },
  'arrived-before-leaving': {
    vi: 'Thời điểm đến sớm hơn thời điểm đi. Nếu chép từ giấy, chọn "ghi từ giấy"; nếu không, sửa thời điểm.',
    en: 'The arrival would lie before the departure. If it is copied from paper, say so; else correct the time.',
  },
  'not-your-leg': {
    vi: 'Chỉ bên đưa đi mới hủy được chặng.',
    en: 'Only the party that began the leg can cancel it.',
  },
  'already-arrived': {
    vi: 'Bên nhận đã xác nhận người này đến.',
    en: 'The receiver has confirmed the arrival.',
  },
} satisfies Record<string, Words>;
