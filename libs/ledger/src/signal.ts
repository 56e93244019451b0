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

/** Wakes readers in this process. Only a hint: whoever misses one polls. */
export class Signal extends EventEmitter<Signals> {
  constructor() {
    super();
    this.setMaxListeners(0);
  }

  /** Resolves at the next signal of a kind, after `ms` at the latest, or when stopped. */
  wait(kind: 'arrived' | 'signed', ms: number, stop: AbortSignal): Promise<void> {
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
