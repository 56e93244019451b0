import { duty } from '#host';
import * as commands from './commands.js';
import { filing as decider } from './decider.js';
import { FilingHttp } from './http.js';
import { refusals } from './refusals.js';

/** Documents: what a service enrols. */
export const filing = duty({
  name: 'filing',
  words: { vi: 'Giấy tờ', en: 'Documents' },
  commands,
  decider,
  refusals,
  http: FilingHttp,
  onlyOnce: {
    FileDocument: { field: 'number', refusal: 'document-number-used' },
  },
});
