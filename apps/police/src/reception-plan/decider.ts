import type { Published } from '#contracts';
import { keeping, repeatsLast, type Decider, type Past } from '#kernel';
import type * as commands from './commands.js';

type Agreed = Published<'ReceptionPlanAgreed'>;

export const receptionPlan: Decider<readonly Past<Agreed>[], typeof commands, Agreed> = {
  initialState: [],
  open: (said) => (said.length === 0 ? ['AgreeReceptionPlan'] : []),
  decide: {
    // Joint Circular 01/2014: with the Border Guard Command, foreign affairs and the labour-social department.
    AgreeReceptionPlan({ gate }, said) {
      const agreed: Agreed = { type: 'ReceptionPlanAgreed', data: { gate } };
      return repeatsLast(said, agreed) ? [] : [agreed];
    },
  },
  evolve: keeping<Agreed>('ReceptionPlanAgreed'),
};
