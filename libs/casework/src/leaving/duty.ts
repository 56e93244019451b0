import { duty } from '#host';
import * as commands from './commands.js';
import { leaving as decider } from './decider.js';
import { LeavingHttp } from './http.js';
import { refusals } from './refusals.js';

/** Not going on, and leaving: what a service enrols. */
export const leaving = duty({
  name: 'leaving',
  words: { vi: 'Không muốn tiếp tục, rời đi', en: 'Not going on, leaving' },
  commands,
  decider,
  refusals,
  http: LeavingHttp,
});
