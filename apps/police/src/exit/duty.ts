import { duty } from '#host';
import * as commands from './commands.js';
import { exitVisa as decider } from './decider.js';
import { ExitVisaHttp } from './http.js';
import { refusals } from './refusals.js';

/** Exit of a foreign person: what the service enrols. */
export const exitVisa = duty({
  name: 'exit',
  words: { vi: 'Xuất cảnh của người nước ngoài', en: 'Exit of a foreign person' },
  commands,
  decider,
  refusals,
  http: ExitVisaHttp,
});
