import { belongsTo } from '#codes';
import type { Published } from '#contracts';
import { keeping, Refused, type Decider, type Past } from '#kernel';
import { dayOf } from '#regulation';
import type * as commands from './commands.js';
import type { refusals } from '../escalation/refusals.js';

type Sent = Published<'ReminderSent'>;
type Said = readonly Past<Sent>[];

const refused = (code: keyof typeof refusals) => new Refused(code);

/** Whose duty it is, and whether it is still to be done, is for the regulation. */
export const reminders: Decider<Said, typeof commands, Sent> = {
  initialState: [],
  // The board offers it beside each duty.
  open: () => [],
  decide: {
    SendReminder({ obligation, toParty, toUnit }, said, { occurredAt }) {
      if (!belongsTo(toUnit, toParty)) throw refused('unit-of-another-party');
      // Once a day is enough, whoever sends it.
      const isSent = said.some(
        ({ data, occurredAt: at }) =>
          data.obligation === obligation &&
          data.toUnit === toUnit &&
          dayOf(at) === dayOf(occurredAt),
      );
      return isSent ? [] : [{ type: 'ReminderSent', data: { obligation, toParty, toUnit } }];
    },
  },
  evolve: keeping<Sent>('ReminderSent'),
};
