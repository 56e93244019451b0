import type { Rules } from '../changes/rules.js';
import { eventsOf } from '../duties/patterns.js';
import { regimeOn, type Day } from '../regimes.js';
import { partsOf } from '../rules/competences.js';
import type { ObligationRule, When } from '../rules/types.js';

/** A row with its machine-readable half. */
export type Computed = ObligationRule & Readonly<{ when: When }>;

const isComputed = (rule: ObligationRule): rule is Computed => rule.when !== undefined;

const indexes = new WeakMap<Rules, ReadonlyMap<string, readonly Computed[]>>();

function indexOf(rules: Rules): ReadonlyMap<string, readonly Computed[]> {
  const known = indexes.get(rules);
  if (known) return known;
  const index = new Map<string, Computed[]>();
  for (const rule of rules.obligations.filter(isComputed))
    for (const name of new Set(rule.when.metBy.flatMap(eventsOf)))
      index.set(name, [...(index.get(name) ?? []), rule]);
  indexes.set(rules, index);
  return index;
}

/** The rows that an event may meet. */
export const rowsMetBy = (rules: Rules, event: string): readonly Computed[] =>
  indexOf(rules).get(event) ?? [];

/** The article under which an act is done on a day, where a row of the regime of that day says so. */
export function articleOf(rules: Rules, event: string, day: Day) {
  const meant = partsOf[event as keyof typeof partsOf] ?? event;
  const rows = [...rowsMetBy(rules, event), ...rowsMetBy(rules, meant)];
  return rows.find(({ regime }) => regime === regimeOn(day) || regime === 'X')?.articleWords;
}
