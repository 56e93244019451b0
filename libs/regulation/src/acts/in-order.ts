import type { Entry } from '#contracts';
import { findRule, type Rules } from '../changes/rules.js';
import { dataOf, stepsOf, type Step } from '../duties/order.js';
import { eventsOf, saysSo } from '../duties/patterns.js';
import { dayOf, regimeOn } from '../regimes.js';
import { orderRefusals, type Order } from '../rules/orders.js';
import type { Pattern } from '../rules/types.js';
import { asEntry, type Act, type ActFault } from './act.js';

/** How far the clocks of two services may be apart. */
const CLOCKS_APART_MS = 10 * 60_000;

const says = (pattern: Pattern, entry: Entry): boolean =>
  eventsOf(pattern).includes(entry.type) && saysSo(pattern, entry);

function isOnPath({ path }: Order, steps: readonly Step[]): boolean {
  const opened = steps.find(({ entry }) => entry.type === 'CaseOpened');
  return path === undefined || path.includes(String(opened && dataOf(opened.entry)['path']));
}

/** The text that sets an order: of its row as it stands on the day, or its own; undefined where the row is no more. */
function articleOf({ row, article }: Order, rules: Rules, day: string) {
  return row === undefined ? article : findRule(rules, row, day)?.articleWords;
}

/**
 * An act in an order that its regime forbids: what has to come before it did not happen by then. Late paper may come in
 * any order, for what it says happened; and where nobody said when, all that is known counts.
 */
export function faultInOrder(
  act: Act,
  { history, now }: Readonly<{ history: readonly Entry[]; now: Rules }>,
): ActFault | undefined {
  if (act.recordedFrom === 'paper') return undefined;
  const day = dayOf(act.occurredAt);
  const regime = regimeOn(day);
  const by = act.isDated ? Date.parse(act.occurredAt) + CLOCKS_APART_MS : Infinity;
  const steps = stepsOf(history);
  for (const order of now.orders) {
    if (order.regime !== regime || !says(order.act, asEntry(act))) continue;
    const article = articleOf(order, now, day);
    if (!article || !isOnPath(order, steps)) continue;
    const came = steps.some(
      ({ entry, ms }) => ms <= by && order.after.some((pattern) => says(pattern, entry)),
    );
    if (!came) return { code: order.code, words: orderRefusals[order.code], article };
  }
  return undefined;
}
