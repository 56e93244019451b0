import type { Entry, Published, PublishedName } from '#contracts';
import { seedCalendar, type Calendar } from '../calendar/calendar.js';
import { weekdayOf, numberOf } from '../calendar/day-number.js';
import {
  wordsOfHoliday,
  type CalendarDay,
  type DayKind,
  type HolidayName,
} from '../calendar/holidays.js';
import type { LengthUnit } from '../rules/types.js';
import type { ParameterValue } from '../rules/parameters.js';
import type { DeclaredDay, RuleChange, Rules, RulesAt, Setting } from './rules.js';
import { seedHash } from './seed-hash.js';
import { seedRules } from './seed.js';
import { unitOfCode, withVersion } from './versions.js';

type Kind = Published<'HolidayDeclared'>['data']['kind'];

const KINDS: Readonly<Record<Exclude<Kind, 'ORDINARY'>, DayKind>> = {
  STATUTORY: 'statutory',
  SUBSTITUTE: 'substitute',
  SWAPPED_REST: 'swapped-off',
  SWAPPED_WORKING: 'swapped-working',
};

type HolidayCode = NonNullable<Published<'HolidayDeclared'>['data']['holiday']>;

const NAMES: Readonly<Record<HolidayCode, HolidayName>> = {
  NEW_YEAR: 'new-year',
  TET: 'tet',
  HUNG_KINGS: 'hung-kings',
  REUNIFICATION_DAY: 'reunification-day',
  LABOUR_DAY: 'labour-day',
  NATIONAL_DAY: 'national-day',
  CULTURE_DAY: 'culture-day',
};

const isWeekend = (day: string) => weekdayOf(numberOf(day)) > 5;

const WORDS: Readonly<Record<Kind, CalendarDay['words']>> = {
  STATUTORY: { vi: 'ngày nghỉ lễ, tết', en: 'public holiday' },
  SUBSTITUTE: { vi: 'nghỉ bù', en: 'substitute day off' },
  SWAPPED_REST: { vi: 'nghỉ hoán đổi', en: 'swapped day off' },
  SWAPPED_WORKING: { vi: 'làm việc hoán đổi', en: 'swapped working day' },
  ORDINARY: { vi: 'ngày thường', en: 'ordinary day' },
};

// A day declared ordinary is what its weekday says.
const kindOf = (kind: Kind, day: string): DayKind =>
  kind === 'ORDINARY' ? (isWeekend(day) ? 'swapped-off' : 'swapped-working') : KINDS[kind];

/** What a day is called: by the holiday that it is, or is a substitute for; else by its kind. */
function wordsOfDeclared(kind: Kind, holiday: HolidayName | undefined): CalendarDay['words'] {
  if (holiday === undefined) return WORDS[kind];
  const { vi, en } = wordsOfHoliday(holiday);
  return kind === 'STATUTORY' ? { vi, en } : { vi: `nghỉ bù ${vi}`, en: `substitute for ${en}` };
}

/** Only a holiday and its substitute are for one; a day that is worked, or swapped, is for none. */
const holidayOf = ({ kind, holiday }: Change<'HolidayDeclared'>['data']) =>
  holiday !== undefined && (kind === 'STATUTORY' || kind === 'SUBSTITUTE')
    ? NAMES[holiday]
    : undefined;

function dayOfEntry({ id, data }: Change<'HolidayDeclared'>): DeclaredDay {
  const holiday = holidayOf(data);
  return {
    effective: data.effective,
    change: id,
    day: {
      day: data.day,
      kind: kindOf(data.kind, data.day),
      ...(holiday && { holiday }),
      words: wordsOfDeclared(data.kind, holiday),
      appliesTo: 'all',
      confirmed: data.confirmed,
      source: data.document ?? id,
      confidence: data.confirmed ? 'Q' : 'N',
    },
  };
}

function valueOf(value: Published<'ParameterSet'>['data']['value']): ParameterValue {
  const { unit, ...rest } = value;
  const length: LengthUnit | 'minutes' | undefined =
    unit === 'MINUTES' ? 'minutes' : unitOfCode(unit);
  return { ...rest, ...(length && { unit: length }) };
}

const settingOf = ({ id, data }: Change<'ParameterSet'>): Setting => ({
  parameter: data.parameter,
  value: valueOf(data.value),
  effective: data.effective,
  change: id,
  ...(data.document !== undefined && { document: data.document }),
});

/** A change as the fold takes it: its event, and the id of the entry that says it. */
type Change<Name extends PublishedName> = Published<Name> & Readonly<{ id: string }>;

const CHANGES = {
  RulesSeeded: (rules: Rules, { data: { seed } }: Change<'RulesSeeded'>) => ({
    ...rules,
    seededWith: seed,
    adopted: seed === rules.seedHash,
  }),
  ParameterSet: (rules: Rules, entry: Change<'ParameterSet'>) => ({
    ...rules,
    settings: [...rules.settings, settingOf(entry)],
  }),
  HolidayDeclared: (rules: Rules, entry: Change<'HolidayDeclared'>) => ({
    ...rules,
    declared: [...rules.declared, dayOfEntry(entry)],
  }),
  SuccessionSet: (rules: Rules, { id, data }: Change<'SuccessionSet'>) => {
    const { unit, successor, effective } = data;
    return {
      ...rules,
      successions: [...rules.successions, { unit, successor, effective, change: id }],
    };
  },
  RuleVersionSet: (rules: Rules, { id, data }: Change<'RuleVersionSet'>) => ({
    ...rules,
    obligations: withVersion(rules.obligations, { ...data, change: id }),
  }),
};

const isChange = (type: string): type is keyof typeof CHANGES => type in CHANGES;

/** One change of the rules; what is no change leaves them as they are. */
export function changed(rules: Rules, change: Readonly<{ type: string; id: string }>): Rules {
  if (!isChange(change.type)) return rules;
  const after = (CHANGES[change.type] as (rules: Rules, change: unknown) => Rules)(rules, change);
  return { ...after, changes: [...rules.changes, change as RuleChange] };
}

/** The rules of the build before coordination's log says anything: nobody has adopted them. */
export const unadopted: Rules = {
  ...seedRules(),
  size: 0,
  seedHash,
  seededWith: undefined,
  adopted: false,
  changes: [],
  settings: [],
  declared: [],
  successions: [],
  calendar: seedCalendar satisfies Calendar,
};

/**
 * The rules as coordination's log has them at a size: the seed, and the changes at positions below it. `changes` are
 * entries of that log, in any order; those that change nothing may be among them.
 */
export function rulesAt(changes: readonly Entry[], size: number, seed: Rules = unadopted): Rules {
  const known = changes
    .filter(
      ({ publisher, position, known }) => known && publisher === 'coordination' && position < size,
    )
    .sort((one, other) => one.position - other.position);
  return known.reduce(changed, { ...seed, size });
}

/** The rules at every size, each made once: for the fold of a case, whose entries knew different ones. */
export function rulesBook(changes: readonly Entry[], seed: Rules = unadopted): RulesAt {
  const sizes = changes
    .filter(({ type }) => isChange(type))
    .map(({ position }) => position)
    .sort((one, other) => one - other);
  const made = new Map<number, Rules>();
  return (size) => {
    // Between two changes the rules are the same, whatever the size that an entry names.
    const known = sizes.filter((position) => position < size).length;
    const rules = made.get(known) ?? rulesAt(changes, (sizes[known - 1] ?? -1) + 1, seed);
    made.set(known, rules);
    return rules;
  };
}
