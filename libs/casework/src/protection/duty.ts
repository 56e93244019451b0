import { duty } from '#host';
import * as commands from './commands.js';
import { protection as decider } from './decider.js';
import { ProtectionHttp } from './http.js';
import { refusals } from './refusals.js';

/** Protection: what a service enrols. */
export const protection = duty({
  name: 'protection',
  words: { vi: 'Bảo vệ', en: 'Protection' },
  commands,
  decider,
  refusals,
  http: ProtectionHttp,
});
