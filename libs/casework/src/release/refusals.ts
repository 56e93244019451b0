import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'before-last-move': shared['before-last-move'],
  'handover-open': shared['handover-open'],
  'person-died': shared['person-died'],
  'not-with-you': shared['not-with-you'],
  'child-return-not-decided': shared['child-return-not-decided'],
  'child-goes-with-someone': {
    vi: 'Trẻ em không tự về một mình: báo người thân đến đón hoặc cử người đưa về, rồi chọn "về với gia đình".',
    en: 'A child does not go home alone: the family collects the child or somebody escorts them; then choose "to the family".',
  },
  'child-family-not-decided': {
    vi: 'Trẻ em chỉ được đưa về gia đình sau quyết định vì lợi ích tốt nhất của trẻ về liên hệ gia đình.',
    en: 'A child goes to the family only after a best-interests decision on contact with the family.',
  },
  'return-needs-consent': {
    vi: 'Người lớn chỉ được trao cho phía nước ngoài khi đồng ý trở về. Ghi sự đồng ý trước.',
    en: 'An adult is handed to a foreign side only with their consent to return. Record the consent first.',
  },
} satisfies Record<string, Words>;
