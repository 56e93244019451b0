import type { ConfirmationIssued } from '#contracts';
import type { Evolve } from '#kernel';
import type { Done } from './course.js';

/** A paper that confirms the person as a victim. */
export type Confirmation = Done & Readonly<{ id: string }> & ConfirmationIssued['data'];
export type Confirmations = readonly Confirmation[];

export const confirmationsEvolve: Evolve<Confirmations, ConfirmationIssued> = {
  ConfirmationIssued: (confirmations, { id, publisher, occurredAt, data }) => [
    ...confirmations,
    { id, by: publisher, at: occurredAt, ...data },
  ],
};
