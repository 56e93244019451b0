import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'person-died': shared['person-died'],
  'not-longer': shared['not-longer'],
  'stay-ends-before-decision': {
    vi: 'Ngày kết thúc sớm hơn ngày quyết định (Nghị định 162/2025/NĐ-CP điều 17).',
    en: 'The stay would end before the day of the decision (Decree 162/2025/NĐ-CP art. 17).',
  },
} satisfies Record<string, Words>;
