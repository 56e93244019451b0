import { spawn, type ChildProcess } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { originOf, sha256 } from '#ledger';
import { formatVkey } from '#merkle';
import { testDatabase } from '../../../infra/checks/jest/servers.mjs';
import { Client } from './client.js';
import { freePortBase, type Log } from './product.js';
import { mainOf } from './routes.js';
import { until } from './until.js';

/** A service on its own, started as an operator would. */
export type Direct = Readonly<{ url: string; child: ChildProcess; stop: () => void }>;

function writeParty(folder: string, log: Log, url: string): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  fs.writeFileSync(path.join(folder, 'log-key.pem'), pem, { mode: 0o600 });
  const raw = Buffer.from(
    createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '',
    'base64url',
  );
  const vkey = formatVkey(sha256, originOf(log), raw);
  const file = path.join(folder, 'parties.json');
  fs.writeFileSync(file, JSON.stringify({ parties: [{ log, url, vkey }] }));
  return file;
}

/** Starts the only party of a federation, bound to `host`. */
export async function startDirectly(log: Log, host: string): Promise<Direct> {
  const port = (await freePortBase()) + 1;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dong-hanh-direct-'));
  const [url, database] = [`http://127.0.0.1:${String(port)}`, await testDatabase(log)];
  const own = {
    ...{ HOST: host, PORT: String(port), FEED: 'http', DEMO: '1', LOG_LEVEL: 'warn' },
    ...{ DATABASE_URL: database.url, MIGRATION_DATABASE_URL: database.ownerUrl },
    ...{ KEY_DIR: folder, PARTIES_FILE: writeParty(folder, log, url) },
  };
  const stdio: ('ignore' | 'inherit' | 'ipc')[] = ['ignore', 'ignore', 'inherit', 'ipc'];
  const child = spawn(process.execPath, [mainOf(log)], { env: { ...process.env, ...own }, stdio });
  const stop = () => {
    child.kill('SIGKILL');
    fs.rmSync(folder, { recursive: true, force: true });
  };
  const isReady = async () =>
    (await new Client(url, undefined).get('/health/ready')).status === 200;
  await until(`${log} alone is ready`, isReady, 120_000).catch((error: unknown) => {
    stop();
    throw error;
  });
  return { url, child, stop };
}
