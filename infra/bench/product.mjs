// The whole product, as `npm start` starts it, on ports and data of its own.
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, nodeBinary } from '../local/places.mjs';
import { isRunning, pause, spawnTied, stopChild } from '../local/processes.mjs';

const READY_MS = 180_000;
const PORT_BASE = 23_000;

/** @returns {Promise<{ urls: Record<string, string>, pids: number[], feed: string, stop: () => Promise<void> }>} */
export async function startProduct() {
  const folder = path.join(ROOT, 'data/bench', `product-${process.pid}`);
  fs.mkdirSync(folder, { recursive: true, mode: 0o711 });
  const start = path.join(ROOT, 'infra/local/start.mjs');
  const base = String(PORT_BASE + (process.pid % 900) * 10);
  const args = [start, '--no-demo', '--data-dir', folder, '--port-base', base];
  const env = { ...process.env, LOG_LEVEL: 'warn' };
  const child = spawnTied(nodeBinary(), args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const stop = async () => {
    if (isRunning(child)) await stopChild(child, { ms: 30_000 });
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const { services, feed } = await untilRunning(path.join(folder, 'addresses.json'), child);
    const urls = Object.entries(services).map(([log, { url }]) => [log, url]);
    const pids = Object.values(services).map(({ pid }) => pid);
    return { urls: Object.fromEntries(urls), pids, feed, stop };
  } catch (error) {
    await stop();
    throw new Error(`${error.message}:\n${said.slice(-2000)}`, { cause: error });
  }
}

async function untilRunning(file, child) {
  const ended = once(child, 'exit').then(() => {
    throw new Error('the product ended');
  });
  ended.catch(() => undefined);
  for (const end = Date.now() + READY_MS; Date.now() < end;) {
    const told = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
    if (told.running) return told;
    await Promise.race([pause(100), ended]);
  }
  throw new Error('the product did not start');
}
