import { duty } from '#host';
import * as commands from './commands.js';
import { death as decider } from './decider.js';
import { DeathHttp } from './http.js';
import { refusals } from './refusals.js';

/** Death: what a service enrols. */
export const death = duty({
  name: 'death',
  words: { vi: 'Người được tiếp nhận đã tử vong', en: 'Death' },
  commands,
  decider,
  refusals,
  http: DeathHttp,
});
