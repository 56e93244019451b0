import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';
import { readArrivals, Ledger, type Arrival } from '#ledger';
import { fits, type Wanted } from './filter.js';
import type { TimelineRow } from '#case-file';
import { frameOf, framesOf, type Frames } from './sse.js';
import { openedHere, timelineRow } from './timeline-row.js';

const KEPT = 2000;
const AT_ONCE = 500;
// What is written to one who reads on: a slow client holds no more than this.
const LINES_MAX = 100;

/** A line of the timeline, and the event that tells it, made once; `closed` is what other agencies are shown. */
type Shown = Readonly<{ row: TimelineRow; frame: string }>;
type Line = Shown & Readonly<{ closed: Shown }>;

/** The newest lines of the timeline, kept in memory, so that a thousand watchers cost one read. */
@Injectable()
export class Tail {
  private lines: Line[] = [];
  private end = 0;
  private readonly news = new EventEmitter<{ news: [] }>();
  /** What was made ready since the last arrival, by place and filter. */
  private readonly made = new Map<string, Frames | undefined>();

  constructor(
    private readonly ledger: Ledger,
    /** Whether every line is marked as an illustration. */
    readonly illustrated: boolean,
  ) {}

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
    this.lines = [...this.lines, ...arrivals.map((a) => this.lineOf(a))].slice(-KEPT);
    this.end = (arrivals.at(-1)?.localOrder ?? this.end - 1) + 1;
    this.made.clear();
    this.news.emit('news');
    return true;
  }

  /** Calls `heard` whenever there is more. */
  onNews(heard: () => void): void {
    this.news.on('news', heard);
  }

  /** Whether all lines from a local order on are in memory. */
  keeps(from: number): boolean {
    return from >= (this.lines[0]?.row.localOrder ?? this.end);
  }

  /**
   * All lines from a local order that is kept on that fit, ready to be written; undefined where none does. `like` is the
   * filter as a text: those who want the same get the same bytes.
   */
  framesFrom(from: number, like: string, filter: Wanted): Frames | undefined {
    const key = `${String(from)} ${like}`;
    if (!this.made.has(key)) {
      const frames = this.kept(from, this.end, filter);
      this.made.set(key, frames.length > 0 ? framesOf(...frames) : undefined);
    }
    return this.made.get(key);
  }

  /** Events of some lines from a local order on that fit, and the order behind the last one looked at. */
  async read(from: number, filter: Wanted): Promise<{ lines: string[]; next: number }> {
    if (this.keeps(from)) {
      const next = Math.min(this.end, from + LINES_MAX);
      return { lines: this.kept(from, next, filter), next };
    }
    // What arrives while the database is read is left to the next look.
    const end = this.end;
    const arrivals = await readArrivals(this.ledger.db, from, LINES_MAX, filter);
    const whole = arrivals.length < LINES_MAX;
    const lines = arrivals.filter((a) => a.localOrder < end).map((a) => this.lineOf(a));
    return {
      lines: framesThatFit(lines, filter),
      next: whole ? end : Math.min(end, (arrivals.at(-1)?.localOrder ?? from) + 1),
    };
  }

  private kept(from: number, to: number, filter: Wanted): string[] {
    const first = this.lines[0]?.row.localOrder ?? this.end;
    const lines = this.lines.slice(from - first, to - first);
    return framesThatFit(lines, filter);
  }

  private lineOf(arrival: Arrival): Line {
    const closed = this.shown(arrival);
    const opened = openedHere(arrival, this.ledger.opener);
    return { ...(opened.entry === arrival.entry ? closed : this.shown(opened)), closed };
  }

  private shown(arrival: Arrival): Shown {
    const row = timelineRow(this.ledger.incarnation, this.illustrated, arrival);
    return { row, frame: frameOf('item', row, row.order) };
  }
}

function framesThatFit(lines: readonly Line[], filter: Wanted): string[] {
  const shown = lines.map((line) => (filter.isClosed ? line.closed : line));
  return shown.flatMap(({ row, frame }) => (fits(filter, row) ? frame : []));
}
