import type { Published } from '#contracts';
import type { Evolve } from '#kernel';
import type { Done } from './course.js';
import { isBefore } from './past.js';

/** Whether the person is in danger, since when and who said so; what the danger is stands in restricted entries. */
export type Danger = Readonly<{ since: Done | undefined; ended: Done | undefined }>;

export const noDanger: Danger = { since: undefined, ended: undefined };

export const dangerEvolve: Evolve<Danger, Published<'DangerReported' | 'DangerEnded'>> = {
  // Copied late from paper, a danger from before the last end is over.
  DangerReported: (danger, { publisher, occurredAt }) =>
    danger.ended && isBefore(occurredAt, danger.ended.at)
      ? danger
      : { ...danger, since: danger.since ?? { by: publisher, at: occurredAt } },
  DangerEnded: (danger, { publisher, occurredAt }) =>
    danger.since && isBefore(occurredAt, danger.since.at)
      ? danger
      : { since: undefined, ended: { by: publisher, at: occurredAt } },
};
