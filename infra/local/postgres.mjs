// Starts PostgreSQL from the programs that npm brings, and never leaves it behind.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { lastLines, openLog, untilLogged } from './logs.mjs';
import { clusterFor, postgresUser, programsFor } from './postgres-place.mjs';
import { freePorts } from './ports.mjs';
import { pause, run, spawnTied, stopChild } from './processes.mjs';

/**
 * @typedef {object} Postgres
 * @property {number} port
 * @property {number} pid
 * @property {string} directory where the cluster lies
 * @property {import('node:child_process').ChildProcess} child
 * @property {(database?: string) => string} url as the superuser
 * @property {() => string} lastLines of its log
 * @property {() => Promise<void>} stop
 */

const ENVIRONMENT = { LC_ALL: 'C.UTF-8', LC_MESSAGES: 'C', TZ: 'UTC', PATH: process.env.PATH };
// Tests only: what is lost in a power cut may be lost.
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'password_encryption=scram-sha-256',
];

const commandLine = (pid) => {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

/** A server of an earlier run may still be shutting down in this folder. */
async function endEarlier(directory) {
  const file = path.join(directory, 'postmaster.pid');
  if (!fs.existsSync(file)) return;
  const pid = Number(fs.readFileSync(file, 'utf8').split('\n')[0]);
  const isIt = () => commandLine(pid).includes(directory);
  try {
    if (isIt()) process.kill(pid, 'SIGINT');
  } catch {
    return; // it ended between the look and the signal
  }
  for (let i = 0; i < 300 && isIt(); i++) await pause(100);
  if (isIt())
    throw new Error(`an earlier PostgreSQL (process ${pid}) does not end in ${directory}`);
}

/** Made beside its place, then renamed: a kill in between leaves no half-made cluster. */
async function initialise({ directory, programs, user, password, fast }) {
  const half = `${directory}.new`;
  const secret = `${directory}.password`;
  fs.rmSync(half, { recursive: true, force: true });
  fs.mkdirSync(half, { mode: 0o700 });
  fs.writeFileSync(secret, password, { mode: 0o600 });
  if (user) for (const it of [half, secret]) fs.chownSync(it, user.uid, user.gid);
  const options = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8'];
  const args = ['-D', half, '-U', 'postgres', '--pwfile', secret, ...options];
  try {
    const env = ENVIRONMENT;
    await run(path.join(programs, 'bin/initdb'), fast ? [...args, '--no-sync'] : args, {
      user,
      env,
    });
  } finally {
    fs.rmSync(secret, { force: true });
  }
  fs.renameSync(half, directory);
}

/** @returns {Promise<import('node:child_process').ChildProcess>} ready for connections */
async function launch({ directory, programs, user, port, fast, settings, env, log }) {
  const all = [...SETTINGS, ...(fast ? FAST : []), ...settings];
  const args = ['-D', directory, '-p', String(port), ...all.flatMap((setting) => ['-c', setting])];
  const child = spawnTied(path.join(programs, 'bin/postgres'), args, {
    user,
    env: { ...ENVIRONMENT, ...env },
    deathSignal: 'INT', // its word for "disconnect everybody and stop"
    stdio: ['ignore', log.fd, log.fd],
  });
  const text = 'ready to accept connections';
  await untilLogged({ child, log, text }).catch(async (error) => {
    await stopChild(child, { signal: 'SIGINT' });
    throw new Error(`PostgreSQL ${error.message}`);
  });
  return child;
}

async function launchOnFreePort(options, wished) {
  for (let attempt = 1; ; attempt++) {
    const port = attempt === 1 && wished ? wished : (await freePorts(1))[0];
    try {
      return { port, child: await launch({ ...options, port }) };
    } catch (error) {
      if (attempt === 5 || !/could not (bind|create any TCP)/.test(error.message)) throw error;
    }
  }
}

/**
 * Starts PostgreSQL on 127.0.0.1; the cluster in `dir` is made at the first start and kept.
 * @param {object} options
 * @param {string} options.dir
 * @param {string} [options.password] of the superuser, the same at every start
 * @param {number} [options.port] used if it is free
 * @param {boolean} [options.fast] for tests: nothing is forced to the disk
 * @param {string[]} [options.settings] more of them, each as `name=value`
 * @param {NodeJS.ProcessEnv} [options.env] what the server finds in its environment besides
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ dir, password, port: wished, fast = false, ...more }) {
  const { settings = [], env = {} } = more;
  password ??= randomBytes(18).toString('base64url');
  const user = postgresUser();
  const programs = programsFor(user);
  const directory = clusterFor(user, path.resolve(dir));
  await endEarlier(directory);
  if (!fs.existsSync(path.join(directory, 'PG_VERSION')))
    await initialise({ directory, programs, user, password, fast });
  const log = openLog(`${path.resolve(dir)}.log`);
  const options = { directory, programs, user, fast, settings, env, log };
  const { port, child } = await launchOnFreePort(options, wished);
  return {
    port,
    child,
    directory,
    pid: child.pid,
    url: (database = 'postgres') => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    lastLines: () => lastLines(log),
    stop: () => stopChild(child, { signal: 'SIGINT', ms: 30_000 }),
  };
}
