import type { ServerResponse } from 'node:http';

const HEARTBEAT_MS = 15_000;
const HEARTBEAT = ': still here\n\n';

/** Server-sent events (WHATWG) made ready once for any number of clients: the bytes, and the same as an HTTP chunk. */
export type Frames = Readonly<{ bytes: Buffer; chunk: Buffer }>;

/** One event as text. */
export const frameOf = (event: string, data: unknown, id?: string): string =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

export function framesOf(...texts: readonly string[]): Frames {
  const text = texts.join('');
  const length = Buffer.byteLength(text);
  const head = `${length.toString(16)}\r\n`;
  const chunk = Buffer.from(`${head}${text}\r\n`);
  return { bytes: chunk.subarray(head.length, head.length + length), chunk };
}

/** One stream of server-sent events, with an end when either side wants it. There may be thousands: each holds little. */
export class EventStream {
  private aborting: AbortController | undefined;
  private heartbeat: NodeJS.Timeout | undefined;
  private hasEnded = false;

  constructor(private readonly response: ServerResponse) {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    response.flushHeaders();
    this.onEnd(() => {
      this.close();
    });
  }

  get isEnded(): boolean {
    return this.hasEnded;
  }

  /** For who waits for something else besides. */
  get signal(): AbortSignal {
    this.aborting ??= new AbortController();
    if (this.hasEnded) this.aborting.abort();
    return this.aborting.signal;
  }

  onEnd(ended: () => void): void {
    this.response.once('close', ended);
  }

  /** Writes a comment every 15 s, so that nobody between takes the stream for dead. */
  keepAlive(): this {
    const beat = framesOf(HEARTBEAT);
    this.heartbeat ??= setInterval(() => this.write(beat), HEARTBEAT_MS);
    return this;
  }

  /**
   * False where the client is to be left alone until `drained`. The chunk goes to the socket as it is: `response.write`
   * would make it again for each client. It is left to the response where that speaks HTTP/1.0, or has no socket yet.
   */
  write({ bytes, chunk }: Frames): boolean {
    if (this.hasEnded) return true;
    const { response } = this;
    const { socket } = response;
    if (socket === null || !response.chunkedEncoding) return response.write(bytes);
    return socket.write(chunk);
  }

  /** Resolves when the client can take more, or is gone. */
  drained(): Promise<void> {
    const { response } = this;
    const source = response.socket ?? response;
    if (this.hasEnded || !source.writableNeedDrain) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        source.off('drain', done);
        response.off('close', done);
        resolve();
      };
      source.on('drain', done);
      response.on('close', done);
    });
  }

  /** Resolves when the client can take more; a slow one slows only itself. */
  async send(event: string, data: unknown, id?: string): Promise<void> {
    if (!this.write(framesOf(frameOf(event, data, id)))) await this.drained();
  }

  end(): void {
    this.close();
    this.response.end();
  }

  private close(): void {
    this.hasEnded = true;
    clearInterval(this.heartbeat);
    this.aborting?.abort();
  }
}
