import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';
import { readArrivals, Ledger, type Filter } from '#ledger';
import { fits } from './filter.js';
import type { TimelineRow } from '#case-file';
import { timelineRow } from './timeline-row.js';

const KEPT = 2000;
const AT_ONCE = 500;

/** The newest lines of the timeline, kept in memory, so that a thousand watchers cost one read. */
@Injectable()
export class Tail {
  private rows: TimelineRow[] = [];
  private end = 0;
  private readonly news = new EventEmitter<{ news: [] }>();

  constructor(
    private readonly ledger: Ledger,
    /** Whether every line is marked as an illustration. */
    readonly illustrated: boolean,
  ) {
    this.news.setMaxListeners(0);
  }

  /** The local order that comes next. */
  get upTo(): number {
    return this.end;
  }

  /** Begins at the end of what is there. */
  async open(): Promise<void> {
    const { upTo } = await this.ledger.readCase('');
    this.end = Math.max(0, upTo - KEPT);
    while (await this.step());
  }

  /** Takes in what arrived; false where there was nothing. */
  async step(): Promise<boolean> {
    const arrivals = await readArrivals(this.ledger.db, this.end, AT_ONCE);
    if (arrivals.length === 0) return false;
    const rows = arrivals.map((a) => timelineRow(this.ledger.incarnation, this.illustrated, a));
    this.rows = [...this.rows, ...rows].slice(-KEPT);
    this.end = (arrivals.at(-1)?.localOrder ?? this.end - 1) + 1;
    this.news.emit('news');
    return true;
  }

  /** Lines from a local order on that fit, and the order behind the last one looked at. */
  async read(from: number, filter: Filter): Promise<{ rows: TimelineRow[]; next: number }> {
    const first = this.rows[0]?.localOrder ?? this.end;
    if (from >= first)
      return {
        rows: this.rows.slice(from - first).filter((row) => fits(filter, row)),
        next: this.end,
      };
    // What arrives while the database is read is left to the next look.
    const end = this.end;
    const arrivals = await readArrivals(this.ledger.db, from, AT_ONCE, filter);
    const rows = arrivals.map((a) => timelineRow(this.ledger.incarnation, this.illustrated, a));
    const whole = arrivals.length < AT_ONCE;
    return {
      rows: rows.filter((row) => row.localOrder < end),
      next: whole ? end : Math.min(end, (arrivals.at(-1)?.localOrder ?? from) + 1),
    };
  }

  /** Resolves when there is more than `order`, or when stopped. */
  waitBeyond(order: number, stop: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        if (this.end <= order && !stop.aborted) return;
        this.news.off('news', done);
        stop.removeEventListener('abort', done);
        resolve();
      };
      this.news.on('news', done);
      stop.addEventListener('abort', done);
      done();
    });
  }
}
