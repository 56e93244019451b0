import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { pino } from 'pino';
import type { Freshness } from '../operations/freshness.js';
import { EventStream, frameOf, framesOf } from './sse.js';
import type { Tail } from './tail.js';
import { Watchers } from './watchers.js';

const HOST = '127.0.0.1';

/** A test moves the intervals on; everything else takes its time. */
const OTHER_TIMERS = [
  'Date',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setTimeout',
  'clearTimeout',
] as const;

const idsIn = (text: string) => [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
};

/** A timeline of so many lines, each of `bytes`, that can grow. */
class Lines {
  told = 0;
  private heard: () => void = () => undefined;

  constructor(
    public upTo: number,
    private readonly bytes: number,
  ) {}
  onNews = (heard: () => void) => (this.heard = heard);
  keeps = () => true;
  framesFrom = (from: number) => {
    this.told = this.upTo;
    return framesOf(...this.lines(from, this.upTo));
  };
  read = (from: number) => {
    const next = Math.min(this.upTo, from + 10);
    return Promise.resolve({ lines: this.lines(from, next), next });
  };
  grow(): void {
    this.upTo++;
    this.heard();
  }
  private lines(from: number, to: number): string[] {
    const text = 'x'.repeat(this.bytes);
    return Array.from({ length: to - from }, (_, i) => frameOf('item', text, String(from + i)));
  }
}

describe('watching the timeline', () => {
  let readFreshness: jest.Mock<Promise<object[]>>;
  let server: Server;
  let watchers: Watchers;
  let sockets: Socket[];

  const serve = async (lines: Lines): Promise<number> => {
    readFreshness = jest.fn(() => Promise.resolve([]));
    const freshness = { read: readFreshness } as unknown as Freshness;
    watchers = new Watchers(lines as unknown as Tail, freshness, pino({ enabled: false }));
    server = createServer((_, response) => {
      void watchers.follow(new EventStream(response), 0, {});
    });
    sockets = [];
    server.on('connection', (socket) => sockets.push(socket));
    await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
    return (server.address() as AddressInfo).port;
  };
  afterEach(() => {
    watchers.end();
    server.closeAllConnections();
    server.close();
    jest.useRealTimers();
  });

  it('tells every line once and in order, what was there and what comes', async () => {
    const lines = new Lines(25, 100);
    const port = await serve(lines);
    let text = '';
    get({ port, host: HOST }, (response) => {
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
    });
    await until(() => text.includes('caught-up'));
    for (let i = 0; i < 5; i++) lines.grow();
    await until(() => text.includes('id: 29'));
    expect(idsIn(text)).toEqual(Array.from({ length: 30 }, (_, i) => i));
  });

  it('goes on where it cannot be read how fresh the logs are, and tells it the next time', async () => {
    jest.useFakeTimers({ doNotFake: [...OTHER_TIMERS] });
    const port = await serve(new Lines(1, 100));
    let text = '';
    get({ port, host: HOST }, (response) => {
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
    });
    await until(() => text.includes('caught-up'));
    readFreshness.mockRejectedValueOnce(new Error('the database is away'));
    jest.advanceTimersByTime(5000);
    await until(() => readFreshness.mock.calls.length === 2);
    jest.advanceTimersByTime(5000);
    await until(() => text.split('event: freshness').length === 3);
  });

  it('holds next to nothing for one who does not read, and tells all when they do', async () => {
    const lines = new Lines(0, 100_000);
    const port = await serve(lines);
    const answer = new Promise<IncomingMessage>((resolve) => get({ port, host: HOST }, resolve));
    const [response, socket] = [await answer, sockets[0]];
    for (let i = 0; i < 300; i++) {
      lines.grow();
      // Each in a tick of its own, until the client's window is full.
      if (socket?.writableNeedDrain !== true) await until(() => lines.told === lines.upTo);
    }
    expect(socket?.writableLength).toBeLessThan(1_200_000);
    let text = '';
    response.setEncoding('utf8').on('data', (part: string) => (text += part.replaceAll('x', '')));
    await until(() => text.includes('id: 299'));
    expect(idsIn(text)).toEqual(Array.from({ length: 300 }, (_, i) => i));
  });
});
