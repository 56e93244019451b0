// One starter for one data directory: two would share a cluster of PostgreSQL and a signer's memory.
import fs from 'node:fs';
import path from 'node:path';
import { Trouble } from './trouble.mjs';

/**
 * When a process began, so that another one with its number is not taken for it; '' when it is over,
 * also when nobody has collected it yet.
 */
function beganAt(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')')).split(' ');
    return fields[1] === 'Z' ? '' : fields[20];
  } catch {
    return '';
  }
}

function isAlive({ pid, began }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return began === beganAt(pid);
}

function readHolder(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Takes the data directory for this process until it ends.
 * @param {string} dataDir
 * @throws {Trouble} when another starter has it
 */
export function takeLock(dataDir) {
  const file = path.join(dataDir, 'starter.lock');
  const mine = `${file}.${process.pid}`;
  fs.writeFileSync(mine, JSON.stringify({ pid: process.pid, began: beganAt(process.pid) }));
  try {
    link(mine, file, dataDir);
  } finally {
    fs.rmSync(mine, { force: true });
  }
  process.on('exit', () => fs.rmSync(file, { force: true }));
}

/** A link is made with its content in one step, or not at all. */
function link(mine, file, dataDir) {
  for (;;) {
    try {
      return fs.linkSync(mine, file);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    if (holder && isAlive(holder))
      throw new Trouble(
        `already running on ${dataDir} (process ${holder.pid}); its addresses are in ` +
          `${path.join(dataDir, 'addresses.json')}. Stop it first, or pass -- --data-dir and --port-base.`,
      );
    fs.rmSync(file, { force: true }); // its starter was killed
  }
}
