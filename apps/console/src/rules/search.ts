import type { Words } from '#kernel';
import { surenessOf, type Sureness } from '../duties/sureness.js';
import type { RuleItem } from './shapes.js';

/** Text as it is searched: small letters without marks, so that "tinh" finds "tỉnh" and "duong" finds "đường". */
export const folded = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

export type RuleFilter = Readonly<{
  q?: string | undefined;
  regime?: string | undefined;
  kind?: string | undefined;
  confidence?: string | undefined;
  party?: string | undefined;
}>;

const both = ({ vi, en }: Words) => [vi, en];

/** Everything of a row in which a reader may look for a word, in either language. */
const textOf = (rule: RuleItem): string =>
  [
    rule.id,
    rule.article,
    rule.source,
    ...[rule.action, rule.trigger, rule.responsible, rule.cooperating, rule.articleWords].flatMap(
      both,
    ),
  ].join(' ');

/** Whether every word that was typed stands in a text. */
export function hasWords(text: string, typed: string | undefined): boolean {
  const there = folded(text);
  return folded(typed ?? '')
    .split(/\s+/)
    .every((word) => there.includes(word));
}

export const surenessOfRule = ({ confidence, regime }: RuleItem): Sureness =>
  surenessOf(confidence, regime === 'practice');

/** The rows that a filter lets through. */
export const chosen = (rules: readonly RuleItem[], filter: RuleFilter): readonly RuleItem[] =>
  rules.filter(
    (rule) =>
      (filter.regime === undefined || rule.regime === filter.regime) &&
      (filter.kind === undefined || rule.kind === filter.kind) &&
      (filter.confidence === undefined || surenessOfRule(rule) === filter.confidence) &&
      (filter.party === undefined || rule.parties.includes(filter.party)) &&
      hasWords(textOf(rule), filter.q),
  );
