import { duty } from '#host';
import * as commands from './commands.js';
import { foreignReturn as decider } from './decider.js';
import { ForeignReturnHttp } from './http.js';
import { refusals } from './refusals.js';

/** Return of a foreign person: what the service enrols. */
export const foreignReturn = duty({
  name: 'foreign-return',
  words: { vi: 'Trao trả người nước ngoài', en: 'Return of a foreign person' },
  commands,
  decider,
  refusals,
  http: ForeignReturnHttp,
});
