import { duty } from '#host';
import * as commands from './commands.js';
import { needsStay as decider } from './decider.js';
import { NeedsStayHttp } from './http.js';
import { refusals } from './refusals.js';

/** The stay in which needs are met: what a service enrols. */
export const needsStay = duty({
  name: 'needs-stay',
  words: { vi: 'Thời hạn nhu cầu thiết yếu', en: 'Stay in which needs are met' },
  commands,
  decider,
  refusals,
  http: NeedsStayHttp,
});
