import { findSchema } from '#contracts';
import type { Order } from './orders.js';
import type { ObligationRule, Pattern, RoleRef, When } from './types.js';

type FieldSchema = Readonly<{ enum?: readonly unknown[]; items?: FieldSchema; type?: string }>;

const namesOf = ({ event }: Pattern): readonly string[] =>
  typeof event === 'string' ? [event] : event;

const fieldsOf = (name: string): Readonly<Record<string, FieldSchema>> =>
  findSchema(name)?.properties.data.properties ?? {};

/** The values that a field may have, or undefined where it is open. */
const valuesOf = ({ enum: codes, items }: FieldSchema): readonly unknown[] | undefined =>
  codes ?? items?.enum;

const asked = ({ where, begins, same, answers }: Pattern): readonly string[] => [
  ...Object.keys({ ...where, ...begins, ...same }),
  ...(answers === undefined ? [] : [answers]),
];

function* faultsOfEvent(name: string, pattern: Pattern): Generator<string> {
  if (!findSchema(name)) yield `${name} is no published event`;
  const fields = fieldsOf(name);
  for (const field of asked(pattern)) if (!(field in fields)) yield `${name} has no field ${field}`;
  for (const [field, values] of Object.entries(pattern.where ?? {})) {
    const known = valuesOf(fields[field] ?? {});
    const never = values.filter((value) => known && !known.includes(value));
    yield* never.map((value) => `${name}.${field} is never ${String(value)}`);
  }
}

function* faultsInPattern(pattern: Pattern): Generator<string> {
  for (const name of namesOf(pattern)) yield* faultsOfEvent(name, pattern);
}

/** Units that every trigger has. */
const ALWAYS: readonly string[] = ['actor', 'holder', 'lead'];

function* faultsInUnits(when: When, refs: readonly RoleRef[]): Generator<string> {
  const names = when.on.flatMap(namesOf);
  const isNamed = (field: string) => names.some((name) => field in fieldsOf(name));
  for (const { unit, at, party } of refs) {
    for (const word of [unit, at])
      if (word !== undefined && !ALWAYS.includes(word) && !isNamed(word))
        yield `no trigger names a unit in ${word}`;
    if (party !== undefined && !isNamed(party)) yield `no trigger names a party in ${party}`;
  }
}

function* faultsInEach({ each, on, metBy }: When): Generator<string> {
  if (!each) return;
  for (const name of on.flatMap(namesOf))
    if (!(each.of in fieldsOf(name))) yield `${name} has no field ${each.of}`;
  for (const name of metBy.flatMap(namesOf))
    if (!each.in.some((field) => field in fieldsOf(name)))
      yield `${name} has no field ${each.in.join(' or ')}`;
}

function* faultsInWhen(when: When): Generator<string> {
  const patterns = [
    ...when.on,
    ...when.metBy,
    ...(when.cancelledBy ?? []),
    ...(when.extendedBy ?? []),
  ];
  for (const pattern of patterns) yield* faultsInPattern(pattern);
  if (patterns.slice(when.on.length).some(({ path }) => path))
    yield 'only what begins a duty asks for the path';
  yield* faultsInEach(when);
  yield* faultsInUnits(when, [...when.lead, ...(when.also ?? []), ...(when.cooperate ?? [])]);
  const triggered = when.on.flatMap(namesOf);
  for (const { where } of when.limits ?? [])
    for (const field of Object.keys(where))
      if (!triggered.some((name) => field in fieldsOf(name))) yield `no trigger has ${field}`;
}

function* faultsInRule(rule: ObligationRule): Generator<string> {
  if (rule.articleWords.vi === '' || rule.articleWords.en === '') yield 'has no article';
  if (Boolean(rule.when) === Boolean(rule.why)) yield 'has either a trigger or a reason for none';
  if ((rule.validFrom ?? '') > (rule.validTo ?? '9999')) yield 'ends before it begins';
  if (rule.when) yield* faultsInWhen(rule.when);
}

const overlap = (one: ObligationRule, other: ObligationRule) =>
  (one.validFrom ?? '') <= (other.validTo ?? '9999') &&
  (other.validFrom ?? '') <= (one.validTo ?? '9999');

/** What does not fit in the rules, each with the row that it stands in; rules with a fault do not load. */
export function faultsInRules(rules: readonly ObligationRule[]): string[] {
  return rules.flatMap((rule, i) => [
    ...[...faultsInRule(rule)].map((fault) => `${rule.id}: ${fault}`),
    ...rules
      .slice(i + 1)
      .filter((other) => other.id === rule.id && overlap(rule, other))
      .map(() => `${rule.id}: two versions hold on the same day`),
  ]);
}

/** What does not fit in the orders of acts: an unknown event, a row that there is not, no article, or one that nobody is sure of. */
export const faultsInOrders = ({
  obligations,
  orders,
}: Readonly<{ obligations: readonly ObligationRule[]; orders: readonly Order[] }>): string[] =>
  orders.flatMap(({ code, act, after, row, article }) => {
    const rule = obligations.find(({ id }) => id === row);
    const faults = [act, ...after].flatMap((pattern) => [...faultsInPattern(pattern)]);
    if (row !== undefined && rule?.kind !== 'rule') faults.push(`no row ${row} that is a rule`);
    if (row === undefined && article === undefined) faults.push('has no article');
    return faults.map((fault) => `${code}: ${fault}`);
  });
