import { duty } from '#host';
import * as commands from './commands.js';
import { tips as decider } from './decider.js';
import { TipsHttp } from './http.js';
import { refusals } from './refusals.js';

/** Tips: what a service enrols. */
export const tips = duty({
  name: 'tips',
  words: { vi: 'Tin báo', en: 'Tips' },
  commands,
  decider,
  refusals,
  http: TipsHttp,
});
