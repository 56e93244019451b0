import { say } from './say.js';
import type { LengthUnit, Limit } from './types.js';

// The limits that rows have again and again.

export const NONE: Limit = { kind: 'none' };
export const NOT_FOUND: Limit = { kind: 'not-found' };
export const AT_ONCE: Limit = { kind: 'at-once' };
export const ON_ARRIVAL: Limit = { kind: 'on-arrival' };
export const STANDING: Limit = { kind: 'standing' };

export const within = (amount: number, unit: LengthUnit): Limit => ({
  kind: 'within',
  amount,
  unit,
});

export const before = (vi: string, en: string): Limit => ({ kind: 'before', words: say(vi, en) });
export const other = (vi: string, en: string): Limit => ({ kind: 'other', words: say(vi, en) });
