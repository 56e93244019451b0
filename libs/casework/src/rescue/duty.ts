import { duty } from '#host';
import * as commands from './commands.js';
import { rescue as decider } from './decider.js';
import { RescueHttp } from './http.js';
import { refusals } from './refusals.js';

/** Rescue: what a service enrols. */
export const rescue = duty({
  name: 'rescue',
  words: { vi: 'Giải cứu', en: 'Rescue' },
  commands,
  decider,
  refusals,
  http: RescueHttp,
});
