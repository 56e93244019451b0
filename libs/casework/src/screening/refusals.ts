import type { Words } from '#kernel';
import { shared } from '../refusals.js';

export const refusals = {
  'person-died': shared['person-died'],
} satisfies Record<string, Words>;
