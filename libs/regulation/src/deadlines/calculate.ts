import { Refused, type Words } from '#kernel';
import type { Calendar } from '../calendar/calendar.js';
import type { Day } from '../regimes.js';
import type { Length, LengthUnit, Limit } from '../rules/types.js';
import { daysThrough, type DayInCount } from './day-list.js';
import { endsOf } from './ends.js';
import { momentOfDayOrInstant } from './pauses.js';
import type { Readings } from './readings.js';
import { refusals } from './refusals.js';
import { words } from './sentence.js';
import type { Happened, Law } from './told.js';

/** What the calculator is asked. */
export type DeadlineQuestion = Readonly<{
  /** An instant with its offset, or a day. */
  start: string;
  limit: Length & Readonly<{ direction?: 'before'; extension?: Length }>;
}>;

/** What it answers; instants are +07:00, 24:00 is 00:00 of the next day. */
export type DeadlineAnswer = Readonly<{
  end: string;
  endIfMoved: string;
  endIfNotMoved: string;
  explanation: Words;
  restsOnUnconfirmed: readonly Day[];
}>;

/** Where a question cannot be answered: which field, and why. */
export type QuestionFault = Readonly<{ field: string; words: Words }>;

/** The longest length by unit: some 27 years of days, 100 of months. */
export const longestLength: Readonly<Record<LengthUnit, number>> = {
  hours: 10_000,
  'calendar-days': 10_000,
  'working-days': 10_000,
  months: 1_200,
};

const [EARLIEST, LATEST] = ['1945-09-02', '2199-12-31'];

const daysOfMoment = (text: string) => momentOfDayOrInstant(text).day;

function lengthFault(field: string, { amount, unit }: Length): QuestionFault[] {
  const most = longestLength[unit];
  if (amount <= most) return [];
  return [
    { field, words: words(`nhiều nhất là ${String(most)}`, `must be at most ${String(most)}`) },
  ];
}

/** What does not fit in a question whose fields are each of the right kind. */
export function faultsInQuestion({ start, limit }: DeadlineQuestion): QuestionFault[] {
  // A leap second is well written, and no clock of ours can count from it.
  if (Number.isNaN(Date.parse(start)))
    return [
      {
        field: 'start',
        words: words('không phải thời điểm có thể có', 'is no instant that can be'),
      },
    ];
  const { direction, extension } = limit;
  const day = daysOfMoment(start);
  const isFar = day < daysOfMoment(EARLIEST) || day > daysOfMoment(LATEST);
  const byHours = limit.unit === 'hours';
  return [
    ...(isFar
      ? [
          {
            field: 'start',
            words: words(`từ ${EARLIEST} đến ${LATEST}`, `must be from ${EARLIEST} to ${LATEST}`),
          },
        ]
      : []),
    ...(byHours && start.length === EARLIEST.length
      ? [{ field: 'start', words: refusals['start-needs-time'] }]
      : []),
    ...lengthFault('limit/amount', limit),
    ...(extension ? lengthFault('limit/extension/amount', extension) : []),
    ...(direction === 'before' && extension
      ? [
          {
            field: 'limit/extension',
            words: words('tính lùi thì không gia hạn', 'a notice before an event is not extended'),
          },
        ]
      : []),
  ];
}

const limitOf = ({ amount, unit, direction, extension }: DeadlineQuestion['limit']): Limit =>
  direction === 'before'
    ? { kind: 'notice', amount, unit }
    : { kind: 'within', amount, unit, ...(extension && { extension: { by: extension } }) };

const happenedIn = ({ limit: { extension } }: DeadlineQuestion): Happened =>
  extension ? { extension } : {};

/**
 * When a period ends, explained; with an extension, when it ends after the whole of it.
 * @throws {Refused} where `faultsInQuestion` names a fault
 */
export function calculate(
  question: DeadlineQuestion,
  calendar: Calendar,
  readings: Readings,
): DeadlineAnswer {
  if (faultsInQuestion(question).length > 0) throw new Refused('question-does-not-fit');
  const { start, limit } = question;
  const ends = endsOf(limitOf(limit), start, { calendar, readings }, happenedIn(question));
  if (ends === undefined) throw new Refused('question-does-not-fit');
  const { counted, ifMoved, ifNotMoved, explanation, restsOnUnconfirmed } = ends;
  return {
    end: counted,
    endIfMoved: ifMoved,
    endIfNotMoved: ifNotMoved,
    explanation,
    restsOnUnconfirmed,
  };
}

/** Day by day, what `calculate` answers. @throws {Refused} where `faultsInQuestion` names a fault */
export function daysOfQuestion(question: DeadlineQuestion, law: Law): readonly DayInCount[] {
  if (faultsInQuestion(question).length > 0) throw new Refused('question-does-not-fit');
  return daysThrough(limitOf(question.limit), question.start, law, happenedIn(question));
}
