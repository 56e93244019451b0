import { duty } from '#host';
import * as commands from './commands.js';
import { deadlines as decider } from './decider.js';
import { DeadlinesHttp } from './http.js';
import { refusals } from './refusals.js';

/** Deadlines: what a service enrols. */
export const deadlines = duty({
  name: 'deadlines',
  words: { vi: 'Thời hạn', en: 'Deadlines' },
  commands,
  decider,
  refusals,
  http: DeadlinesHttp,
});
