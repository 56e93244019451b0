import { duty } from '#host';
import * as commands from './commands.js';
import { contact as decider } from './decider.js';
import { ContactHttp } from './http.js';
import { refusals } from './refusals.js';

/** Contact: what a service enrols. */
export const contact = duty({
  name: 'contact',
  words: { vi: 'Liên lạc', en: 'Contact' },
  commands,
  decider,
  refusals,
  http: ContactHttp,
});
