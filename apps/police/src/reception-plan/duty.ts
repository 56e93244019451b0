import { duty } from '#host';
import * as commands from './commands.js';
import { receptionPlan as decider } from './decider.js';
import { ReceptionPlanHttp } from './http.js';
import { refusals } from './refusals.js';

/** Reception plan: what the service enrols. */
export const receptionPlan = duty({
  name: 'reception-plan',
  words: { vi: 'Kế hoạch tiếp nhận', en: 'Reception plan' },
  commands,
  decider,
  refusals,
  http: ReceptionPlanHttp,
});
