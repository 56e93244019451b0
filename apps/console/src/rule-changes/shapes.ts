import type { Words } from '#kernel';
import { ask } from '../api/ask.js';
import { pagesOf } from '../api/pages.js';
import type { Page } from '../api/shapes.js';

type Told = Readonly<{ unit: string; at: string }>;

/** A proposed change of the rules, as coordination tells it; `content` is what a dry run is asked with. */
export type RuleChange = Readonly<{
  id: string;
  state: 'proposed' | 'confirmed' | 'rejected';
  inEffect: boolean;
  about: Words;
  content: Readonly<{ kind: string; effective: string; document?: string }>;
  proposed: Told;
  own: boolean;
  settled?: Told;
}>;

type Side = Readonly<{ end?: string; state: string; lead: Readonly<{ words: Words }> }> | null;

/** A duty that a change would make due, late or routed differently. */
export type Difference = Readonly<{
  caseId: string;
  key: string;
  rule?: string;
  action?: Words;
  what: readonly ('due' | 'late' | 'route' | 'appears' | 'disappears' | 'moves')[];
  before: Side;
  after: Side;
}>;

export type Tried = Readonly<{
  cases: number;
  items: readonly Difference[];
  next: string | null;
}>;

export const ruleChanges = pagesOf<Page<RuleChange>>(['rule-changes'], {
  path: '/rules/changes',
  limit: 25,
});

/** What a change would do to the cases behind `after`. */
export const tryOut = ({ content }: RuleChange, after: string | null): Promise<Tried> =>
  ask<Tried>('/rules/dry-run', {
    method: 'POST',
    body: { ...content, ...(after !== null && { after }) },
  });
