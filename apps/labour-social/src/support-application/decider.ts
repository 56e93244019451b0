import type { PersonDied, Published } from '#contracts';
import { keeping, Refused, repeatsLast, type Decider, type Past } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'SupportApplied' | 'SupportRefused'>;
type Reads = Writes | PersonDied;

const refused = (code: keyof typeof refusals) => new Refused(code);

export const supportApplication: Decider<readonly Past<Reads>[], typeof commands, Writes, Reads> = {
  initialState: [],

  open(said) {
    if (said.some(({ type }) => type === 'PersonDied')) return [];
    const applied = said.some(({ type }) => type === 'SupportApplied');
    return applied ? ['RefuseSupport', 'ReceiveSupportApplication'] : ['ReceiveSupportApplication'];
  },

  decide: {
    // Decree 162/2025 art. 24: nine working days from the receipt. An application may come again at any time.
    ReceiveSupportApplication({ form, kinds }, said, { occurredAt }) {
      if (said.some(({ type }) => type === 'PersonDied')) throw refused('person-died');
      const known = said.some(
        (one) => one.type === 'SupportApplied' && one.occurredAt === occurredAt,
      );
      const applied: Writes = { type: 'SupportApplied', data: { form, kinds } };
      return known && repeatsLast(said, applied) ? [] : [applied];
    },

    RefuseSupport({ kinds }, said, { recordedFrom }) {
      const applied = said.some(({ type }) => type === 'SupportApplied');
      if (!applied && recordedFrom !== 'paper') throw refused('no-application');
      const no: Writes = { type: 'SupportRefused', data: { kinds } };
      return said.at(-1)?.type === 'SupportRefused' && repeatsLast(said, no) ? [] : [no];
    },
  },

  evolve: keeping<Reads>('SupportApplied', 'SupportRefused', 'PersonDied'),
};
