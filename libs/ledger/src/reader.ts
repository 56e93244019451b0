import type { Signal } from './signal.js';

const POLL_MS = 1000;
const PAUSE_MS_MAX = 10_000;

/** Runs `step` again and again until stopped: at once while it finds work, else at the next signal or after a second. */
export class Reader {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    private readonly signal: Signal,
    private readonly step: () => Promise<boolean>,
    private readonly failed: (error: unknown) => void,
    private readonly wakeOn: 'arrived' | 'signed' = 'arrived',
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const stop = this.stopping.signal;
    let pauseMs = 0;
    while (!stop.aborted) {
      try {
        if (!(await this.step())) await this.signal.wait(this.wakeOn, POLL_MS, stop);
        pauseMs = 0;
      } catch (error) {
        this.failed(error);
        pauseMs = Math.min(PAUSE_MS_MAX, pauseMs * 2 + 200);
        await pause(pauseMs, stop);
      }
    }
  }
}

/** Waits `ms`, or until stopped. */
export const pause = (ms: number, stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    stop.addEventListener('abort', done, { once: true });
    if (stop.aborted) done();
  });
