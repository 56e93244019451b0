import { duty } from '#host';
import * as commands from './commands.js';
import { identity as decider } from './decider.js';
import { IdentityHttp } from './http.js';
import { refusals } from './refusals.js';

/** Claims of identity: what a service enrols. */
export const identity = duty({
  name: 'identity',
  words: { vi: 'Thông tin nhận dạng', en: 'Identity' },
  commands,
  decider,
  refusals,
  http: IdentityHttp,
});
