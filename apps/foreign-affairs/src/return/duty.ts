import { duty } from '#host';
import * as commands from './commands.js';
import { arrangedReturn as decider } from './decider.js';
import { ReturnHttp } from './http.js';
import { refusals } from './refusals.js';

/** Return: what the service enrols. */
export const arrangedReturn = duty({
  name: 'return',
  words: { vi: 'Trở về', en: 'Return' },
  commands,
  decider,
  refusals,
  http: ReturnHttp,
});
