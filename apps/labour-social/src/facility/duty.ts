import { duty } from '#host';
import * as commands from './commands.js';
import { facility as decider } from './decider.js';
import { FacilityHttp } from './http.js';
import { refusals } from './refusals.js';

/** Facility: what the service enrols. */
export const facility = duty({
  name: 'facility',
  words: { vi: 'Cơ sở trợ giúp', en: 'Facility' },
  commands,
  decider,
  refusals,
  http: FacilityHttp,
});
