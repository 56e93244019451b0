import type { Page, TimelineRow } from '../api/shapes.js';

// What a reader has of a timeline, and how it grows. Pure: connections and clocks are elsewhere.

export type Connection = 'opening' | 'catching-up' | 'live' | 'lost';

export type Feed = Readonly<{
  incarnation: string | undefined;
  /** Shown, newest first. */
  rows: readonly TimelineRow[];
  /** Arrived since, newest first; the reader asks for them, so that rows never move under the eye. */
  waiting: readonly TimelineRow[];
  /** Where older rows go on, null at the oldest. */
  next: string | null;
  /** The newest local order that was taken in, −1 before any. */
  last: number;
  /** A hole after this local order was asked for once more; what is still missing then is not for this reader. */
  askedAgainAfter: number | undefined;
  connection: Connection;
  /** When the connection was lost, in milliseconds; undefined as long as it never was. */
  lostAt: number | undefined;
  /** After a loss, the service has said that everything missed has been sent. */
  complete: boolean;
  paused: boolean;
}>;

export const emptyFeed: Feed = {
  incarnation: undefined,
  rows: [],
  waiting: [],
  next: null,
  last: -1,
  askedAgainAfter: undefined,
  connection: 'opening',
  lostAt: undefined,
  complete: false,
  paused: false,
};

const newestFirst = (a: TimelineRow, b: TimelineRow) => b.localOrder - a.localOrder;
const incarnationOf = (row: TimelineRow) => row.order.slice(0, row.order.lastIndexOf(':'));

/** The id to resume after, as SSE ids are written. */
export const lastIdOf = (feed: Feed): string | undefined =>
  feed.incarnation === undefined ? undefined : `${feed.incarnation}:${String(feed.last)}`;

/** A page of the timeline; `upTo` is the order up to which it is complete, also where nothing fits the filter. */
export type TimelinePage = Page<TimelineRow> & Readonly<{ upTo?: string }>;

function endOf({ items, upTo = '' }: TimelinePage): Pick<Feed, 'incarnation' | 'last'> {
  const [first] = [...items].sort(newestFirst);
  const end = first?.order ?? upTo;
  const colon = end.lastIndexOf(':');
  return colon < 0
    ? { incarnation: undefined, last: -1 }
    : { incarnation: end.slice(0, colon), last: Number(end.slice(colon + 1)) };
}

/** A feed that begins with the newest page. */
export function beginWith(feed: Feed, page: TimelinePage): Feed {
  const rows = [...page.items].sort(newestFirst);
  return {
    ...feed,
    rows,
    waiting: [],
    next: page.next,
    ...endOf(page),
    askedAgainAfter: undefined,
  };
}

/** Older rows below the ones shown. */
export function addOlder(feed: Feed, page: Page<TimelineRow>): Feed {
  const known = new Set(feed.rows.map((row) => row.localOrder));
  const older = page.items.filter((row) => !known.has(row.localOrder));
  return { ...feed, rows: [...feed.rows, ...older].sort(newestFirst), next: page.next };
}

export type Taken = Readonly<{ feed: Feed; then: 'go-on' | 'ask-again' | 'begin-anew' }>;

/**
 * Takes in one row. `dense`: the timeline is unfiltered, so local orders have no holes, and one that appears is asked
 * for again once. A row of another incarnation makes everything begin anew.
 */
export function take(feed: Feed, row: TimelineRow, dense: boolean): Taken {
  const incarnation = incarnationOf(row);
  if (feed.incarnation !== undefined && incarnation !== feed.incarnation) {
    return { feed, then: 'begin-anew' };
  }
  if (isKnown(feed, row)) return { feed, then: 'go-on' };
  const hole = dense && feed.last >= 0 && row.localOrder > feed.last + 1;
  if (hole && feed.askedAgainAfter !== feed.last) {
    return { feed: { ...feed, askedAgainAfter: feed.last }, then: 'ask-again' };
  }
  const waiting = [row, ...feed.waiting];
  const ordered = row.localOrder > feed.last ? waiting : waiting.sort(newestFirst);
  const last = Math.max(feed.last, row.localOrder);
  return { feed: { ...feed, incarnation, waiting: ordered, last }, then: 'go-on' };
}

const isKnown = (feed: Feed, row: TimelineRow): boolean =>
  row.localOrder <= feed.last &&
  [...feed.waiting, ...feed.rows].some(({ localOrder }) => localOrder === row.localOrder);

/** The waiting rows come to the top of the shown ones. */
export const show = (feed: Feed): Feed =>
  feed.waiting.length === 0
    ? feed
    : { ...feed, rows: [...feed.waiting, ...feed.rows].sort(newestFirst), waiting: [] };

export const opened = (feed: Feed): Feed => ({ ...feed, connection: 'catching-up' });

export const caughtUp = (feed: Feed): Feed => ({
  ...feed,
  connection: 'live',
  complete: feed.lostAt !== undefined,
});

/** The moment of the first loss stays until the feed is live again. */
export const lost = (feed: Feed, now: number): Feed => ({
  ...feed,
  connection: 'lost',
  complete: false,
  lostAt: feed.connection === 'lost' || (feed.lostAt && !feed.complete) ? feed.lostAt : now,
});
