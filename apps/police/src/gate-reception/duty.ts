import { duty } from '#host';
import * as commands from './commands.js';
import { gateReception as decider } from './decider.js';
import { GateReceptionHttp } from './http.js';
import { refusals } from './refusals.js';

/** Reception at a gate: what the service enrols. */
export const gateReception = duty({
  name: 'gate-reception',
  words: { vi: 'Tiếp nhận tại cửa khẩu', en: 'Reception at a gate' },
  commands,
  decider,
  refusals,
  http: GateReceptionHttp,
});
