import { duty } from '#host';
import * as commands from './commands.js';
import { opening as decider } from './decider.js';
import { OpeningHttp } from './http.js';
import { refusals } from './refusals.js';

/** Opening: what a service enrols. */
export const opening = duty({
  name: 'opening',
  words: { vi: 'Mở hồ sơ', en: 'Opening' },
  commands,
  decider,
  refusals,
  http: OpeningHttp,
});
