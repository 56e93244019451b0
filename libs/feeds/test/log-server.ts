import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Ledger } from '#ledger';
import { news } from '../src/news.js';
import { serveLog, type Served } from '../src/serve.js';

/**
 * An answer that never stops, as fast as it is read; one that comes byte by byte and never ends; one that is small on
 * its way and unpacks to 64 MiB.
 */
export type Trick = 'endless' | 'dripping' | 'packed';

/** Changes an answer on its way out; undefined is 404. The path of news is `news`, of no log. */
export type Tamper = (
  log: string,
  path: string,
  served: Served | undefined,
) => Served | Trick | undefined | Promise<Served | undefined>;

const asItIs: Tamper = (_log, _path, served) => served;

/** Serves a ledger's logs as the host does, and lets a test change what is served, or be away. */
export class LogServer {
  tamper: Tamper = asItIs;
  away = false;
  /** Paths asked for, as `<log>/<path>`. */
  readonly asked: string[] = [];
  /** How many bytes of an endless answer were read at most, with what lies in buffers between. */
  poured = 0;
  private readonly ended = new AbortController();

  private constructor(
    private readonly server: Server,
    private readonly ledger: Ledger,
  ) {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void this.answer(request, response).catch(() => response.destroy());
    });
  }

  static async start(ledger: Ledger): Promise<LogServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new LogServer(server, ledger);
  }

  serveAsItIs(): void {
    this.tamper = asItIs;
    this.away = false;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    this.ended.abort();
    this.server.closeAllConnections();
    if (this.server.listening) await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    if (this.away) response.destroy();
    else if (url.pathname === '/logs/news') await this.tellOrPlay(response);
    else await this.serve(url, response);
  }

  private async serve(url: URL, response: ServerResponse): Promise<void> {
    const [, log = '', path = ''] = /^\/logs\/([^/]+)\/(.*)$/.exec(url.pathname) ?? [];
    this.asked.push(`${log}/${path}`);
    const served = await this.tamper(log, path, await serveLog(this.ledger, log, path));
    if (typeof served === 'string') {
      this.play(served, response);
      return;
    }
    response.writeHead(served?.status ?? 404, { 'content-type': served?.type ?? 'text/plain' });
    response.end(served?.body);
  }

  private play(trick: Trick, response: ServerResponse): void {
    if (trick === 'packed') {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(PACKED);
    } else if (trick === 'dripping') {
      const drip = setInterval(() => response.write('x'), 20);
      response.once('close', () => {
        clearInterval(drip);
      });
    } else {
      pour(response, (bytes) => (this.poured = Math.max(this.poured, bytes)));
    }
  }

  private async tellOrPlay(response: ServerResponse): Promise<void> {
    const trick = await this.tamper('', 'news', undefined);
    if (typeof trick === 'string') this.play(trick, response);
    else await this.tell(response);
  }

  private async tell(response: ServerResponse): Promise<void> {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for await (const told of news(this.ledger, this.ended.signal)) {
      response.write(`event: news\ndata: ${JSON.stringify(told)}\n\n`);
    }
    response.end();
  }
}

const PACKED = gzipSync(Buffer.alloc(64 * 1024 * 1024, 'x'));

function pour(response: ServerResponse, poured: (bytes: number) => void): void {
  const some = Buffer.alloc(64 * 1024, 'x');
  let bytes = 0;
  const more = (): void => {
    let flows = true;
    while (flows && !response.destroyed) {
      flows = response.write(some);
      poured((bytes += some.length));
    }
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}
