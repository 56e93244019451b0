import type { Words } from '#kernel';

/** What a code is called elsewhere: CTDC column, HTCDS 2.0 value, hook in Vietnamese law. */
export type Mappings = Readonly<{ ctdc?: string; htcds?: string; vn?: string }>;

/**
 * One code of a list, as entries spell it, with whatever else its list says of it.
 * `validFrom` and `validTo` are days, YYYY-MM-DD; a code without them has always been valid.
 */
export type Coded<Extra = unknown> = Readonly<{
  code: string;
  words: Words;
  mappings?: Mappings;
  validFrom?: string;
  validTo?: string;
}> &
  Readonly<Extra>;
