import type { Published } from '#contracts';
import type { Evolve, Recorded } from '#kernel';
import type { Done } from './course.js';
import { isBefore } from './past.js';

/** The person does not want to go on, or left. Urgent help continues; whoever comes back has left nothing. */
export type Leaving = Readonly<{ unwilling: Done | undefined; left: Done | undefined }>;

export const notLeaving: Leaving = { unwilling: undefined, left: undefined };

type Read = Published<
  | 'UnwillingToContinue'
  | 'PersonLeft'
  | 'PersonReceived'
  | 'PersonTakenIn'
  | 'ContactRestored'
  | 'CaseReopened'
>;

/** What was said before the person came back holds no more; what is copied late and happened before it changes nothing. */
const unlessLater = (done: Done | undefined, at: string) =>
  done && isBefore(at, done.at) ? done : undefined;

const back = ({ unwilling, left }: Leaving, { occurredAt }: Recorded): Leaving => ({
  unwilling: unlessLater(unwilling, occurredAt),
  left: unlessLater(left, occurredAt),
});

export const leavingEvolve: Evolve<Leaving, Read> = {
  UnwillingToContinue: (leaving, { publisher, occurredAt }) => ({
    ...leaving,
    unwilling: { by: publisher, at: occurredAt },
  }),
  PersonLeft: (leaving, { publisher, occurredAt }) => ({
    ...leaving,
    left: { by: publisher, at: occurredAt },
  }),
  PersonReceived: back,
  PersonTakenIn: back,
  ContactRestored: (leaving, { occurredAt }) => ({
    ...leaving,
    left: unlessLater(leaving.left, occurredAt),
  }),
  CaseReopened: back,
};
