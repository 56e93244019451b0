import type { Entry } from '#contracts';
import type { Rules, RulesAt } from '../changes/rules.js';
import { rulesetOf, type Day } from '../regimes.js';
import type { ObligationRule, Pattern, When } from '../rules/types.js';
import { dataOf, type Step } from './order.js';
import { eventsOf, saysSo } from './patterns.js';

/** A row with its machine-readable half. */
export type ComputedRule = ObligationRule & Readonly<{ when: When }>;

/** A row that an entry began: with the rules that the entry knew. `again`: what would have begun it once more. */
export type Begun = Readonly<{
  key: string;
  rule: ComputedRule;
  rules: Rules;
  trigger: Step;
  again: readonly Step[];
}>;

const indexes = new WeakMap<Rules, ReadonlyMap<string, readonly ComputedRule[]>>();

/** The rows by the events that can begin them, made once for each set of rules. */
function beganBy(rules: Rules): ReadonlyMap<string, readonly ComputedRule[]> {
  const known = indexes.get(rules);
  if (known) return known;
  const index = new Map<string, ComputedRule[]>();
  for (const rule of rules.obligations) {
    if (!isComputed(rule)) continue;
    for (const name of new Set(rule.when.on.flatMap(eventsOf)))
      index.set(name, [...(index.get(name) ?? []), rule]);
  }
  indexes.set(rules, index);
  return index;
}

const isComputed = (rule: ObligationRule): rule is ComputedRule => rule.when !== undefined;

const holdsOn = ({ validFrom = '', validTo = '9999' }: ObligationRule, day: Day): boolean =>
  validFrom <= day && day <= validTo;

const isBegunBy = ({ when }: ComputedRule, { entry }: Step, path: string): boolean =>
  when.on.some(
    (pattern) =>
      eventsOf(pattern).includes(entry.type) &&
      saysSo(pattern, entry) &&
      (pattern.path?.includes(path) ?? true),
  );

function pathOf(steps: readonly Step[]): string {
  const opened = steps.find(({ entry }) => entry.type === 'CaseOpened');
  return opened ? String(dataOf(opened.entry).path) : '';
}

const STAY_ENDS: readonly string[] = ['PersonReleased', 'CaseReopened'];

const isOnceAStay = ({ when }: ComputedRule): boolean => when.once === 'stay';

/** The rows that run one at a time and have not been ended; of what is restricted each party has its own. */
class Running {
  private readonly rows = new Map<string, ComputedRule>();

  private keyOf = ({ id, when }: ComputedRule, { entry }: Step): string =>
    when.restricted ? `${id} ${entry.publisher}` : id;

  has = (rule: ComputedRule, step: Step): boolean =>
    rule.when.once === 'open' && this.rows.has(this.keyOf(rule, step));

  note(rule: ComputedRule, step: Step): void {
    if (rule.when.once === 'open') this.rows.set(this.keyOf(rule, step), rule);
  }

  /** What meets or cancels a row ends it, and what begins it next begins another duty. */
  end({ entry }: Step): void {
    for (const [key, { when }] of this.rows)
      if ([...when.metBy, ...(when.cancelledBy ?? [])].some((one) => isSaid(one, entry)))
        this.rows.delete(key);
  }
}

const isSaid = (pattern: Pattern, entry: Entry): boolean =>
  eventsOf(pattern).includes(entry.type) && saysSo(pattern, entry);

/** Notes that what began a duty came again; another version of its row says so too. */
function noteAgain({ trigger, again }: Readonly<{ trigger: Step; again: Step[] }>, step: Step) {
  if (step !== trigger && !again.includes(step)) again.push(step);
}

/** What the entries of a case begin: each row by the day on which its trigger happened. */
export function begunBy(steps: readonly Step[], rulesAt: RulesAt): readonly Begun[] {
  const begun = new Map<string, Begun & { again: Step[] }>();
  const staying = new Set<string>();
  const running = new Running();
  const path = pathOf(steps);
  for (const step of steps) {
    if (STAY_ENDS.includes(step.entry.type)) staying.clear();
    running.end(step);
    const rules = rulesAt(rulesetOf(step.entry).size);
    const rows = (beganBy(rules).get(step.entry.type) ?? []).filter(
      (rule) =>
        isBegunBy(rule, step, path) &&
        !(isOnceAStay(rule) && staying.has(rule.id)) &&
        !running.has(rule, step),
    );
    for (const rule of rows) {
      const key = `${rule.id}/${rule.when.once === 'case' ? 'case' : step.entry.id}`;
      const known = begun.get(key);
      if (known) noteAgain(known, step);
      else if (holdsOn(rule, step.day)) {
        begun.set(key, { key, rule, rules, trigger: step, again: [] });
        running.note(rule, step);
      }
    }
    // A stay is begun for all versions of a row at once, also for one that does not hold on its day.
    for (const rule of rows.filter(isOnceAStay)) staying.add(rule.id);
  }
  return [...begun.values()];
}
