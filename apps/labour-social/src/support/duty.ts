import { duty } from '#host';
import * as commands from './commands.js';
import { support as decider } from './decider.js';
import { SupportHttp } from './http.js';
import { refusals } from './refusals.js';

/** Support: what the service enrols. */
export const support = duty({
  name: 'support',
  words: { vi: 'Hỗ trợ', en: 'Support' },
  commands,
  decider,
  refusals,
  http: SupportHttp,
});
