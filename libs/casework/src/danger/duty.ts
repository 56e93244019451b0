import { duty } from '#host';
import * as commands from './commands.js';
import { danger as decider } from './decider.js';
import { DangerHttp } from './http.js';
import { refusals } from './refusals.js';

/** Danger: what a service enrols. */
export const danger = duty({
  name: 'danger',
  words: { vi: 'Nguy hiểm', en: 'Danger' },
  commands,
  decider,
  refusals,
  http: DangerHttp,
});
