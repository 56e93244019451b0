import type { PersonDied, SupportDecided, SupportDeclined, SupportDelivered } from '#contracts';
import { type Decider, Refused } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Support = Readonly<{ decided: boolean; delivered: boolean; declined: boolean; died: boolean }>;
type Writes = SupportDecided | SupportDelivered | SupportDeclined;

const refused = (code: keyof typeof refusals) => new Refused(code);

export const support: Decider<Support, typeof commands, Writes, Writes | PersonDied> = {
  initialState: { decided: false, delivered: false, declined: false, died: false },

  open({ decided, delivered, died }) {
    if (delivered || died) return [];
    return decided ? ['DeliverSupport', 'DeclineSupport'] : ['DecideSupport'];
  },

  // Law 53/2024 art. 37.1e. A fare that was paid at once is recorded although its decision is still on paper.
  decide: {
    DecideSupport({ office, support }, { decided, died }) {
      if (died) throw refused('person-died');
      return decided ? [] : [{ type: 'SupportDecided', data: { office, support } }];
    },

    DeliverSupport({ office, support }, { delivered }) {
      return delivered ? [] : [{ type: 'SupportDelivered', data: { office, support } }];
    },

    DeclineSupport({ office, support }, { delivered, declined }) {
      if (delivered) throw refused('already-delivered');
      return declined ? [] : [{ type: 'SupportDeclined', data: { office, support } }];
    },
  },

  evolve: {
    SupportDecided: (state) => ({ ...state, decided: true, declined: false }),
    SupportDelivered: (state) => ({ ...state, delivered: true }),
    // Who declined may ask again, and is then decided on anew.
    SupportDeclined: (state) => ({ ...state, decided: false, declined: true }),
    PersonDied: (state) => ({ ...state, died: true }),
  },
};
