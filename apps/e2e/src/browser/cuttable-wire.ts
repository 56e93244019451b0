import { once } from 'node:events';
import net, { type AddressInfo, type Socket } from 'node:net';

type Cut = { left: number; done: () => void };

/** The whole timeline, unfiltered. */
const STREAM = 'GET /timeline/stream HTTP';

/** Stands between browsers and a service, and cuts the live timeline in the middle of what it brings. */
export class CuttableWire {
  private readonly server = net.createServer((client) => {
    this.join(client);
  });
  private readonly open = new Set<Socket>();
  private cut: Cut | undefined;
  private downUntil = 0;
  /** How often the stream was cut. */
  cuts = 0;

  private constructor(private readonly service: URL) {}

  static async to(service: string): Promise<CuttableWire> {
    const wire = new CuttableWire(new URL(service));
    wire.server.listen(0, '127.0.0.1');
    await once(wire.server, 'listening');
    return wire;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  /**
   * Cuts the stream once it has brought so many bytes from now on, in whatever frame it then is, and every other
   * connection with it; resolves when cut.
   */
  cutAfter(bytes: number, downMs = 0): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.cuts += 1;
        this.downUntil = Date.now() + downMs;
        resolve();
      };
      this.cut = { left: bytes, done };
    });
  }

  async stop(): Promise<void> {
    const gone = once(this.server, 'close');
    this.server.close();
    for (const socket of this.open) socket.destroy();
    await gone;
  }

  private join(client: Socket): void {
    if (Date.now() < this.downUntil) return void client.resetAndDestroy();
    const service = net.connect(Number(this.service.port), this.service.hostname);
    let isStream = false;
    const end = () => {
      client.destroy();
      service.destroy();
    };
    for (const socket of [client, service]) {
      this.open.add(socket);
      socket.on('error', end).on('close', end);
      socket.on('close', () => this.open.delete(socket));
    }
    client.on('data', (chunk) => {
      isStream = chunk.includes(STREAM);
      service.write(chunk);
    });
    service.on('data', (chunk) => {
      const { cut } = this;
      if (!isStream || cut === undefined) return void client.write(chunk);
      this.pass(client, chunk, cut);
    });
  }

  private pass(client: Socket, chunk: Buffer, cut: Cut): void {
    const part = chunk.subarray(0, cut.left);
    cut.left -= part.length;
    if (cut.left > 0) return void client.write(part);
    this.cut = undefined;
    client.write(part, () => {
      for (const socket of this.open) socket.destroy();
      cut.done();
    });
  }
}
