import { duty } from '#host';
import * as commands from './commands.js';
import { healthInsurance as decider } from './decider.js';
import { HealthInsuranceHttp } from './http.js';
import { refusals } from './refusals.js';

/** Health insurance: what the service enrols. */
export const healthInsurance = duty({
  name: 'health-insurance',
  words: { vi: 'Bảo hiểm y tế', en: 'Health insurance' },
  commands,
  decider,
  refusals,
  http: HealthInsuranceHttp,
});
