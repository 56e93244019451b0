import { sharedRefusals } from '#casework';
import type { Words } from '#kernel';

export const refusals = {
  'person-died': sharedRefusals['person-died'],
} satisfies Record<string, Words>;
