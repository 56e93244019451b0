import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ uid: number, gid: number }} User */

let setpriv;

// util-linux has it on every Debian; BusyBox has a setpriv without --pdeathsig.
function findSetpriv() {
  setpriv ??= ['/usr/bin/setpriv', '/bin/setpriv'].find(
    (file) => spawnSync(file, ['--pdeathsig=KILL', '--', '/bin/sh', '-c', ':']).status === 0,
  );
  return process.platform === 'linux' ? setpriv : undefined;
}

// The death signal is set after the fork; if we died in between, it would never come. So the child looks once.
const STILL_OURS = 'test "$PPID" = "$0" && exec "$@"';

/**
 * Starts a process that dies when this one dies, even by SIGKILL (on Linux). It leads a process group
 * of its own, so that Ctrl-C reaches only the starter, which stops everything in order.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { deathSignal?: 'KILL' | 'INT', user?: User | null }} [options]
 * @returns {ChildProcess}
 */
export function spawnTied(command, args, { deathSignal = 'KILL', user = null, ...options } = {}) {
  const wrapper = findSetpriv();
  if (!wrapper) return spawn(command, args, { ...options, ...user });
  const identity = user ? [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'] : [];
  const guard = ['--', '/bin/sh', '-c', STILL_OURS, String(process.pid), command, ...args];
  return spawn(wrapper, [...identity, `--pdeathsig=${deathSignal}`, ...guard], {
    ...options,
    detached: true,
  });
}

/** @param {ChildProcess} child */
export const isRunning = (child) =>
  child.pid !== undefined && child.exitCode === null && child.signalCode === null;

/**
 * Asks a process to end and makes it end after `ms` milliseconds.
 * @param {ChildProcess} child
 * @param {{ signal?: NodeJS.Signals, ms?: number }} [options]
 */
export async function stopChild(child, { signal = 'SIGTERM', ms = 10_000 } = {}) {
  if (!isRunning(child)) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  await gone;
  clearTimeout(timer);
}

/**
 * Runs a tool to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, user?: User | null, ms?: number }} [options] `ms`: it is ended after so long
 * @returns {Promise<string>} what it printed
 * @throws {Error} with the last lines of what it printed
 */
export async function run(command, args, { ms = 600_000, ...options } = {}) {
  const child = spawnTied(command, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-100_000)));
  let late = false;
  const timer = setTimeout(() => ((late = true), child.kill('SIGKILL')), ms);
  const [code, signal] = await once(child, 'close').finally(() => clearTimeout(timer));
  if (code === 0) return output;
  const end = late ? `did not end within ${ms / 1000} s` : `ended with ${code ?? signal}`;
  throw new Error(`${command} ${args[0] ?? ''} ${end}\n${output.trim().slice(-4_000)}`);
}

/**
 * Calls back once when the process that started us is gone, for npm does not pass a SIGKILL on.
 * @param {() => void} callback
 */
export function whenOrphaned(callback) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback();
  }, 250);
  timer.unref();
}

/** @param {number} ms */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
