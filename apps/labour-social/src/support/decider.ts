import type { PersonDied, SupportDecided, SupportDeclined, SupportDelivered } from '#contracts';
import { type Decider, Refused } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = SupportDecided | SupportDelivered | SupportDeclined;
type Kind = Writes['data']['support'];
type Stand = 'decided' | 'delivered' | 'declined';

/** Where each kind stands: what was delivered stays so, also where its decision comes later from paper. */
type Support = Readonly<{
  stands: Readonly<Partial<Record<Kind, Stand>>>;
  decided: readonly Kind[];
  died: boolean;
}>;

const refused = (code: keyof typeof refusals) => new Refused(code);

const standing = (state: Support, kind: Kind, stand: Stand): Support => ({
  ...state,
  stands: { ...state.stands, [kind]: state.stands[kind] === 'delivered' ? 'delivered' : stand },
});

export const support: Decider<Support, typeof commands, Writes, Writes | PersonDied> = {
  initialState: { stands: {}, decided: [], died: false },

  open({ stands, died }) {
    if (died) return [];
    return Object.values(stands).includes('decided')
      ? ['DeliverSupport', 'DeclineSupport', 'DecideSupport']
      : ['DecideSupport'];
  },

  // Law 53/2024 art. 37. What was given at once is recorded although its decision is still on paper.
  decide: {
    DecideSupport({ office, support }, { decided, died }) {
      if (died) throw refused('person-died');
      return decided.includes(support)
        ? []
        : [{ type: 'SupportDecided', data: { office, support } }];
    },

    DeliverSupport({ office, support }, { stands }) {
      return stands[support] === 'delivered'
        ? []
        : [{ type: 'SupportDelivered', data: { office, support } }];
    },

    DeclineSupport({ office, support }, { stands }) {
      if (stands[support] === 'delivered') throw refused('already-delivered');
      return stands[support] === 'declined'
        ? []
        : [{ type: 'SupportDeclined', data: { office, support } }];
    },
  },

  evolve: {
    SupportDecided: (state, { data }) =>
      standing({ ...state, decided: [...state.decided, data.support] }, data.support, 'decided'),
    SupportDelivered: (state, { data }) => standing(state, data.support, 'delivered'),
    // Who declined may ask again, and is then decided on anew.
    SupportDeclined: (state, { data }) =>
      standing(
        { ...state, decided: state.decided.filter((kind) => kind !== data.support) },
        data.support,
        'declined',
      ),
    PersonDied: (state) => ({ ...state, died: true }),
  },
};
