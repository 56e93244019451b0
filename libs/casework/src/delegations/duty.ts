import { duty } from '#host';
import * as commands from './commands.js';
import { delegations as decider } from './decider.js';
import { DelegationsHttp } from './http.js';
import { refusals } from './refusals.js';

/** Joint delegations: what a service enrols. */
export const delegations = duty({
  name: 'delegations',
  words: { vi: 'Đoàn liên ngành', en: 'Delegations' },
  commands,
  decider,
  refusals,
  http: DelegationsHttp,
});
