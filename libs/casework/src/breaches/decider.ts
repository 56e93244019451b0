import type { Published } from '#contracts';
import { keeping, Refused, type Decider, type Past } from '#kernel';
import { given, isOwnEntry } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'BreachDetected' | 'BreachNotified'>;
type Said = readonly Past<Writes>[];

const refused = (code: keyof typeof refusals) => new Refused(code);

const isNotified = (said: Said, matter: string): boolean =>
  said.some((past) => past.type === 'BreachNotified' && past.data.matter === matter);

const unnotified = (said: Said, log: string): boolean =>
  said.some(
    ({ type, id, publisher }) =>
      type === 'BreachDetected' && publisher === log && !isNotified(said, id),
  );

export const breaches: Decider<Said, typeof commands, Writes> = {
  initialState: [],
  open: (said, log) => (unnotified(said, log) ? ['NotifyBreach'] : []),
  expected: (said, log) => (unnotified(said, log) ? 'NotifyBreach' : undefined),
  // Law 91/2025 art. 23.1: within 72 hours of the detection, which is when it happened, not when it was recorded.
  decide: {
    DetectBreach: ({ count }) => [{ type: 'BreachDetected', data: given('count', count) }],

    NotifyBreach({ matter }, said, { log }) {
      if (!isOwnEntry(matter, log)) throw refused('matter-of-another-party');
      if (!said.some(({ id, type }) => id === matter && type === 'BreachDetected'))
        throw refused('no-such-breach');
      if (isNotified(said, matter)) return [];
      return [{ type: 'BreachNotified', data: { matter } }];
    },
  },
  evolve: keeping<Writes>('BreachDetected', 'BreachNotified'),
};
