import { duty } from '#host';
import * as commands from './commands.js';
import { commune as decider } from './decider.js';
import { CommuneHttp } from './http.js';
import { refusals } from './refusals.js';

/** Reception at the commune: what the service enrols. */
export const commune = duty({
  name: 'commune',
  words: { vi: 'Tiếp nhận tại xã', en: 'Reception at the commune' },
  commands,
  decider,
  refusals,
  http: CommuneHttp,
});
