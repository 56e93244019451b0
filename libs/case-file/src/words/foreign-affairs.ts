import type { Wording } from './wording.js';

export const foreignAffairs: Wording<'foreign-affairs'> = {};
