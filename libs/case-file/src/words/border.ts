import type { Wording } from './wording.js';

export const border: Wording<'border'> = {};
