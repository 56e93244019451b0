import type { EssentialNeed, EssentialNeedsMet, ValueOf } from '#contracts';
import type { Evolve } from '#kernel';
import type { Done } from './course.js';
import { isBefore } from './past.js';

/** When each essential need was last looked to, and by which party. */
export type Needs = Readonly<Partial<Record<ValueOf<typeof EssentialNeed>, Done>>>;

export const needsEvolve: Evolve<Needs, EssentialNeedsMet> = {
  EssentialNeedsMet: (needs, { publisher, occurredAt, data }) => {
    const later = data.needs.filter((need) => !isBefore(occurredAt, needs[need]?.at ?? occurredAt));
    const done = { by: publisher, at: occurredAt };
    return { ...needs, ...Object.fromEntries(later.map((need) => [need, done])) };
  },
};
