import type { BestInterestsQuestion, Published, ValueOf } from '#contracts';
import type { Evolve } from '#kernel';
import type { Done } from './course.js';

/** What stands for a child: a representative, and the best-interests decisions by their question. */
export type Child = Readonly<{
  representative: Done | undefined;
  bestInterests: Readonly<Partial<Record<ValueOf<typeof BestInterestsQuestion>, Done>>>;
}>;

export const noChild: Child = { representative: undefined, bestInterests: {} };

type Read = Published<'RepresentativeAppointed' | 'BestInterestsDecided'>;

export const childEvolve: Evolve<Child, Read> = {
  RepresentativeAppointed: (child, { publisher, occurredAt }) => ({
    ...child,
    representative: { by: publisher, at: occurredAt },
  }),
  BestInterestsDecided: (child, { publisher, occurredAt, data }) => ({
    ...child,
    bestInterests: { ...child.bestInterests, [data.about]: { by: publisher, at: occurredAt } },
  }),
};
