import { duty } from '#host';
import * as commands from './commands.js';
import { closedHearing as decider } from './decider.js';
import { ClosedHearingHttp } from './http.js';
import { refusals } from './refusals.js';

/** A closed hearing: what a service enrols. */
export const closedHearing = duty({
  name: 'closed-hearing',
  words: { vi: 'Xét xử kín', en: 'Closed hearing' },
  commands,
  decider,
  refusals,
  http: ClosedHearingHttp,
});
