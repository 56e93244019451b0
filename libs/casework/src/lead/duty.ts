import { duty } from '#host';
import * as commands from './commands.js';
import { lead as decider } from './decider.js';
import { LeadHttp } from './http.js';
import { refusals } from './refusals.js';

/** Lead: what a service enrols. */
export const lead = duty({
  name: 'lead',
  words: { vi: 'Chủ trì', en: 'Lead' },
  commands,
  decider,
  refusals,
  http: LeadHttp,
});
