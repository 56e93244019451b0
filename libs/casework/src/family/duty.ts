import { duty } from '#host';
import * as commands from './commands.js';
import { family as decider } from './decider.js';
import { FamilyHttp } from './http.js';
import { refusals } from './refusals.js';

/** Contact with the family: what a service enrols. */
export const family = duty({
  name: 'family',
  words: { vi: 'Liên hệ gia đình', en: 'Contact with the family' },
  commands,
  decider,
  refusals,
  http: FamilyHttp,
});
