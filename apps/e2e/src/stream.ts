import { pause, until } from './until.js';

/** A line of the timeline, as far as these tests read it. */
export type Row = Readonly<{
  order: string;
  localOrder: number;
  id: string;
  publisher: string;
  caseId: string | null;
  duty: string | null;
  province: string | null;
}>;

type Begun = Readonly<{ officer: string; last?: string; query?: string }>;

/** A server-sent event, by its fields. */
type Message = Readonly<{ event: string; id: string | undefined; data: string }>;

function messageOf(frame: string): Message {
  const lines = frame.split('\n').map((line) => /^(event|id|data): (.*)$/s.exec(line));
  const all = (name: string) =>
    lines.flatMap((found) => (found?.[1] === name ? (found[2] ?? '') : []));
  return { event: all('event')[0] ?? 'message', id: all('id')[0], data: all('data').join('\n') };
}

/** A client of /timeline/stream: what came so far, in order. It reads until it is cut. */
export class Stream {
  readonly messages: Message[] = [];
  private readonly aborted = new AbortController();
  private isSlow = false;

  private constructor(readonly status: number) {}

  /** Resolves when the service has answered; `query` is the filter, `last` goes as `Last-Event-ID`. */
  static async open(url: string, { officer, last, query = '' }: Begun): Promise<Stream> {
    const aborted = new AbortController();
    const response = await fetch(`${url}/timeline/stream?${query}`, {
      signal: aborted.signal,
      headers: {
        'x-demo-officer': officer,
        ...(last === undefined ? {} : { 'last-event-id': last }),
      },
    });
    const stream = new Stream(response.status);
    stream.aborted.signal.addEventListener('abort', () => {
      aborted.abort();
    });
    void stream.read(response);
    return stream;
  }

  /** Lines of the timeline, each with the id that it came under. */
  get items(): Row[] {
    return this.named('item').map(({ id, data }) => {
      const row = JSON.parse(data) as Row;
      if (row.order !== id) throw new Error(`${String(id)} is not ${row.order}`);
      return row;
    });
  }

  /** What came under one name. */
  named = (event: string): Message[] => this.messages.filter((message) => message.event === event);

  /** The id to come back with. */
  get last(): string | undefined {
    return this.messages.findLast(({ id }) => id !== undefined)?.id;
  }

  /** Reads nothing more, and stays connected. */
  stall(): void {
    this.isSlow = true;
  }

  cut(): void {
    this.aborted.abort();
  }

  /** Waits for the event that says that all that was missed has been sent. */
  untilCaughtUp = (): Promise<void> => until('caught-up', () => this.named('caught-up').length > 0);

  private async read(response: Response): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for await (const chunk of response.body ?? []) {
        while (this.isSlow && !this.aborted.signal.aborted) await pause(100);
        if (this.aborted.signal.aborted) return;
        const frames = (text + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n\n');
        text = frames.pop() ?? '';
        const told = frames.filter((frame) => !frame.startsWith(':'));
        this.messages.push(...told.map(messageOf));
      }
    } catch {
      // cut, by either side
    }
  }
}
