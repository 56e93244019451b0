import type { Wording } from './wording.js';

export const police: Wording<'police'> = {};
