import { once } from 'node:events';
import net, { type AddressInfo, type Socket } from 'node:net';

/** Whether what holds some bytes still reaches the server, or what stands before them. */
type Reaches = boolean | 'up to it';
/** Bytes of a client at which all falls silent. */
type Fall = Readonly<{ at: string; reaches: Reaches; done: () => void }>;

/**
 * The way to a server, until it falls silent: every connection of then stays open, and nothing more is heard on it, as
 * where a cable was pulled. New connections are heard.
 */
export class SilentWire {
  private readonly server = net.createServer((client) => {
    this.join(client);
  });
  private readonly open = new Set<Socket>();
  private readonly silent = new Set<Socket>();
  private fall: Fall | undefined;

  private constructor(private readonly target: URL) {}

  static async to(url: string): Promise<SilentWire> {
    const wire = new SilentWire(new URL(url));
    await once(wire.server.listen(0, '127.0.0.1'), 'listening');
    return wire;
  }

  /** The same address by way of this wire. */
  get url(): string {
    const port = String((this.server.address() as AddressInfo).port);
    return Object.assign(new URL(this.target), { hostname: '127.0.0.1', port }).href;
  }

  /** Resolves when a client has sent something that contains `at`: the server gets it, or a part, or not even that. */
  fallSilent(at: string, reaches: Reaches): Promise<void> {
    return new Promise((done) => (this.fall = { at, reaches, done }));
  }

  async stop(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await once(this.server.close(), 'close');
  }

  private join(client: Socket): void {
    const server = net.connect(Number(this.target.port), this.target.hostname);
    const end = () => {
      client.destroy();
      // To the server nothing ends where nothing is heard.
      if (!this.silent.has(client)) server.destroy();
    };
    for (const socket of [client, server]) {
      this.open.add(socket);
      socket.on('error', end).on('close', end);
      socket.on('close', () => this.open.delete(socket));
    }
    client.on('data', (chunk) => {
      if (!this.silent.has(client)) server.write(this.passed(chunk));
    });
    server.on('data', (chunk) => {
      if (!this.silent.has(client)) client.write(chunk);
    });
  }

  private passed(chunk: Buffer): Buffer {
    const { fall } = this;
    const at = fall ? chunk.indexOf(fall.at) : -1;
    if (!fall || at < 0) return chunk;
    this.fall = undefined;
    for (const socket of this.open) this.silent.add(socket);
    fall.done();
    if (fall.reaches === 'up to it') return chunk.subarray(0, at);
    return fall.reaches ? chunk : chunk.subarray(0, 0);
  }
}
