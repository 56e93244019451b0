import type { ConfirmationIssued, Published } from '#contracts';
import { keeping, Refused, repeatsLast, type Decider, type Past } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Requested = Published<'ConfirmationRequested'>;
type Reads = Requested | ConfirmationIssued;

const refused = (code: keyof typeof refusals) => new Refused(code);
const mayConfirm = (unit: string) => unit.startsWith('police/') || unit.startsWith('border/');

export const confirmationRequest: Decider<
  readonly Past<Reads>[],
  typeof commands,
  Requested,
  Reads
> = {
  initialState: [],
  open: (said) => (said.length === 0 ? ['RequestConfirmation'] : []),
  decide: {
    // Law 53/2024 art. 29.3: competent units of Public Security or National Defence issue the paper.
    RequestConfirmation({ of }, said) {
      if (!mayConfirm(of)) throw refused('not-competent-to-confirm');
      const requested: Requested = { type: 'ConfirmationRequested', data: { of } };
      return repeatsLast(said, requested) ? [] : [requested];
    },
  },
  evolve: keeping<Reads>('ConfirmationRequested', 'ConfirmationIssued'),
};
