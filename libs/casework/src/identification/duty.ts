import { duty } from '#host';
import * as commands from './commands.js';
import { identification as decider } from './decider.js';
import { IdentificationHttp } from './http.js';
import { refusals } from './refusals.js';

/** Identification: what a service enrols. */
export const identification = duty({
  name: 'identification',
  words: { vi: 'Xác định nạn nhân', en: 'Identification' },
  commands,
  decider,
  refusals,
  http: IdentificationHttp,
});
