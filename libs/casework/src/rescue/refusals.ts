import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'not-your-unit': shared['not-your-unit'],
  'person-died': shared['person-died'],
} satisfies Record<string, Words>;
