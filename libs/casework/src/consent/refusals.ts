import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'person-died': shared['person-died'],
  'no-consent-given': {
    vi: 'Hồ sơ chưa ghi sự đồng ý nào cho việc này nên không có gì để rút lại (Luật 91/2025/QH15 điều 9). Nếu người này không đồng ý, ghi không đồng ý.',
    en: 'No consent to this is recorded, so none can be taken back (Law 91/2025/QH15 art. 9). If the person does not agree, record that.',
  },
} satisfies Record<string, Words>;
