import type { Published } from '#contracts';
import type { Evolve, Past } from '#kernel';

/** A leg on which the person is. `id` is the entry that began it. */
export type Leg = Readonly<{ id: string; fromParty: string }> & Published<'TransitBegun'>['data'];

/** The legs that are not at their end. An arrival that nobody confirmed by `expectedAt` is a danger. */
export type Transit = Readonly<{ legs: readonly Leg[]; conflicts: readonly string[] }>;

export const noTransit: Transit = { legs: [], conflicts: [] };

type Read = Published<'TransitBegun' | 'ArrivalConfirmed' | 'TransitCancelled'>;

/** The receiver says that the person arrived, the giver that the leg does not take place; others change nothing. */
const end =
  (side: 'fromParty' | 'toParty') =>
  (transit: Transit, event: Past<Published<'ArrivalConfirmed' | 'TransitCancelled'>>): Transit => {
    const leg = transit.legs.find(({ id }) => id === event.data.transit);
    if (leg?.[side] !== event.publisher)
      return { ...transit, conflicts: [...transit.conflicts, event.id] };
    return { ...transit, legs: transit.legs.filter((one) => one !== leg) };
  };

export const transitEvolve: Evolve<Transit, Read> = {
  TransitBegun: (transit, { id, publisher, data }) => ({
    ...transit,
    legs: [...transit.legs, { id, fromParty: publisher, ...data }],
  }),
  ArrivalConfirmed: end('toParty'),
  TransitCancelled: end('fromParty'),
};
