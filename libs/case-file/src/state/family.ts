import type { Published } from '#contracts';
import type { Evolve, Past } from '#kernel';
import type { Done } from './course.js';
import { isBefore } from './past.js';

/**
 * Whether the check of the family allows contact. `halted`: a clearance no longer holds, or contact would bring risk; why
 * stands in restricted entries. Nothing is cleared before somebody has looked.
 */
export type Family = Readonly<{ cleared: Done | undefined; halted: Done | undefined }>;

export const noFamily: Family = { cleared: undefined, halted: undefined };

type Read = Published<'FamilyContactCleared' | 'FamilyContactHalted' | 'FamilyContactBarred'>;

const halted = (family: Family, { publisher, occurredAt }: Past<Read>): Family =>
  family.cleared && isBefore(occurredAt, family.cleared.at)
    ? family
    : { cleared: undefined, halted: { by: publisher, at: occurredAt } };

export const familyEvolve: Evolve<Family, Read> = {
  FamilyContactCleared: (family, { publisher, occurredAt }) =>
    family.halted && isBefore(occurredAt, family.halted.at)
      ? family
      : { cleared: { by: publisher, at: occurredAt }, halted: undefined },
  FamilyContactHalted: halted,
  FamilyContactBarred: halted,
};
