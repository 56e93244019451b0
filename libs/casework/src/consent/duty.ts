import { duty } from '#host';
import * as commands from './commands.js';
import { consent as decider } from './decider.js';
import { ConsentHttp } from './http.js';
import { refusals } from './refusals.js';

/** Consent: what a service enrols. */
export const consent = duty({
  name: 'consent',
  words: { vi: 'Sự đồng ý', en: 'Consent' },
  commands,
  decider,
  refusals,
  http: ConsentHttp,
});
