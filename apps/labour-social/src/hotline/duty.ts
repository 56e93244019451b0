import { duty } from '#host';
import * as commands from './commands.js';
import { hotline as decider } from './decider.js';
import { HotlineHttp } from './http.js';
import { refusals } from './refusals.js';

/** Hotline 111: what the service enrols. */
export const hotline = duty({
  name: 'hotline',
  words: { vi: 'Tổng đài 111', en: 'Hotline 111' },
  commands,
  decider,
  refusals,
  http: HotlineHttp,
});
