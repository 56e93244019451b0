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
  postgres: { databases: Readonly<Record<Log, { url: string; ownerUrl: string }>> };
  kafka: { brokers: string[] } | null;
}>;

/** `demo` plays the demo cases and marks all as illustration. */
export type Wanted = Readonly<{ feed: 'kafka' | 'http'; demo?: boolean }>;

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
function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `dong-hanh-test-${String(process.pid)}-`));
  fs.chmodSync(folder, 0o711); // PostgreSQL runs as another user when root tests
  return folder;
}

/** The real product: what `npm start` starts, on ports and data of its own. It ends when jest does, whatever ends that. */
export class Product {
  private said = '';

  private constructor(
    readonly folder: string,
    private readonly starter: ChildProcess,
  ) {
    for (const stream of [starter.stdout, starter.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.said += text));
  }

  /** Resolves when all six services are ready. */
  static async start({ feed, demo = false }: Wanted): Promise<Product> {
    for (let attempt = 1; ; attempt++) {
      const product = await Product.launch(feed, demo);
      if (await product.isReady()) return product;
      await product.stop();
      if (attempt === ATTEMPTS || !product.said.includes('port taken'))
        throw new Error(`the product did not start:\n${product.said.slice(-4_000)}`);
    }
  }

  private static async launch(feed: string, demo: boolean): Promise<Product> {
    const folder = temporaryFolder();
    const options = ['--data-dir', folder, '--port-base', String(await freePortBase())];
    const args = [...options, '--feed', feed, ...(demo ? [] : ['--no-demo'])];
    const start = path.join(ROOT, 'infra/local/start.mjs');
    return new Product(folder, spawn(process.execPath, [start, ...args], { cwd: ROOT }));
  }

  private async isReady(): Promise<boolean> {
    const end = Date.now() + READY_MS;
    while (Date.now() < end && isAlive(this.starter)) {
      if (fs.existsSync(path.join(this.folder, 'addresses.json'))) return true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  }

  /** What `addresses.json` says now: a service that was started again has another process. */
  get addresses(): Addresses {
    const file = path.join(this.folder, 'addresses.json');
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
    fs.readFileSync(path.join(this.folder, 'logs', `${log}.log`), 'utf8');

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

  async stop(): Promise<void> {
    if (isAlive(this.starter)) {
      const gone = once(this.starter, 'exit');
      this.starter.kill('SIGTERM');
      const timer = setTimeout(() => this.starter.kill('SIGKILL'), STOP_MS);
      await gone;
      clearTimeout(timer);
    }
    for (const stream of [this.starter.stdout, this.starter.stderr]) stream?.destroy();
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
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
