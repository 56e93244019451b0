import type { TimelineRow } from '../api/shapes.js';
import {
  addOlder,
  beginWith,
  caughtUp,
  emptyFeed,
  lastIdOf,
  lost,
  opened,
  show,
  take,
  type Feed,
  type TimelinePage,
} from './feed.js';

/** One message of a stream; `open` is ours: the service has answered. */
export type Message = Readonly<{ event: string; data: string }>;

/** Where a timeline comes from; a test hands in its own. */
export type Source = Readonly<{
  page: (after: string | undefined) => Promise<TimelinePage>;
  stream: (lastId: string | undefined, signal: AbortSignal) => AsyncIterable<Message>;
  /** Waits before connection attempt n, counted from 1 since the last success. */
  pause: (attempt: number, signal: AbortSignal) => Promise<void>;
  now: () => number;
  /** Whether asking again may help. */
  isPassing: (error: unknown) => boolean;
}>;

type Options = Readonly<{
  /** The timeline is unfiltered: a hole in the local orders is a loss. */
  dense: boolean;
  /** New rows are shown at once instead of waiting to be asked for. */
  showAtOnce?: boolean;
  /** Hears the messages that are no rows, as freshness. */
  hear?: (message: Message) => void;
}>;

export type Seen = Readonly<{ feed: Feed; loaded: boolean; failure: unknown }>;

/** A timeline that stays complete and in order while its connection comes and goes. */
export class LiveTimeline {
  private seen: Seen = { feed: emptyFeed, loaded: false, failure: undefined };
  private readonly watchers = new Set<() => void>();
  private attempt = 0;
  private stopper = new AbortController();

  constructor(
    private readonly source: Source,
    private readonly options: Options,
  ) {}

  readonly snapshot = (): Seen => this.seen;

  readonly watch = (tell: () => void): (() => void) => {
    this.watchers.add(tell);
    return () => this.watchers.delete(tell);
  };

  start(): void {
    this.stopper = new AbortController();
    void this.run(this.stopper.signal);
  }

  stop(): void {
    this.stopper.abort();
  }

  /** Tries again after a failure that asking could not help. */
  readonly again = (): void => {
    this.stop();
    this.tell({ failure: undefined });
    this.start();
  };

  readonly show = (): void => {
    this.tell({ feed: show(this.seen.feed) });
  };

  readonly setPaused = (paused: boolean): void => {
    this.tell({ feed: { ...this.seen.feed, paused } });
  };

  readonly older = async (): Promise<void> => {
    const { next } = this.seen.feed;
    if (next === null) return;
    const page = await this.source.page(next);
    this.tell({ feed: addOlder(this.seen.feed, page) });
  };

  private async run(signal: AbortSignal): Promise<void> {
    const stopped = () => signal.aborted;
    for (this.attempt = 0; !stopped(); this.attempt += 1) {
      if (this.attempt > 0) await this.source.pause(this.attempt, signal);
      try {
        await this.connect(signal);
      } catch (error) {
        if (!stopped() && !this.source.isPassing(error)) {
          this.tell({ failure: error });
          return;
        }
      }
      if (!stopped()) this.tell({ feed: lost(this.seen.feed, this.source.now()) });
    }
  }

  private async connect(signal: AbortSignal): Promise<void> {
    if (!this.seen.loaded) await this.load(signal);
    for (;;) {
      const then = await this.listen(signal);
      if (then === 'begin-anew') await this.load(signal);
      else if (then !== 'ask-again') return;
    }
  }

  private async load(signal: AbortSignal): Promise<void> {
    const page = await this.source.page(undefined);
    if (!signal.aborted) this.tell({ feed: beginWith(this.seen.feed, page), loaded: true });
  }

  private async listen(signal: AbortSignal): Promise<string> {
    for await (const message of this.source.stream(lastIdOf(this.seen.feed), signal)) {
      if (signal.aborted) return 'stopped';
      const then = this.receive(message);
      if (then !== 'go-on') return then;
    }
    return 'ended';
  }

  private receive(message: Message): string {
    // A connection that brings something is good: the attempt after it need not wait long.
    if (message.event !== 'open') this.attempt = 0;
    if (message.event === 'open') this.tell({ feed: opened(this.seen.feed) });
    else if (message.event === 'caught-up') this.tell({ feed: caughtUp(this.seen.feed) });
    else if (message.event === 'reset') return 'begin-anew';
    else if (message.event === 'item') return this.take(JSON.parse(message.data) as TimelineRow);
    else this.options.hear?.(message);
    return 'go-on';
  }

  private take(row: TimelineRow): string {
    const { feed, then } = take(this.seen.feed, row, this.options.dense);
    this.tell({ feed: this.options.showAtOnce ? show(feed) : feed });
    return then;
  }

  private tell(change: Partial<Seen>): void {
    this.seen = { ...this.seen, ...change };
    for (const watcher of this.watchers) watcher();
  }
}
