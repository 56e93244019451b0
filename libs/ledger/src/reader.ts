import type { Signal, Waking } from './signal.js';

const POLL_MS = 1000;
const PAUSE_MS_MAX = 10_000;

/** What wakes a reader, and how far apart its steps are at least: under load much is done at once. */
export type Rhythm = Readonly<{ wakeOn?: Waking; everyMs?: () => number }>;

/** Runs `step` again and again until stopped: at once while it finds work, else at the next signal or after a second. */
export class Reader {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    private readonly signal: Signal,
    private readonly step: () => Promise<boolean>,
    private readonly failed: (error: unknown) => void,
    private readonly rhythm: Rhythm = {},
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
        await this.stepAndWait(stop);
        pauseMs = 0;
      } catch (error) {
        this.failed(error);
        pauseMs = Math.min(PAUSE_MS_MAX, pauseMs * 2 + 200);
        await pause(pauseMs, stop);
      }
    }
  }

  private async stepAndWait(stop: AbortSignal): Promise<void> {
    const { wakeOn = 'arrived', everyMs = immediately } = this.rhythm;
    const count = this.signal.count(wakeOn);
    const beganAt = Date.now();
    if (await this.step()) return;
    await this.signal.wait(wakeOn, count, POLL_MS, stop);
    const restMs = beganAt + everyMs() - Date.now();
    if (restMs > 0) await pause(restMs, stop);
  }
}

const immediately = () => 0;

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
