import type { Entry } from '#contracts';
import { changed } from '../changes/rules-at.js';
import { findRule, type RuleChange, type Rules, type RulesAt } from '../changes/rules.js';
import { TRIED } from '../changes/tried.js';
import type { Day } from '../regimes.js';
import { limitName } from '../rules/parameters.js';
import type { Acts } from './acts.js';
import { dataOf, type Step } from './order.js';
import { dueOf, type Due } from './time.js';
import type { Begun, ComputedRule } from './triggers.js';

/**
 * A duty with the rules by which it is reckoned after its deadline was moved. `by`: the entry that moved it last. `stated`: the end
 * that it says, where the change that it names is not known here.
 */
export type Moved = Readonly<{
  begun: Begun;
  by?: Entry;
  stated?: string;
  named: ReadonlySet<string>;
}>;

/** When a duty is due, as it was moved. */
export const dueAsMoved = ({ begun, stated }: Moved, acts: Acts, at: string): Due =>
  dueOf(begun, acts, at, stated);

const derived = new WeakMap<Rules, Map<string, Rules>>();

/** The rules as if a change had held from a day on, whatever its own: made once for each. */
function rulesWithChange(rules: Rules, change: RuleChange, day: Day): Rules {
  const made = derived.get(rules) ?? new Map<string, Rules>();
  derived.set(rules, made);
  const key = `${change.id} ${day}`;
  const known = made.get(key);
  if (known) return known;
  const after = changed(rules, { ...change, data: { ...change.data, effective: day } } as never);
  made.set(key, after);
  return after;
}

const isComputed = (row: unknown): row is ComputedRule =>
  (row as ComputedRule | undefined)?.when !== undefined;

/** A duty as a change makes it that counts as if it had held on the day of the trigger: what a dry run tells before. */
function withChange(begun: Begun, change: RuleChange): Begun {
  const { rule, rules: before, trigger } = begun;
  const rules = rulesWithChange(before, change, trigger.day);
  const row = findRule(rules, rule.id, trigger.day);
  return { ...begun, rules, rule: isComputed(row) ? row : rule };
}

const positionOf = (id: string): number => Number(id.slice(id.lastIndexOf('/') + 1));

const findChange = (rulesAt: RulesAt, id: string): RuleChange | undefined =>
  rulesAt(positionOf(id) + 1).changes.find((change) => change.id === id);

/**
 * A duty as entries moved it while it was open: what was met, cancelled or late by then stays as it was, whatever order the
 * entries came in. `over` is the step with which it ended.
 */
export function movedOf(
  begun: Begun,
  { acts, rulesAt, at }: Readonly<{ acts: Acts; rulesAt: RulesAt; at: string }>,
  over: Step | undefined,
): Moved {
  let moved: Moved = { begun, named: new Set() };
  for (const step of acts.about(begun.key)) {
    if (step.entry.type !== 'DeadlineMoved' || (over && over.nth < step.nth)) continue;
    const due = dueAsMoved(moved, acts, at);
    if (due.binding && due.isLateAt(step.entry.occurredAt)) continue;
    moved = movedBy(moved, step.entry, rulesAt);
  }
  return moved;
}

function movedBy({ begun, named }: Moved, entry: Entry, rulesAt: RulesAt): Moved {
  const { change: id, end } = dataOf(entry);
  const change = findChange(rulesAt, String(id));
  const next = { by: entry, named: new Set([...named, String(id)]) };
  return change
    ? { ...next, begun: tried(withChange(begun, change)) }
    : { ...next, begun, stated: String(end) };
}

/** A change that is tried comes after all that moved a duty before. */
function tried(begun: Begun): Begun {
  const change = begun.rules.changes.find(({ id }) => id === TRIED);
  return change ? withChange(begun, change) : begun;
}

/** What of a duty a change is about: two changes about the same replace each other. Undefined where it can move no end of it. */
function subjectOf(change: RuleChange, rule: string): string | undefined {
  switch (change.type) {
    case 'HolidayDeclared':
      return change.data.day;
    case 'RuleVersionSet':
      return change.data.rule === rule ? 'version' : undefined;
    case 'ParameterSet': {
      const { parameter } = change.data;
      return parameter.startsWith('reading.') || parameter === limitName(rule)
        ? parameter
        : undefined;
    }
    case 'RulesSeeded':
    case 'SuccessionSet':
      return undefined;
  }
}

const effectiveOf = (change: RuleChange): Day =>
  'effective' in change.data ? change.data.effective : '';

const byDay = (one: Day, other: Day): number => Number(one > other) - Number(one < other);

/** The changes in force on a day that may move a duty and that it does not know, the last about each thing. */
function newsFor({ begun, named }: Moved, now: Rules, day: Day): readonly RuleChange[] {
  const { rule, rules, trigger } = begun;
  const last = new Map<string, RuleChange>();
  const inForce = now.changes
    .filter((change) => effectiveOf(change) <= day)
    .sort((one, other) => byDay(effectiveOf(one), effectiveOf(other)));
  for (const change of inForce) {
    const subject = subjectOf(change, rule.id);
    if (subject === undefined) continue;
    last.delete(subject);
    last.set(subject, change);
  }
  const isKnown = (change: RuleChange) =>
    named.has(change.id) ||
    (effectiveOf(change) <= trigger.day && rules.changes.some(({ id }) => id === change.id));
  return [...last.values()].filter((change) => !isKnown(change));
}

/** A move that is still to be recorded: to which end, and by which change. */
export type Move = Readonly<{ end: string; change: string }>;

/**
 * How the changes of the rules that are in force move the end of an open duty. No change moves an end into the past: nobody is made late
 * by it.
 */
export function movesDue(
  moved: Moved,
  { acts, now, at, day }: Readonly<{ acts: Acts; now: Rules; at: string; day: Day }>,
): readonly Move[] {
  const moves: Move[] = [];
  let { begun } = moved;
  let before = dueAsMoved(moved, acts, at).end?.counted;
  for (const change of newsFor(moved, now, day)) {
    const next = withChange(begun, change);
    const end = dueOf(next, acts, at).end?.counted;
    if (end === undefined || end === before || Date.parse(end) <= Date.parse(at)) continue;
    moves.push({ end, change: change.id });
    [begun, before] = [next, end];
  }
  return moves;
}
