import { duty } from '#host';
import * as commands from './commands.js';
import { lateness as decider } from './decider.js';
import { LatenessHttp } from './http.js';
import { refusals } from './refusals.js';

/** Missed deadlines: what a service enrols, and by that says its own by itself. */
export const lateness = duty({
  name: 'lateness',
  words: { vi: 'Quá hạn', en: 'Missed deadlines' },
  commands,
  decider,
  refusals,
  http: LatenessHttp,
});
