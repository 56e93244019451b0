import { duty } from '#host';
import * as commands from './commands.js';
import { initialCheck as decider } from './decider.js';
import { InitialCheckHttp } from './http.js';
import { refusals } from './refusals.js';

/** Initial check: what the service enrols. */
export const initialCheck = duty({
  name: 'initial-check',
  words: { vi: 'Xác minh thông tin ban đầu', en: 'Initial check' },
  commands,
  decider,
  refusals,
  http: InitialCheckHttp,
});
