import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Freshness } from '../operations/freshness.js';
import { LOGGER } from '../operations/logging.js';
import type { Wanted } from './filter.js';
import { EventStream, frameOf, framesOf, type Frames } from './sse.js';
import { Tail } from './tail.js';

const TICK_MS = 50;
const FRESHNESS_MS = 5_000;

/** Somebody who watches: which lines, from which local order on, and the filter as a text to compare. */
type Watcher = {
  next: number;
  readonly stream: EventStream;
  readonly filter: Wanted;
  readonly like: string;
};

type Made = Readonly<{ from: number; upTo: number; like: string; frames: Frames | undefined }>;

/**
 * All who watch the timeline. What arrives within a tick is made ready once for all who want the same, and written to
 * each. Who does not keep up is left alone until the socket is empty, and then reads on from its place.
 */
@Injectable()
export class Watchers {
  /** Those who have all there is, and take more. */
  private readonly ready = new Set<Watcher>();
  private readonly all = new Set<Watcher>();
  private tick: NodeJS.Timeout | undefined;
  private tickedAt = 0;
  private telling: NodeJS.Timeout | undefined;
  private made: Made | undefined;

  constructor(
    private readonly tail: Tail,
    private readonly freshness: Freshness,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    tail.onNews(() => {
      this.tick ??= setTimeout(
        () => {
          this.giveAll();
        },
        Math.max(0, this.tickedAt + TICK_MS - performance.now()),
      );
    });
  }

  /** Sends a stream what fits a filter from a local order on, then what arrives, until it ends. */
  async follow(stream: EventStream, from: number, filter: Wanted): Promise<void> {
    const watcher = { stream, filter, like: JSON.stringify(filter), next: from };
    this.all.add(watcher);
    this.telling ??= setInterval(() => void this.tellFreshness(), FRESHNESS_MS);
    stream.onEnd(() => {
      this.forget(watcher);
    });
    stream.write(await this.freshFrames());
    await this.catchUp(watcher);
    stream.write(framesOf(frameOf('caught-up', { upTo: watcher.next })));
  }

  end(): void {
    for (const { stream } of this.all) stream.end();
  }

  private forget(watcher: Watcher): void {
    this.ready.delete(watcher);
    this.all.delete(watcher);
    if (this.all.size > 0) return;
    clearInterval(this.telling);
    this.telling = undefined;
  }

  private giveAll(): void {
    this.tick = undefined;
    this.tickedAt = performance.now();
    for (const watcher of this.ready) this.give(watcher);
  }

  private give(watcher: Watcher): void {
    // So much arrived within a tick that its place is in memory no more.
    if (!this.tail.keeps(watcher.next)) {
      this.readOn(watcher);
      return;
    }
    const frames = this.framesFor(watcher);
    watcher.next = this.tail.upTo;
    if (frames) this.write(watcher, frames);
  }

  /** Most want the same as the one before them. */
  private framesFor({ next, like, filter }: Watcher): Frames | undefined {
    const { upTo } = this.tail;
    const { made } = this;
    if (made?.from === next && made.upTo === upTo && made.like === like) return made.frames;
    const frames = this.tail.framesFrom(next, like, filter);
    this.made = { from: next, upTo, like, frames };
    return frames;
  }

  private write(watcher: Watcher, frames: Frames): void {
    if (!watcher.stream.write(frames)) this.readOn(watcher);
  }

  private readOn(watcher: Watcher): void {
    this.ready.delete(watcher);
    // A stream that ends here is asked for anew from its place.
    const failed = () => {
      watcher.stream.end();
    };
    void watcher.stream
      .drained()
      .then(() => this.catchUp(watcher))
      .catch(failed);
  }

  /** Reads on until nothing is left; a slow client slows only itself. */
  private async catchUp(watcher: Watcher): Promise<void> {
    const { stream, filter } = watcher;
    while (!stream.isEnded) {
      const { lines, next } = await this.tail.read(watcher.next, filter);
      watcher.next = next;
      const isTaken = lines.length === 0 || stream.write(framesOf(...lines));
      if (!isTaken) await stream.drained();
      if (next < this.tail.upTo) continue;
      this.ready.add(watcher);
      return;
    }
  }

  private async freshFrames(): Promise<Frames> {
    return framesOf(frameOf('freshness', await this.freshness.read()));
  }

  /** Nobody waits for it: while the database is away, it is not told. */
  private async tellFreshness(): Promise<void> {
    try {
      const frames = await this.freshFrames();
      for (const watcher of this.ready) this.write(watcher, frames);
    } catch (error) {
      this.logger.warn({ err: error }, 'freshness is not told to who watches');
    }
  }
}
