import { duty } from '#host';
import * as commands from './commands.js';
import { reports as decider } from './decider.js';
import { ReportsHttp } from './http.js';
import { refusals } from './refusals.js';

/** Reports and reviews: what a service enrols. */
export const reports = duty({
  name: 'reports',
  words: { vi: 'Báo cáo', en: 'Reports' },
  commands,
  decider,
  refusals,
  http: ReportsHttp,
});
