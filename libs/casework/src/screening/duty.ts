import { duty } from '#host';
import * as commands from './commands.js';
import { screening as decider } from './decider.js';
import { ScreeningHttp } from './http.js';
import { refusals } from './refusals.js';

/** The private talk: what a service enrols. */
export const screening = duty({
  name: 'screening',
  words: { vi: 'Gặp riêng', en: 'Private talk' },
  commands,
  decider,
  refusals,
  http: ScreeningHttp,
});
