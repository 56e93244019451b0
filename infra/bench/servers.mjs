// The PostgreSQL of a measurement: on the disk as it is, or such that its every commit takes 1 ms more.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { createServiceDatabase } from '../local/databases.mjs';
import { ROOT } from '../local/places.mjs';
import { startPostgres } from '../local/postgres.mjs';
import { run } from '../local/processes.mjs';

const SLOW_US = 1000;
// Room for the working set, and no checkpoint in the middle of a timed piece: the same for ours and for the limits.
const SETTINGS = ['shared_buffers=512MB', 'max_wal_size=8GB', 'checkpoint_timeout=1h'];
const DURABLE = ['fsync', 'synchronous_commit', 'full_page_writes'];

const letters = () => [...randomBytes(8)].map((byte) => 'abcdefghijklmnop'[byte % 16]).join('');

/**
 * @typedef {object} Server
 * @property {'fast' | 'slow'} disk
 * @property {(database?: string) => string} url as the superuser
 * @property {(name: string) => Promise<{ url: string, ownerUrl: string, superUrl: string, role: string }>} createDatabase
 *   an empty database of its own for who asks; `name` in small letters
 * @property {() => Promise<void>} settle makes a checkpoint, so that no cell pays for the one before
 * @property {() => Promise<void>} stop
 */

async function query(url, text) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** @throws where a commit would not reach the disk: then nothing that follows would mean anything */
async function assertDurable(url) {
  for (const name of DURABLE) {
    const [{ [name]: value }] = await query(url, `show ${name}`);
    if (value !== 'on') throw new Error(`PostgreSQL runs with ${name} = ${value}`);
  }
}

/** The library that makes a commit slow; undefined where there is no compiler. */
async function compileSlowDisk(folder) {
  const [source, library] = [path.join(import.meta.dirname, 'slow-disk.c'), 'slow-disk.so'];
  const file = path.join(folder, library);
  for (const compiler of ['cc', 'gcc', 'clang']) {
    try {
      await run(compiler, ['-shared', '-fPIC', '-O2', '-o', file, source, '-ldl']);
      fs.chmodSync(file, 0o755);
      return file;
    } catch {
      continue; // not there, or it cannot
    }
  }
  return undefined;
}

/** @throws where the library has no effect, as with a PostgreSQL that is linked statically */
async function assertSlow(url) {
  const commits = 50;
  await query(url, 'create table if not exists commits (n int)');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const begin = performance.now();
  for (let n = 0; n < commits; n++) await client.query('insert into commits values (1)');
  const us = ((performance.now() - begin) / commits) * 1000;
  await client.end();
  if (us < SLOW_US) throw new Error(`a commit takes ${us.toFixed(0)} µs on the slow disk`);
}

const removeFolder = (folder) => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/** Where it lies on a real disk: the folder of temporary files may be in memory. */
function makeFolder() {
  const above = path.join(ROOT, 'data/bench');
  fs.mkdirSync(above, { recursive: true });
  for (const name of fs.readdirSync(above))
    if (!fs.existsSync(`/proc/${name}`)) sweep(path.join(above, name));
  const folder = path.join(above, String(process.pid));
  fs.mkdirSync(folder, { mode: 0o711 });
  return folder;
}

/** Removes what a run wrote, also one that was killed; its clusters may lie where a note says. */
function sweep(folder) {
  for (const name of fs.readdirSync(folder)) sweepServer(path.join(folder, name));
  removeFolder(folder);
}

function sweepServer(folder) {
  const note = `${clusterIn(folder)}.place`;
  if (fs.existsSync(note)) removeFolder(path.dirname(fs.readFileSync(note, 'utf8').trim()));
  removeFolder(folder);
}

const clusterIn = (folder) => path.join(folder, 'postgres');

async function startServer(folder, disk, env) {
  const dir = clusterIn(folder);
  const postgres = await startPostgres({ dir, settings: SETTINGS, env });
  await assertDurable(postgres.url());
  if (disk === 'slow') await assertSlow(postgres.url());
  const secret = () => randomBytes(12).toString('base64url');
  return {
    disk,
    url: postgres.url,
    createDatabase: async (name) => {
      const role = `${name}-${letters()}`;
      const made = await createServiceDatabase(postgres, role, { owner: secret(), app: secret() });
      const own = role.replaceAll('-', '_');
      return { ...made, superUrl: postgres.url(own), role: own };
    },
    settle: async () => void (await query(postgres.url(), 'checkpoint')),
    stop: postgres.stop,
  };
}

/**
 * The servers of a run: `start` gives a new one and ends and removes the one before, for beside one that was measured before and
 * is at rest, an append costs PostgreSQL a fifth more (33 µs of CPU, not 27), a row of pgbench less so. `close` ends the last.
 */
export function openServers() {
  const folder = makeFolder();
  let last = Promise.resolve(undefined);
  const endLast = async () => (await last.catch(() => undefined))?.end();
  const startNext = async (disk, before) => {
    await before;
    const own = fs.mkdtempSync(path.join(folder, `${disk}-`));
    fs.chmodSync(own, 0o711);
    const library = disk === 'slow' ? await compileSlowDisk(own) : undefined;
    if (disk === 'slow' && !library) return undefined;
    const env = library ? { LD_PRELOAD: library, SYNC_US: String(SLOW_US) } : {};
    const server = await startServer(own, disk, env);
    const end = async () => {
      await server.stop();
      sweepServer(own);
    };
    return { server, end };
  };
  return {
    folder,
    /**
     * @param {'fast' | 'slow'} disk
     * @returns {Promise<Server | undefined>} undefined for the slow disk where there is no compiler
     */
    start: async (disk) => {
      last = startNext(disk, endLast());
      return (await last)?.server;
    },
    close: async () => {
      await endLast();
      sweep(folder);
    },
  };
}
