import { duty } from '#host';
import * as commands from './commands.js';
import { gates as decider } from './decider.js';
import { GatesHttp } from './http.js';
import { refusals } from './refusals.js';

/** Return at a gate: what the service enrols. */
export const gates = duty({
  name: 'gates',
  words: { vi: 'Trao trả tại cửa khẩu', en: 'Return at a gate' },
  commands,
  decider,
  refusals,
  http: GatesHttp,
});
