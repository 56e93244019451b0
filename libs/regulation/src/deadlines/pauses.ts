import { numberOf } from '../calendar/day-number.js';
import { addMicros, compare, microsBetween, momentOf, type Moment } from '../calendar/moment.js';

/** A time in which a period stands still, from an instant or day to another; one that still runs ends where it is asked. */
export type Pause = Readonly<{ from: string; to: string; reason?: string }>;

/** A pause as it is counted; `days` of it do not count. */
export type PausedSpan = Readonly<{ from: Moment; to: Moment; reason?: string }>;

const MICROS_A_DAY = 86_400_000_000;

/** An instant, or the beginning of a day. */
export const momentOfDayOrInstant = (text: string): Moment =>
  text.length === 10 ? { day: numberOf(text), micros: 0 } : momentOf(text);

const later = (one: Moment, other: Moment) => (compare(one, other) > 0 ? one : other);

/** The pauses after `start`, in order and none in another. */
function apart(pauses: readonly Pause[], start: Moment): PausedSpan[] {
  const spans = pauses
    .map(({ from, to, reason }) => ({
      from: later(momentOfDayOrInstant(from), start),
      to: momentOfDayOrInstant(to),
      ...(reason !== undefined && { reason }),
    }))
    .sort((one, other) => compare(one.from, other.from));
  const kept: PausedSpan[] = [];
  for (const span of spans) {
    const from = later(span.from, kept.at(-1)?.to ?? start);
    if (compare(from, span.to) < 0) kept.push({ ...span, from });
  }
  return kept;
}

/** What remains of spans of which at most `most` counts together. */
function within<T>(most: number, spans: readonly T[], cut: (span: T, left: number) => [T, number]) {
  let left = most;
  return spans.map((span) => {
    const [kept, used] = cut(span, left);
    left -= used;
    return kept;
  });
}

/**
 * When a period stands still. The day on which it is paused does not count, the day on which it goes on does; hours
 * stand still to the microsecond.
 */
export class Pauses {
  private readonly days: readonly PausedSpan[];
  private readonly hours: readonly PausedSpan[];

  constructor(pauses: readonly Pause[], start: Moment, daysAtMost: number | undefined) {
    const spans = apart(pauses, start);
    const most = daysAtMost ?? Number.MAX_SAFE_INTEGER;
    this.days = within(most, spans, (span, left) => {
      const used = Math.min(span.to.day - span.from.day, left);
      return [{ ...span, to: { day: span.from.day + used, micros: 0 } }, used];
    });
    this.hours = within(most * MICROS_A_DAY, spans, (span, left) => {
      const used = Math.min(microsBetween(span.from, span.to), left);
      return [{ ...span, to: addMicros(span.from, used) }, used];
    });
  }

  /** The pauses whose days do not count. */
  daySpans(): readonly PausedSpan[] {
    return this.days.filter(({ from, to }) => from.day < to.day);
  }

  hourSpans(): readonly PausedSpan[] {
    return this.hours;
  }

  covers(day: number): boolean {
    return this.days.some(({ from, to }) => from.day <= day && day < to.day);
  }

  /** How many days after `event` and up to `last` stand still. */
  daysBetween(event: number, last: number): number {
    const overlaps = this.days.map(
      ({ from, to }) => Math.min(to.day - 1, last) - Math.max(from.day, event + 1) + 1,
    );
    return overlaps.reduce((sum, days) => sum + Math.max(0, days), 0);
  }

  /** The moment so many hours after another, pauses not counted. */
  hoursAfter(start: Moment, hours: number): Moment {
    return this.hours.reduce(
      (end, { from, to }) =>
        compare(to, start) <= 0 || compare(from, end) >= 0
          ? end
          : addMicros(end, microsBetween(later(from, start), to)),
      addMicros(start, hours * 3_600_000_000),
    );
  }
}
