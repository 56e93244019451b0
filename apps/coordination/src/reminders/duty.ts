import { duty } from '#host';
import { refusals } from '../escalation/refusals.js';
import * as commands from './commands.js';
import { reminders as decider } from './decider.js';
import { RemindersHttp } from './http.js';

/** Reminders of duties: what the service enrols. */
export const reminders = duty({
  name: 'reminders',
  words: { vi: 'Nhắc việc', en: 'Reminders' },
  commands,
  decider,
  refusals,
  http: RemindersHttp,
});
