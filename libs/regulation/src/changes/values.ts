import type { Published } from '#contracts';
import type { ParameterValue } from '../rules/parameters.js';
import { choicesOf } from './readings.js';
import type { Rules } from './rules.js';

/** What a parameter is set to, as the event says it. */
type Value = Published<'ParameterSet'>['data']['value'];

/** What a parameter takes: one of its choices, a length of time, a target in minutes, a number, a day, or any of them. */
type ValueKind = 'choice' | 'length' | 'minutes' | 'amount' | 'day' | 'any';

// Lengths that no source gives, and that the seed therefore has no value of.
const LENGTHS = /^(?:limit|extension)\.|^report\.due$/;

function kindOfSeed(value: ParameterValue | undefined): ValueKind {
  if (value?.choice !== undefined) return 'choice';
  if (value?.day !== undefined) return 'day';
  if (value?.amount !== undefined) return value.unit === undefined ? 'amount' : 'length';
  return 'any';
}

/** What a parameter takes; undefined where there is no such parameter. */
function kindOfValue(rules: Rules, name: string): ValueKind | undefined {
  const parameter = rules.parameters.find((one) => one.name === name);
  if (!parameter) return undefined;
  if (name.startsWith('target.')) return 'minutes';
  if (LENGTHS.test(name)) return 'length';
  if (name === 'reading.pause-days-at-most') return 'amount';
  return choicesOf(name) ? 'choice' : kindOfSeed(parameter.value);
}

const given = (value: Value): string => Object.keys(value).sort().join();

const isLength = (value: Value): boolean =>
  given(value) === 'amount,unit' && (value.amount ?? 0) > 0;

const FITS: Readonly<Record<ValueKind, (value: Value, name: string) => boolean>> = {
  choice: (value, name) =>
    given(value) === 'choice' && (choicesOf(name) ?? []).includes(value.choice ?? ''),
  length: (value) => isLength(value) && value.unit !== 'MINUTES',
  minutes: (value) => isLength(value) && value.unit === 'MINUTES',
  amount: (value) => given(value) === 'amount',
  day: (value) => given(value) === 'day',
  any: (value) => ['amount', 'amount,unit', 'day', 'flag', 'choice'].includes(given(value)),
};

/** Why a parameter cannot be set to a value, or undefined. */
export function faultInValue(
  rules: Rules,
  name: string,
  value: Value,
): 'unknown' | 'of-another-kind' | undefined {
  const kind = kindOfValue(rules, name);
  if (kind === undefined) return 'unknown';
  return FITS[kind](value, name) ? undefined : 'of-another-kind';
}
