import type { Published } from '#contracts';
import type { Evolve } from '#kernel';
import type { Done } from './course.js';

/** How long essential needs are met beyond the law's bound, and whether that is over. */
export type Stay = Readonly<{
  extended: (Done & Published<'NeedsStayExtended'>['data']) | undefined;
  ended: Done | undefined;
}>;

export const noStay: Stay = { extended: undefined, ended: undefined };

export const stayEvolve: Evolve<Stay, Published<'NeedsStayExtended' | 'NeedsStayEnded'>> = {
  NeedsStayExtended: (stay, { publisher, occurredAt, data }) =>
    // Two decisions on one stay: the later bound holds.
    stay.extended && stay.extended.until > data.until
      ? stay
      : { ...stay, extended: { by: publisher, at: occurredAt, ...data } },
  NeedsStayEnded: (stay, { publisher, occurredAt }) => ({
    ...stay,
    ended: { by: publisher, at: occurredAt },
  }),
};
