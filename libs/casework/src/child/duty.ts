import { duty } from '#host';
import * as commands from './commands.js';
import { child as decider } from './decider.js';
import { ChildHttp } from './http.js';
import { refusals } from './refusals.js';

/** What stands for a child: what a service enrols. */
export const child = duty({
  name: 'child',
  words: { vi: 'Trẻ em', en: 'Child' },
  commands,
  decider,
  refusals,
  http: ChildHttp,
});
