import { isBefore } from '#case-file';
import type { PersonTakenIn, Published, ReceptionNotified } from '#contracts';
import { type Decider, Refused, type Recorded } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Taking = Readonly<{ commune: string; at: string }>;
type Commune = Readonly<{
  takings: readonly Taking[];
  goneAt?: string;
  notified: readonly string[];
  died: boolean;
}>;
type Writes = PersonTakenIn | ReceptionNotified;
type Reads = Writes | Published<'PersonReleased' | 'PersonLeft' | 'ContactLost' | 'PersonDied'>;

const lastOf = ({ takings }: Commune) =>
  takings.reduce<Taking | undefined>(
    (last, one) => (last && isBefore(one.at, last.at) ? last : one),
    undefined,
  );

/** Where the person is: whoever went since then and comes again is taken in anew. */
const findWhere = (state: Commune) =>
  state.goneAt === undefined ? lastOf(state)?.commune : undefined;

function gone(state: Commune, { occurredAt }: Recorded): Commune {
  const since = state.goneAt ?? lastOf(state)?.at;
  return since && isBefore(occurredAt, since) ? state : { ...state, goneAt: occurredAt };
}

/** A taking in copied late from before the person went brings nobody back. */
function takenIn({ goneAt, ...state }: Commune, taking: Taking): Commune {
  const takings = [...state.takings, taking];
  return goneAt && isBefore(taking.at, goneAt)
    ? { ...state, takings, goneAt }
    : { ...state, takings };
}

const isTold = ({ takings }: Commune, { commune, at }: Taking) =>
  takings.some((one) => one.commune === commune && Date.parse(one.at) === Date.parse(at));

const refused = (code: keyof typeof refusals) => new Refused(code);

export const commune: Decider<Commune, typeof commands, Writes, Reads> = {
  initialState: { takings: [], notified: [], died: false },

  // Who was taken in is notified, also when they are gone by then.
  open({ takings, notified, died }) {
    if (died) return [];
    const waits = takings.length > 0 && notified.length === 0;
    return waits ? ['NotifyReception', 'TakePersonIn'] : ['TakePersonIn'];
  },

  decide: {
    // Law 53/2024 art. 27.1: whoever receives a person takes them to the commune people's committee at once.
    TakePersonIn({ commune }, state, { occurredAt: at }) {
      if (state.died) throw refused('person-died');
      if (findWhere(state) === commune || isTold(state, { commune, at })) return [];
      return [{ type: 'PersonTakenIn', data: { commune } }];
    },

    // Law 53/2024 art. 27.1: the commune notifies at once. The notice may be recorded before the taking in is.
    NotifyReception({ commune, office }, { notified }) {
      if (notified.includes(office)) return [];
      return [{ type: 'ReceptionNotified', data: { commune, office } }];
    },
  },

  evolve: {
    PersonTakenIn: (state, { data, occurredAt: at }) => takenIn(state, { ...data, at }),
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
