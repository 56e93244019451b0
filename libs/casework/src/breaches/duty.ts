import { duty } from '#host';
import * as commands from './commands.js';
import { breaches as decider } from './decider.js';
import { BreachesHttp } from './http.js';
import { refusals } from './refusals.js';

/** Violations of personal data: what a service enrols. */
export const breaches = duty({
  name: 'breaches',
  words: { vi: 'Vi phạm dữ liệu cá nhân', en: 'Violations of personal data' },
  commands,
  decider,
  refusals,
  http: BreachesHttp,
});
