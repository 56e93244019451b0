import { openPoints } from '../deadlines/open-points.js';
import { defaultReadings, type Readings } from '../deadlines/readings.js';
import type { Parameter, ParameterValue } from '../rules/parameters.js';

type ReadingName = keyof Readings;
type Chosen = Exclude<ReadingName, 'workingWeek' | 'pauseDaysAtMost'>;

/** The choices that a reading has; the first is that of the seed. */
const CHOICES: { readonly [Name in Chosen]: readonly Readings[Name][] } = {
  lastDayOfRest: ['moves', 'stays'],
  restDays: ['as-observed', 'as-printed', 'by-either'],
  months: ['from-event-day', 'from-first-day'],
  noticeOnRestDay: ['stays', 'earlier'],
  stayFirstDay: ['not-counted', 'counted'],
  stayOnRestDay: ['stays', 'moves'],
  extensionFrom: ['unmoved', 'moved'],
  extensionInAll: ['in-all', 'added'],
  substitutes: ['next-working-day', 'as-declared'],
  cultureDaySubstitute: ['none', 'given'],
  actAtMidnight: ['late', 'in-time'],
  actAtLastHour: ['in-time', 'late'],
  stayAcrossRegimes: ['as-begun', 'as-continued'],
  unconfirmedDays: ['applied', 'left-out'],
};

const WEEKS: Readonly<Record<string, Readings['workingWeek']>> = {
  'monday-to-friday': [1, 2, 3, 4, 5],
  'monday-to-saturday': [1, 2, 3, 4, 5, 6],
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

/** The name of the parameter that holds a reading: `reading.last-day-of-rest`. */
const parameterOf = (name: ReadingName): string => `reading.${kebab(name)}`;

const names = Object.keys(defaultReadings) as ReadingName[];
const nameOf: ReadonlyMap<string, ReadingName> = new Map(
  names.map((name) => [parameterOf(name), name]),
);

/** What a parameter may be set to, where it has choices; undefined where any value does. */
export function choicesOf(parameter: string): readonly string[] | undefined {
  const name = nameOf.get(parameter);
  if (name === 'workingWeek') return Object.keys(WEEKS);
  return name === undefined || name === 'pauseDaysAtMost' ? undefined : CHOICES[name];
}

function valueOf(name: ReadingName): ParameterValue | undefined {
  if (name === 'pauseDaysAtMost') return undefined;
  return { choice: name === 'workingWeek' ? 'monday-to-friday' : defaultReadings[name] };
}

/** The readings of the law as parameters: chosen, and not confirmed. */
export const readingParameters: readonly Parameter[] = [
  ...openPoints.flatMap(({ id, parameters, question, reading, confidence }) =>
    parameters.map((name): Parameter => {
      const value = valueOf(name);
      return {
        name: parameterOf(name),
        words: { vi: `${question.vi} ${reading.vi}`, en: `${question.en} ${reading.en}` },
        ...(value && { value }),
        ...{ confirmed: false, confidence, source: `reading chosen, ${id}` },
      };
    }),
  ),
  {
    name: parameterOf('pauseDaysAtMost'),
    words: {
      vi: 'số ngày tạm dừng nhiều nhất của một thời hạn',
      en: 'the most days that a period may stand still',
    },
    ...{ confirmed: false, confidence: 'N', source: 'no source seen' },
  },
];

/** The readings with one parameter set; a choice that the reading does not have changes nothing. */
export function withReading(
  readings: Readings,
  parameter: string,
  { choice, amount }: ParameterValue,
): Readings {
  const name = nameOf.get(parameter);
  if (name === undefined) return readings;
  if (name === 'pauseDaysAtMost') return { ...readings, pauseDaysAtMost: amount };
  if (choice === undefined || !choicesOf(parameter)?.includes(choice)) return readings;
  if (name === 'workingWeek') return { ...readings, workingWeek: WEEKS[choice] ?? [] };
  return { ...readings, [name]: choice };
}
