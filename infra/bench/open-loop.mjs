// Acts at fixed moments, whatever became of those before: who is late is measured late, and nobody waits for others.
import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

const PACER = path.join(import.meta.dirname, 'cells/pacer.mjs');

/**
 * Starts `act` at each moment, and waits until all are done; the first that fails ends it. A thread of its own keeps the time: timers of this one come up to
 * 2 ms too late, and waiting for the moment in its loop makes more garbage than all that is measured.
 * @template T
 * @param {{ rate: number, seconds: number }} pace
 * @param {(due: number) => Promise<T>} act
 * @returns {Promise<T[]>}
 */
export async function openLoop({ rate, seconds }, act) {
  const told = { everyMs: 1000 / rate, count: Math.round(rate * seconds) };
  const pacer = new Worker(PACER, { workerData: told, execArgv: [] });
  const acts = [];
  pacer.on('message', (due) => {
    const one = act(due);
    one.catch(() => pacer.terminate());
    acts.push(one);
  });
  await once(pacer, 'exit');
  await Promise.allSettled(acts);
  const done = await Promise.all(acts);
  if (done.length !== told.count) throw new Error(`${done.length} of ${told.count} acts were due`);
  return done;
}

/** @param {readonly number[]} times @returns {{ p50: number, p99: number }} */
export function percentilesOf(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)];
  return { p50: at(0.5), p99: at(0.99) };
}
