import { duty } from '#host';
import * as commands from './commands.js';
import { notices as decider } from './decider.js';
import { NoticesHttp } from './http.js';
import { refusals } from './refusals.js';

/** Notices: what a service enrols. */
export const notices = duty({
  name: 'notices',
  words: { vi: 'Thông báo', en: 'Notices' },
  commands,
  decider,
  refusals,
  http: NoticesHttp,
});
