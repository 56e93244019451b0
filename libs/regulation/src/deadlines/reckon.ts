import { Refused } from '#kernel';
import { numberOf } from '../calendar/day-number.js';
import { compare, endOf, addHours, type Moment } from '../calendar/moment.js';
import type { Extension, Length, Limit } from '../rules/types.js';
import type { Readings } from './readings.js';
import type { refusals } from './refusals.js';
import type { Walk } from './walk.js';

/** A limit that has an end. */
export type Period = Readonly<{
  length: Length;
  backwards: boolean;
  stay: boolean;
  extension?: Extension;
}>;

/** The period of a limit; none where the law gives no length: at once, on arrival, not found and the like. */
export function periodOf(limit: Limit): Period | undefined {
  if (limit.kind !== 'within' && limit.kind !== 'notice') return undefined;
  const { amount, unit } = limit;
  const length = { amount, unit };
  if (limit.kind === 'notice') return { length, backwards: true, stay: false };
  const { extension, stay = false } = limit;
  return { length, backwards: false, stay, ...(extension && { extension }) };
}

/** How far a period was extended: to the end of a day, or by a length. */
export type Granted = Readonly<{ until: string }> | Length;

/** Where a period ends; `first` is its end before it was extended, neither of them moved. */
export type Reckoned = Readonly<{ first: Moment; unmoved: Moment; moved: Moment }>;

/** The event that a period counts from. */
export type Event = Readonly<{ moment: Moment; hasTime: boolean }>;

/** The day to whose end, or in which, a moment falls: 24:00 belongs to the day that ends. */
export const dayEndingAt = ({ day, micros }: Moment): number => (micros === 0 ? day - 1 : day);

const refused = (code: keyof typeof refusals) => new Refused(code);

/** What it takes to say where a period ends. */
export class Reckoning {
  private readonly eventDay: number;

  constructor(
    private readonly period: Period,
    private readonly event: Event,
    private readonly readings: Readings,
    private readonly walk: Walk,
  ) {
    const counted = period.stay && readings.stayFirstDay === 'counted';
    this.eventDay = event.moment.day - (counted ? 1 : 0);
    if (period.length.unit === 'hours' && !event.hasTime) throw refused('start-needs-time');
  }

  /**
   * `judged`: whether what was granted is held against what the limit lets be; not under readings that only might be.
   * @throws {Refused} for an extension that the limit does not let be
   */
  ends(granted: Granted | undefined, judged: boolean): Reckoned {
    const { length, backwards } = this.period;
    if (backwards) return this.endsBefore(length);
    const first = this.walk.after(this.event.moment, this.eventDay, length);
    if (granted === undefined)
      return { first, unmoved: first, moved: this.moved(first, length.unit) };
    const unmoved = this.extended(first, granted, judged);
    const unit = 'until' in granted ? 'calendar-days' : granted.unit;
    return { first, unmoved, moved: this.moved(unmoved, unit) };
  }

  private endsBefore(length: Length): Reckoned {
    if (length.unit === 'hours') {
      const end = addHours(this.event.moment, -length.amount);
      return { first: end, unmoved: end, moved: end };
    }
    const last = this.walk.lastDayBefore(this.eventDay, length);
    const stays = this.readings.noticeOnRestDay === 'stays';
    const unmoved = endOf(last);
    return { first: unmoved, unmoved, moved: stays ? unmoved : endOf(this.walk.movedBack(last)) };
  }

  private moved(end: Moment, unit: Length['unit']): Moment {
    return unit === 'hours' ? end : endOf(this.walk.moved(dayEndingAt(end)));
  }

  private extended(first: Moment, granted: Granted, judged: boolean): Moment {
    const from =
      this.readings.extensionFrom === 'unmoved'
        ? first
        : this.moved(first, this.period.length.unit);
    const end =
      'until' in granted
        ? endOf(numberOf(granted.until))
        : this.walk.after(from, dayEndingAt(from), granted);
    if (!judged) return compare(end, first) < 0 ? first : end;
    const { extension } = this.period;
    if (extension === undefined) throw refused('no-extension');
    if (compare(end, first) <= 0) throw refused('extension-adds-nothing');
    if (this.mostOf(from, extension).some((most) => compare(end, most) > 0))
      throw refused('extension-beyond-limit');
    return end;
  }

  /** The ends that no extension may pass; none where the law names no length. */
  private mostOf(from: Moment, { by, times = 1, inAll, unsure }: Extension): Moment[] {
    if (unsure) return [];
    const walk = this.walk.apart();
    const added = (length: Length) => walk.after(from, dayEndingAt(from), length);
    const most: Moment[] = [];
    if (by) most.push(added({ ...by, amount: by.amount * times }));
    if (inAll && this.readings.extensionInAll === 'in-all')
      most.push(walk.after(this.event.moment, this.eventDay, inAll));
    else if (inAll) most.push(added(inAll));
    return most;
  }
}
