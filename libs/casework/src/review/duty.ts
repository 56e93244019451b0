import { duty } from '#host';
import * as commands from './commands.js';
import { review as decider } from './decider.js';
import { ReviewHttp } from './http.js';
import { refusals } from './refusals.js';

/** Explanation and review of a decision: what a service enrols. */
export const review = duty({
  name: 'review',
  words: { vi: 'Giải thích, xem xét lại', en: 'Explanation and review' },
  commands,
  decider,
  refusals,
  http: ReviewHttp,
});
