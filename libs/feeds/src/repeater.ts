import { pause } from '#ledger';

// Hints come in bursts: what one pass did not see, the next one does.
const SPACING_MS = 20;

/** Runs `step` again and again until stopped: at a hint, and every `everyMs`. What it throws goes to `failed`. */
export class Repeater {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private due = false;
  private wake: () => void = () => undefined;

  constructor(
    private readonly step: (stop: AbortSignal) => Promise<void>,
    private readonly everyMs: number,
    private readonly failed: (error: unknown) => void,
  ) {}

  start(): this {
    this.running ??= this.run();
    return this;
  }

  hint(): void {
    this.due = true;
    this.wake();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      this.due = false;
      await this.step(signal).catch((error: unknown) => {
        if (!signal.aborted) this.failed(error);
      });
      await pause(SPACING_MS, signal);
      await this.sleep();
    }
  }

  private sleep(): Promise<void> {
    const awake = new AbortController();
    this.wake = () => {
      awake.abort();
    };
    if (this.due || this.stopping.signal.aborted) awake.abort();
    return pause(this.everyMs, awake.signal);
  }
}

/** Waits for `work`, but no longer than `ms`; what it rejects with is left out. */
export async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  const over = new AbortController();
  await Promise.race([work.catch(() => undefined), pause(ms, over.signal)]);
  over.abort();
}
