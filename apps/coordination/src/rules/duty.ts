import { duty } from '#host';
import * as commands from './commands.js';
import { rules as decider } from './decider.js';
import { RulesHttp } from './http.js';
import { refusals } from './refusals.js';

/** Rules that change: what the service enrols. */
export const rules = duty({
  name: 'rules',
  words: { vi: 'Quy tắc', en: 'Rules' },
  commands,
  decider,
  refusals,
  http: RulesHttp,
  register: true,
});
