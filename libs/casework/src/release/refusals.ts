import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'before-last-move': shared['before-last-move'],
  'handover-open': shared['handover-open'],
  'person-died': shared['person-died'],
  'not-with-you': {
    vi: 'Người này hiện không ở với cơ quan bạn.',
    en: 'This person is not with your agency now.',
  },
  'child-goes-with-someone': {
    vi: 'Trẻ em không tự về một mình: báo người thân đến đón hoặc cử người đưa về, rồi chọn "về với gia đình".',
    en: 'A child does not go home alone: the family collects the child or somebody escorts them; then choose "to the family".',
  },
} satisfies Record<string, Words>;
