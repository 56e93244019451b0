import { duty } from '#host';
import * as commands from './commands.js';
import { expectedEntry as decider } from './decider.js';
import { ExpectedEntryHttp } from './http.js';
import { refusals } from './refusals.js';

/** Expected entry: what the service enrols. */
export const expectedEntry = duty({
  name: 'expected-entry',
  words: { vi: 'Dự kiến nhập cảnh', en: 'Expected entry' },
  commands,
  decider,
  refusals,
  http: ExpectedEntryHttp,
});
