// Small things of the machine below a run: file systems, ports, processor time.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isFree } from '../local/ports.mjs';

/** How to start a process whose mounts end with it; undefined where this user may mount nothing. */
export function findOwnMounts() {
  const command = ['unshare', '--mount', '--propagation', 'private', '--'];
  const attempt = [...command.slice(1), 'mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', '/mnt'];
  return process.platform === 'linux' && spawnSync(command[0], attempt).status === 0
    ? command
    : undefined;
}

/** Makes a folder a file system of its own, so small that a run can fill it. */
export function mountSmall(folder, size, mode) {
  fs.mkdirSync(folder, { recursive: true });
  const options = `size=${size},mode=${mode}`;
  const { status, stderr } = spawnSync('mount', [
    ...['-t', 'tmpfs', '-o', options],
    ...['tmpfs', folder],
  ]);
  if (status !== 0) throw new Error(`cannot mount ${folder}: ${String(stderr)}`);
}

const ballast = (folder) => path.join(folder, 'ballast');

/** Leaves no byte free on a small file system. */
export function fill(folder) {
  const fd = fs.openSync(ballast(folder), 'a');
  for (let size = 1 << 20; size >= 512; size >>= 1) {
    const zeros = Buffer.alloc(size);
    try {
      while (fs.writeSync(fd, zeros) === size);
    } catch (error) {
      if (error.code !== 'ENOSPC') throw error;
    }
  }
  fs.closeSync(fd);
}

export const free = (folder) => fs.rmSync(ballast(folder), { force: true });

// More than a federation with its wires and copies has.
const PORTS_EACH = 50;
const PLACES = 420;

/** Free ports below those that the system hands out by itself, so that nobody takes one while its service is down. */
export async function fixedPorts(count) {
  // Jobs that begin at the same time begin with other ports; somebody else's are left to him.
  for (let place = process.pid; ; place = Math.floor(Math.random() * PLACES)) {
    const first = 10_000 + (place % PLACES) * PORTS_EACH;
    const ports = Array.from({ length: count }, (_, i) => first + i);
    if (!(await Promise.all(ports.map(isFree))).includes(false)) return ports;
  }
}

const TICKS = 100;
const read = (file) => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** Processor seconds of a process and of its children that have ended. */
function secondsOf(pid) {
  const fields = read(`/proc/${pid}/stat`).split(') ').at(-1).split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS || 0;
}

/** Processor seconds of this process and all below it. */
export function processorSeconds(pid = process.pid) {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
  return children.reduce((sum, child) => sum + processorSeconds(child), secondsOf(pid));
}
