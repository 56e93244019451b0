import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'matter-of-another-party': shared['matter-of-another-party'],
} satisfies Record<string, Words>;
