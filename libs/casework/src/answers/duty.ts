import { duty } from '#host';
import * as commands from './commands.js';
import { answers as decider } from './decider.js';
import { AnswersHttp } from './http.js';
import { refusals } from './refusals.js';

/** Answers to coordination: what a service enrols. */
export const answers = duty({
  name: 'answers',
  words: { vi: 'Trả lời điều phối', en: 'Answers to coordination' },
  commands,
  decider,
  refusals,
  http: AnswersHttp,
});
