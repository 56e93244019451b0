import fs from 'node:fs';
import path from 'node:path';
import { isRunning, pause } from './processes.mjs';

const ROTATE_AT = 5 * 1024 * 1024;

/**
 * Opens a log for a child process to write into by itself: a file never makes a writer wait, a pipe does.
 * A file that has grown over 5 MiB becomes `<file>.1` first.
 * @param {string} file
 * @returns {{ file: string, fd: number, from: number }} `from`: where what is new begins
 */
export function openLog(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const size = fs.existsSync(file) ? fs.statSync(file).size : 0;
  if (size > ROTATE_AT) fs.renameSync(file, `${file}.1`);
  return { file, fd: fs.openSync(file, 'a', 0o640), from: size > ROTATE_AT ? 0 : size };
}

/** @param {string} file @param {number} from @returns {string} at most the last 64 KiB */
function readFrom(file, from) {
  const fd = fs.openSync(file, 'r');
  try {
    const start = Math.max(from, fs.fstatSync(fd).size - 65_536);
    const buffer = Buffer.alloc(65_536);
    return buffer.toString('utf8', 0, fs.readSync(fd, buffer, 0, buffer.length, start));
  } finally {
    fs.closeSync(fd);
  }
}

/**
 * The last lines of a log that were written since `from`.
 * @param {{ file: string, from: number }} log
 * @param {number} [count]
 */
export const lastLines = ({ file, from }, count = 15) =>
  readFrom(file, from).trimEnd().split('\n').slice(-count).join('\n');

/**
 * Waits until a running child has logged `text`.
 * @param {{ child: import('node:child_process').ChildProcess, log: { file: string, from: number }, text: string, ms?: number }} wait
 * @throws {Error} with the last lines, when it ends or takes longer than `ms`
 */
export async function untilLogged({ child, log, text, ms = 60_000 }) {
  const end = Date.now() + ms;
  let failure;
  child.once('error', (error) => (failure = error.message));
  while (!readFrom(log.file, log.from).includes(text)) {
    if (!failure && !isRunning(child)) failure = `ended (${child.exitCode ?? child.signalCode})`;
    if (!failure && Date.now() > end) failure = `took longer than ${ms / 1000} s`;
    if (failure) throw new Error(`${failure} before "${text}"\n${lastLines(log)}`);
    await pause(20);
  }
}
