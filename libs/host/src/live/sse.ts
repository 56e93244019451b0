import type { Response } from 'express';

const HEARTBEAT_MS = 15_000;

/** One stream of server-sent events (WHATWG): frames, a comment every 15 s, and an end when either side wants it. */
export class EventStream {
  private readonly ended = new AbortController();
  private readonly heartbeat: NodeJS.Timeout;

  constructor(private readonly response: Response) {
    response.status(200).set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    response.flushHeaders();
    response.on('close', () => {
      this.ended.abort();
    });
    this.heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
    this.ended.signal.addEventListener('abort', () => {
      clearInterval(this.heartbeat);
    });
  }

  get signal(): AbortSignal {
    return this.ended.signal;
  }

  /** Resolves when the client can take more; a slow one slows only itself. */
  async send(event: string, data: unknown, id?: string): Promise<void> {
    if (this.signal.aborted) return;
    const frame = `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
    if (this.response.write(frame)) return;
    await new Promise<void>((resolve) => {
      this.response.once('drain', resolve);
      this.signal.addEventListener(
        'abort',
        () => {
          resolve();
        },
        { once: true },
      );
    });
  }

  end(): void {
    this.response.end();
    this.ended.abort();
  }
}
