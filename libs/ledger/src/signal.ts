import { EventEmitter } from 'node:events';

type Signals = {
  /** Entries got a local order. */
  arrived: [];
  /** A log holds more verified entries than before, or a newer checkpoint. */
  stored: [log: string];
  /** The own log has a new signed checkpoint. */
  signed: [size: number];
  /** A log is in dispute. */
  disputed: [log: string];
};

/** What a reader can wait for. */
export type Waking = 'arrived' | 'signed';

/** Wakes readers in this process. Only a hint: whoever misses one polls. */
export class Signal extends EventEmitter<Signals> {
  private readonly counts = { arrived: 0, signed: 0 };

  constructor() {
    super();
    this.setMaxListeners(0);
    for (const kind of ['arrived', 'signed'] as const) this.on(kind, () => this.counts[kind]++);
  }

  /** How many signals of a kind there were. Who takes it before looking for work misses none that comes meanwhile. */
  count(kind: Waking): number {
    return this.counts[kind];
  }

  /** Resolves at the first signal of a kind beyond `count`, after `ms` at the latest, or when stopped. */
  wait(kind: Waking, count: number, ms: number, stop: AbortSignal): Promise<void> {
    if (this.counts[kind] > count) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.off(kind, done);
        stop.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.once(kind, done);
      stop.addEventListener('abort', done, { once: true });
      if (stop.aborted) done();
    });
  }
}
