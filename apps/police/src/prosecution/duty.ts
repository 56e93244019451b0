import { duty } from '#host';
import * as commands from './commands.js';
import { prosecution as decider } from './decider.js';
import { ProsecutionHttp } from './http.js';
import { refusals } from './refusals.js';

/** Prosecution: what the service enrols. */
export const prosecution = duty({
  name: 'prosecution',
  words: { vi: 'Khởi tố', en: 'Prosecution' },
  commands,
  decider,
  refusals,
  http: ProsecutionHttp,
});
