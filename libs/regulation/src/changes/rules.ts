import type { Published } from '#contracts';
import type { Words } from '#kernel';
import { findAgency, seedAgencies, type Agencies } from '../agencies/agencies.js';
import { declareDays, type Calendar } from '../calendar/calendar.js';
import type { CalendarDay } from '../calendar/holidays.js';
import { defaultReadings } from '../deadlines/readings.js';
import type { Law } from '../deadlines/told.js';
import type { Day } from '../regimes.js';
import type { Parameter, ParameterValue } from '../rules/parameters.js';
import type { ObligationRule } from '../rules/types.js';
import { withReading } from './readings.js';
import type { Seed } from './seed.js';

/** A value that two persons gave a parameter, from a day on; `change` is the entry that says so. */
export type Setting = Readonly<{
  parameter: string;
  value: ParameterValue;
  effective: Day;
  change: string;
  document?: string;
}>;

/** A day of the calendar that two persons declared; it counts from `effective` on. */
export type DeclaredDay = Readonly<{ day: CalendarDay; effective: Day; change: string }>;

/** The duties of a unit pass to another from a day on, as two persons set it. */
export type SetSuccession = Readonly<{
  unit: string;
  successor: string;
  effective: Day;
  change: string;
}>;

/** An entry of coordination's log that changed the rules, as the fold of them takes it. */
export type RuleChange = Published<
  'RulesSeeded' | 'ParameterSet' | 'HolidayDeclared' | 'SuccessionSet' | 'RuleVersionSet'
> &
  Readonly<{ id: string }>;

/**
 * The rules as coordination's log up to `size` has them. `adopted`: its latest `RulesSeeded` names the seed of this
 * build; without, a service decides nothing.
 */
export type Rules = Seed &
  Readonly<{
    size: number;
    seedHash: string;
    seededWith: string | undefined;
    adopted: boolean;
    /** What changed them, in the order of the log. */
    changes: readonly RuleChange[];
    settings: readonly Setting[];
    declared: readonly DeclaredDay[];
    successions: readonly SetSuccession[];
    calendar: Calendar;
  }>;

/** The rules as they were at a size of coordination's log: what an entry's `ruleset` asks for. */
export type RulesAt = (size: number) => Rules;

/** A parameter as it stands on a day; `words` say what it is. */
export type ParameterOnDay = Readonly<{
  name: string;
  words: Words;
  value: ParameterValue | undefined;
  confirmed: boolean;
  change?: string;
}>;

const latest = (settings: readonly Setting[], day: Day): Setting | undefined =>
  settings
    .filter(({ effective }) => effective <= day)
    .reduce<Setting | undefined>(
      (last, one) => (last && last.effective > one.effective ? last : one),
      undefined,
    );

const indexes = new WeakMap<Rules, ReadonlyMap<string, Parameter>>();

function parametersOf(rules: Rules): ReadonlyMap<string, Parameter> {
  const known = indexes.get(rules);
  if (known) return known;
  const made = new Map(rules.parameters.map((parameter) => [parameter.name, parameter]));
  indexes.set(rules, made);
  return made;
}

/** What a parameter is on a day: the value last set with effect by then, else that of the seed. */
export function findParameter(rules: Rules, name: string, day: Day): ParameterOnDay | undefined {
  const seed = parametersOf(rules).get(name);
  if (!seed) return undefined;
  const { words, confirmed, value } = seed;
  const set = latest(
    rules.settings.filter(({ parameter }) => parameter === name),
    day,
  );
  return set
    ? { name, words, value: set.value, confirmed: true, change: set.change }
    : { name, words, value, confirmed };
}

const laws = new WeakMap<Rules, Map<string, Law>>();

/** Calendar and readings as they stand on a day: the seed with what was declared and set with effect by then. */
export function lawOn(rules: Rules, day: Day): Law {
  const declared = rules.declared.filter(({ effective }) => effective <= day);
  const settings = rules.settings.filter(({ effective }) => effective <= day);
  const key = [...declared, ...settings].map(({ change }) => change).join();
  const made = laws.get(rules) ?? new Map<string, Law>();
  laws.set(rules, made);
  const known = made.get(key);
  if (known) return known;
  const law: Law = {
    calendar: declareDays(rules.calendar, ...declared.map(({ day }) => day)),
    readings: [...settings]
      .sort((one, other) => (one.effective < other.effective ? -1 : 1))
      .reduce(
        (readings, { parameter, value }) => withReading(readings, parameter, value),
        defaultReadings,
      ),
  };
  made.set(key, law);
  return law;
}

const registers = new WeakMap<Rules, Agencies>();

const dayOfChange = ({ settings }: Rules): Day | undefined =>
  settings.findLast(({ parameter }) => parameter === 'party.labour-to-health')?.value.day;

/** The agencies as they were set: the day on which Labour passed to Health, and successions, each from its own day on. */
export function agenciesOf(rules: Rules): Agencies {
  const passed = dayOfChange(rules);
  if (rules.successions.length === 0 && passed === undefined) return seedAgencies;
  const known = registers.get(rules);
  if (known) return known;
  const set = rules.successions.map(
    ({ unit, successor, effective }) =>
      [unit, { from: effective, succeededBy: successor }] as const,
  );
  const agencies: Agencies = {
    dates: { ...seedAgencies.dates, ...(passed !== undefined && { 'labour-to-health': passed }) },
    successions: new Map(set),
  };
  registers.set(rules, agencies);
  return agencies;
}

/** The agencies by all that is known: who has a duty now does not hang on what an old entry knew, as its limit does. */
export const agenciesKnown = (rulesAt: RulesAt): Agencies =>
  agenciesOf(rulesAt(Number.MAX_SAFE_INTEGER));

/** The unit that the duties of a unit pass to, by the register or by what was set; undefined where they stay. */
export const findSuccessor = (rules: Rules, unit: string): string | undefined =>
  findAgency(unit, agenciesOf(rules))?.succeededBy;

/** A row by its id, as it stands on a day. */
export const findRule = (rules: Rules, id: string, day: Day): ObligationRule | undefined =>
  rules.obligations.find(
    (rule) => rule.id === id && (rule.validFrom ?? '') <= day && day <= (rule.validTo ?? '9999'),
  );
