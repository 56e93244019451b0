import { daysOfYear, defaultReadings, openPoints, seedCalendar, yearsOf } from '#regulation';
import { HEADER, code, table } from './markdown.mjs';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const weekdayOf = (day) => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];

const standOf = ({ confirmed, proposed }) =>
  proposed ? 'proposed, not in effect' : confirmed ? 'confirmed' : 'unconfirmed';

const rowOf = (row) => [
  ...[code(row.day), weekdayOf(row.day), code(row.kind), row.words.vi, row.words.en],
  ...[row.appliesTo === 'all' ? 'everybody' : 'public sector', standOf(row), row.confidence],
  row.basis ? `${row.basis.en}; ${row.source}` : row.source,
];

const DAYS = ['Day', '', 'Kind', 'Tiếng Việt', 'English', 'For', '', 'Conf.', 'Source'];

const pointOf = ({ id, parameters, question, reading, confidence }) => [
  ...[id, question.vi, question.en, reading.vi, reading.en, confidence],
  parameters.map((name) => `${code(name)}: ${code(defaultReadings[name])}`).join(', '),
];

const POINTS = ['', 'Điểm còn mở', 'Open point', 'Cách hiểu', 'Reading', 'Conf.', 'Parameter'];

const INTRO =
  'The days on which Viet Nam does not do as their weekday says, and how time is counted where the law leaves it open. Confidence: Q quoted, P paraphrased by a source, M from memory, I inferred, weak one doubtful source. What is unconfirmed is shown wherever a deadline rests on it; a proposal changes no deadline.';
const OTHER_YEARS =
  'Of other years only the holidays of the same date each year are known, with their substitutes by reading G-9; a deadline that ends in one says so.';

/** The page of the calendar and of the readings that deadlines are counted by. */
export function calendarPage() {
  const years = yearsOf(seedCalendar).flatMap((year) => [
    `## ${year}`,
    table(DAYS, daysOfYear(seedCalendar, defaultReadings, year).map(rowOf)),
  ]);
  const readings = ['## How the law is read', table(POINTS, openPoints.map(pointOf))];
  return ['# Calendar', HEADER, INTRO, OTHER_YEARS, ...readings, ...years].join('\n\n');
}
