import type { Wording } from './wording.js';

export const labourSocial: Wording<'labour-social'> = {};
