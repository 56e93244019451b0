import type { PersonTakenIn, Published, ReceptionNotified } from '#contracts';
import { type Decider, Refused } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Commune = Readonly<{ takenInBy?: string; notified: readonly string[]; died: boolean }>;
type Writes = PersonTakenIn | ReceptionNotified;
type Reads = Writes | Published<'PersonReleased' | 'PersonLeft' | 'ContactLost' | 'PersonDied'>;

/** Whoever comes to a commune again is taken in anew. */
const gone = ({ notified, died }: Commune): Commune => ({ notified, died });

const refused = (code: keyof typeof refusals) => new Refused(code);

export const commune: Decider<Commune, typeof commands, Writes, Reads> = {
  initialState: { notified: [], died: false },

  open({ takenInBy, notified, died }) {
    if (died) return [];
    if (takenInBy === undefined) return ['TakePersonIn'];
    return notified.length === 0 ? ['NotifyReception', 'TakePersonIn'] : ['TakePersonIn'];
  },

  decide: {
    // Law 53/2024 art. 27.1: whoever receives a person takes them to the commune people's committee at once.
    TakePersonIn(command, { takenInBy, died }) {
      if (died) throw refused('person-died');
      if (takenInBy === command.commune) return [];
      return [{ type: 'PersonTakenIn', data: { commune: command.commune } }];
    },

    // Law 53/2024 art. 27.1: the commune notifies at once. The notice may be recorded before the taking in is.
    NotifyReception({ commune, office }, { notified }) {
      if (notified.includes(office)) return [];
      return [{ type: 'ReceptionNotified', data: { commune, office } }];
    },
  },

  evolve: {
    PersonTakenIn: (state, { data }) => ({ ...state, takenInBy: data.commune }),
    ReceptionNotified: (state, { data }) => ({
      ...state,
      notified: [...state.notified, data.office],
    }),
    PersonReleased: gone,
    PersonLeft: gone,
    ContactLost: gone,
    PersonDied: (state) => ({ ...state, died: true }),
  },
};
