// Acts at fixed moments, whatever became of those before: who is late is measured late, and nobody waits for others.
import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { now } from './moments.mjs';

const PACER = path.join(import.meta.dirname, 'cells/pacer.mjs');
const START_MS = 500;

/**
 * Starts `act` at each moment, and waits until all are done. A thread of its own keeps the time: timers of this one come up to
 * 2 ms too late, and waiting for the moment in its loop makes more garbage than all that is measured.
 * @template T
 * @param {{ rate: number, seconds: number }} pace
 * @param {(due: number) => Promise<T>} act
 * @returns {Promise<T[]>}
 */
export async function openLoop({ rate, seconds }, act) {
  const told = { begin: now() + START_MS, everyMs: 1000 / rate, count: rate * seconds };
  const pacer = new Worker(PACER, { workerData: told, execArgv: [] });
  const acts = [];
  pacer.on('message', (due) => acts.push(act(due)));
  await once(pacer, 'exit');
  return Promise.all(acts);
}

/** @param {readonly number[]} times @returns {{ p50: number, p99: number }} */
export function percentilesOf(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)];
  return { p50: at(0.5), p99: at(0.99) };
}
