import { duty } from '#host';
import * as commands from './commands.js';
import { escalation as decider } from './decider.js';
import { EscalationHttp } from './http.js';
import { refusals } from './refusals.js';

/** Late duties brought to the level above: what the service enrols. */
export const escalation = duty({
  name: 'escalation',
  words: { vi: 'Báo cấp trên', en: 'Escalation' },
  commands,
  decider,
  refusals,
  http: EscalationHttp,
});
