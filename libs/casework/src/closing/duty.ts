import { duty } from '#host';
import * as commands from './commands.js';
import { closing as decider } from './decider.js';
import { ClosingHttp } from './http.js';
import { refusals } from './refusals.js';

/** Closing: what a service enrols. */
export const closing = duty({
  name: 'closing',
  words: { vi: 'Đóng, mở lại hồ sơ', en: 'Closing' },
  commands,
  decider,
  refusals,
  http: ClosingHttp,
});
