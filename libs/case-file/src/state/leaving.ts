import type { Published } from '#contracts';
import type { Evolve, Recorded } from '#kernel';
import type { Done } from './course.js';
import { isBefore } from './past.js';

/**
 * The person does not want to go on. Urgent help continues, and whoever came back at `backAt` wants to: what was said before
 * that holds no more, also where it is copied later. Whether the person left stands with the custody, which every move ends.
 */
export type Leaving = Readonly<{ unwilling: Done | undefined; backAt: string | undefined }>;

export const notLeaving: Leaving = { unwilling: undefined, backAt: undefined };

type Read = Published<'UnwillingToContinue' | 'PersonReceived' | 'PersonTakenIn' | 'CaseReopened'>;

const back = ({ unwilling, backAt }: Leaving, { occurredAt }: Recorded): Leaving => ({
  unwilling: unwilling && isBefore(occurredAt, unwilling.at) ? unwilling : undefined,
  backAt: backAt && isBefore(occurredAt, backAt) ? backAt : occurredAt,
});

export const leavingEvolve: Evolve<Leaving, Read> = {
  UnwillingToContinue: (leaving, { publisher, occurredAt }) =>
    leaving.backAt && isBefore(occurredAt, leaving.backAt)
      ? leaving
      : { ...leaving, unwilling: { by: publisher, at: occurredAt } },
  PersonReceived: back,
  PersonTakenIn: back,
  CaseReopened: back,
};
