import { sharedRefusals } from '#casework';
import type { Words } from '#kernel';

export const refusals = {
  'unit-of-another-party': sharedRefusals['unit-of-another-party'],
} satisfies Record<string, Words>;
