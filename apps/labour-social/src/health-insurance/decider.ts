import type { Published } from '#contracts';
import { keeping, type Decider, type Past } from '#kernel';
import type * as commands from './commands.js';

type Paid = Published<'HealthInsurancePaid'>;

export const healthInsurance: Decider<readonly Past<Paid>[], typeof commands, Paid> = {
  initialState: [],
  open: (said) => (said.length === 0 ? ['PayHealthInsurance'] : []),
  decide: {
    // Law 53/2024: the first-year contribution of a victim who has no health insurance.
    PayHealthInsurance: (_, said) =>
      said.length === 0 ? [{ type: 'HealthInsurancePaid', data: {} }] : [],
  },
  evolve: keeping<Paid>('HealthInsurancePaid'),
};
