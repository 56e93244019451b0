import type { DayBook, DayState } from '../calendar/calendar.js';
import { addMonths } from '../calendar/day-number.js';
import { endOf, type Moment } from '../calendar/moment.js';
import type { Length } from '../rules/types.js';
import type { Pauses } from './pauses.js';
import type { Readings } from './readings.js';

/** Which rows of the calendar count: those that stand, these and the proposals, or whatever makes a period longest. */
export type Rows = 'standing' | 'with-proposals' | 'longest';

/** Counts days on a calendar, and remembers of which days it had to know what they are. */
export class Walk {
  readonly looked = new Set<number>();

  constructor(
    private readonly book: DayBook,
    private readonly readings: Readings,
    private readonly pauses: Pauses,
    private readonly rows: Rows,
  ) {}

  /** The last day of a period after the day of the event, which is not counted (Civil Code art. 147.2). */
  lastDay(event: number, { amount, unit }: Length): number {
    if (unit === 'months') return this.lastOfMonths(event, amount);
    const counts = unit === 'working-days' ? this.works : this.runs;
    let day = event;
    for (let left = amount; left > 0;) if (counts(++day)) left--;
    return day;
  }

  /** The last day for a notice so long before an event, whose day is not counted; that day is whole (reading G-5). */
  lastDayBefore(event: number, { amount, unit }: Length): number {
    if (unit === 'months') return addMonths(event, -amount);
    if (unit !== 'working-days') return event - amount;
    let day = event;
    for (let left = amount; left > 0;) if (!this.isOffGoingBack(--day)) left--;
    return day;
  }

  /** The same count, without a memory of what it looked at. */
  apart(): Walk {
    return new Walk(this.book, this.readings, this.pauses, this.rows);
  }

  /** The day to which a last day moves: itself, or the next that is no day of rest (Civil Code art. 148.5). */
  moved(last: number): number {
    let day = last;
    while (this.isRest(day) || this.pauses.covers(day)) day++;
    return day;
  }

  /** The last working day up to a day. */
  movedBack(last: number): number {
    let day = last;
    while (this.isRest(day)) day--;
    return day;
  }

  /** The moment so long after another; of days, the end of the last. */
  after(from: Moment, eventDay: number, length: Length): Moment {
    return length.unit === 'hours'
      ? this.pauses.hoursAfter(from, length.amount)
      : endOf(this.lastDay(eventDay, length));
  }

  private lastOfMonths(event: number, amount: number): number {
    const corresponding = this.readings.months === 'from-event-day' ? event : event + 1;
    let day = addMonths(corresponding, amount);
    for (let left = this.pauses.daysBetween(event, day); left > 0;) if (this.runs(++day)) left--;
    return day;
  }

  private readonly runs = (day: number) => !this.pauses.covers(day);
  private readonly works = (day: number) => !this.isOff(day) && this.runs(day);

  private isOff(day: number): boolean {
    this.looked.add(day);
    const state = this.book.stateOf(day);
    if (this.rows === 'longest') return state.offAtMost;
    return this.rows === 'with-proposals' ? state.offIfApproved : state.off;
  }

  // Backwards a day of rest makes the end earlier.
  private isOffGoingBack(day: number): boolean {
    const off = this.isOff(day);
    return this.rows === 'longest' ? this.book.stateOf(day).offAtLeast : off;
  }

  // Reading G-3: the article names weekend and holiday only.
  private isRest(day: number): boolean {
    const off = this.isOff(day);
    if (this.readings.restDays === 'as-observed') return off;
    const printed = isPrintedRest(this.book.stateOf(day));
    return this.readings.restDays === 'as-printed' ? printed : printed || off;
  }
}

const isPrintedRest = ({ weekend, row }: DayState) => weekend || row?.kind === 'statutory';
