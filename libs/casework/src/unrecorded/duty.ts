import { duty } from '#host';
import * as commands from './commands.js';
import { unrecorded as decider } from './decider.js';
import { UnrecordedHttp } from './http.js';
import { refusals } from './refusals.js';

/** Persons who are not recorded: what a service enrols. */
export const unrecorded = duty({
  name: 'unrecorded',
  words: { vi: 'Người không muốn được ghi', en: 'Persons not recorded' },
  commands,
  decider,
  refusals,
  http: UnrecordedHttp,
});
