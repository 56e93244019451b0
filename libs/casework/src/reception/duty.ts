import { duty } from '#host';
import * as commands from './commands.js';
import { reception as decider } from './decider.js';
import { ReceptionHttp } from './http.js';
import { refusals } from './refusals.js';

/** Reception: what a service enrols. */
export const reception = duty({
  name: 'reception',
  words: { vi: 'Tiếp nhận', en: 'Reception' },
  commands,
  decider,
  refusals,
  http: ReceptionHttp,
});
