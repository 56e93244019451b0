import type { Published } from '#contracts';
import { keeping, Refused, type Decider, type Past } from '#kernel';
import { given, isOwnEntry } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'BreachDetected' | 'BreachNotified'>;

const refused = (code: keyof typeof refusals) => new Refused(code);

export const breaches: Decider<readonly Past<Writes>[], typeof commands, Writes> = {
  initialState: [],
  open: () => [],
  // Law 91/2025 art. 23.1: within 72 hours of the detection, which is when it happened, not when it was recorded.
  decide: {
    DetectBreach: ({ count }) => [{ type: 'BreachDetected', data: given('count', count) }],

    NotifyBreach({ matter }, _, { log }) {
      if (!isOwnEntry(matter, log)) throw refused('matter-of-another-party');
      return [{ type: 'BreachNotified', data: { matter } }];
    },
  },
  evolve: keeping<Writes>('BreachDetected', 'BreachNotified'),
};
