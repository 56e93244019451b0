import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Client } from './client.js';
import { until } from './until.js';

/** The checkout. */
export const ROOT = path.resolve(__dirname, '../../..');

/** The names of the six logs, in the order of their ports. */
export const LOGS = [
  'police',
  'border',
  'foreign-affairs',
  'labour-social',
  'coordination',
  'audit',
] as const;
export type Log = (typeof LOGS)[number];

type Addresses = Readonly<{
  running: boolean;
  starter: number;
  services: Readonly<Record<Log, { url: string; pid: number }>>;
  postgres: {
    directory: string;
    databases: Readonly<Record<Log, { url: string; ownerUrl: string }>>;
  };
  kafka: { brokers: string[] } | null;
  feed: 'kafka' | 'http';
  why: string;
}>;

/** Where a product keeps its data, and the number after which its ports come. */
export type Place = Readonly<{ folder: string; portBase: number }>;

/**
 * Without `feed` the starter chooses. `demo` plays the demo cases and marks all as illustration. `place` is that of a
 * product that ran before; without, it is a new one.
 */
export type Wanted = Readonly<{
  feed?: 'kafka' | 'http';
  demo?: boolean;
  place?: Place;
  env?: NodeJS.ProcessEnv;
}>;

const READY_MS = 180_000;
const STOP_MS = 30_000;
const ATTEMPTS = 5;

const isAlive = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** A number after which six ports are free: below those that the system hands out by itself. */
export async function freePortBase(): Promise<number> {
  for (;;) {
    const base = 20_000 + Math.floor(Math.random() * 12_000);
    const free = await Promise.all(LOGS.map((_, i) => isFree(base + i + 1)));
    if (!free.includes(false)) return base;
  }
}

/** The testbed sweeps folders of this name away when a test that was killed could not. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `dong-hanh-test-${String(process.pid)}-`));
  fs.chmodSync(folder, 0o711); // PostgreSQL runs as another user when root tests
  return folder;
}

/** The real product: what `npm start` starts, on ports and data of its own. It ends when jest does, whatever ends that. */
export class Product {
  private said = '';

  private constructor(
    readonly place: Place,
    private readonly starter: ChildProcess,
  ) {
    for (const stream of [starter.stdout, starter.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.said += text));
  }

  /** Resolves when all six services are ready. */
  static async start(wanted: Wanted): Promise<Product> {
    for (let attempt = 1; ; attempt++) {
      const product = await Product.launch(wanted);
      if (await product.isReady()) return product;
      await product.stop();
      const mayMove = wanted.place === undefined && product.said.includes('port taken');
      if (attempt === ATTEMPTS || !mayMove)
        throw new Error(`the product did not start:\n${product.said.slice(-4_000)}`);
    }
  }

  private static async launch({ feed, demo = false, place, env }: Wanted): Promise<Product> {
    const at = place ?? { folder: temporaryFolder(), portBase: await freePortBase() };
    const start = path.join(ROOT, 'infra/local/start.mjs');
    const options = ['--data-dir', at.folder, '--port-base', String(at.portBase)];
    const chosen = [
      ...(feed === undefined ? [] : ['--feed', feed]),
      ...(demo ? [] : ['--no-demo']),
    ];
    const args = [start, ...options, ...chosen];
    return new Product(at, spawn(process.execPath, args, { cwd: ROOT, env: env ?? process.env }));
  }

  private async isReady(): Promise<boolean> {
    const end = Date.now() + READY_MS;
    while (Date.now() < end && isAlive(this.starter)) {
      if (this.isAnnounced()) return true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  }

  /** An earlier start has left an `addresses.json` too. */
  private isAnnounced(): boolean {
    if (!fs.existsSync(path.join(this.place.folder, 'addresses.json'))) return false;
    const { running, starter } = this.addresses;
    return running && starter === this.starter.pid;
  }

  /** What `addresses.json` says now: a service that was started again has another process. */
  get addresses(): Addresses {
    const file = path.join(this.place.folder, 'addresses.json');
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Addresses;
  }

  /** What the starter has printed. */
  get output(): string {
    return this.said;
  }

  get brokers(): string[] {
    return this.addresses.kafka?.brokers ?? [];
  }

  url = (log: Log): string => this.addresses.services[log].url;
  pid = (log: Log): number => this.addresses.services[log].pid;
  databaseUrl = (log: Log): string => this.addresses.postgres.databases[log].url;
  ownerUrl = (log: Log): string => this.addresses.postgres.databases[log].ownerUrl;

  /** Asks a service as a demo officer; without one, as nobody. */
  as = (officer: string | undefined, log: Log): Client => new Client(this.url(log), officer);

  /** The lines that a service has logged. */
  logOf = (log: Log): string =>
    fs.readFileSync(path.join(this.place.folder, 'logs', `${log}.log`), 'utf8');

  /** SIGKILL, as a power cut; the starter starts the service again. */
  kill(log: Log): void {
    process.kill(this.pid(log), 'SIGKILL');
  }

  /** Waits until a service answers that it is ready, in another process than `before`. */
  async untilBack(log: Log, before: number): Promise<void> {
    await until(`${log} is back`, async () => {
      if (this.pid(log) === before) return false;
      const { status } = await this.as(undefined, log).get('/health/ready');
      return status === 200;
    });
  }

  /** Ends the starter and keeps the data; tells its exit code, null where a signal has ended it. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    if (isAlive(this.starter)) {
      const gone = once(this.starter, 'exit');
      this.starter.kill(signal);
      const timer = setTimeout(() => this.starter.kill('SIGKILL'), STOP_MS);
      await gone;
      clearTimeout(timer);
    }
    for (const stream of [this.starter.stdout, this.starter.stderr]) stream?.destroy();
    return this.starter.exitCode;
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
    fs.rmSync(this.place.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** One product for all tests of a file: started before the first, stopped after the last. */
export function useProduct(wanted: Wanted): () => Product {
  let product: Product | undefined;
  beforeAll(async () => {
    product = await Product.start(wanted);
  }, READY_MS);
  afterAll(async () => {
    await product?.stop();
  }, STOP_MS * 2);
  return () => {
    if (product === undefined) throw new Error('the product runs only inside a test');
    return product;
  };
}
