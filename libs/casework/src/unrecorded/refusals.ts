import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'not-your-unit': shared['not-your-unit'],
} satisfies Record<string, Words>;
