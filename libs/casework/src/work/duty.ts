import { duty } from '#host';
import * as commands from './commands.js';
import { work as decider } from './decider.js';
import { WorkHttp } from './http.js';
import { refusals } from './refusals.js';

/** Who holds a duty: what a service enrols. */
export const work = duty({
  name: 'work',
  words: { vi: 'Nhận việc', en: 'Who holds a duty' },
  commands,
  decider,
  refusals,
  http: WorkHttp,
});
