// Acts at fixed moments, whatever became of those before: who is late is measured late, and nobody waits for others.
import { setTimeout as sleep } from 'node:timers/promises';
import { setImmediate as turn } from 'node:timers/promises';

const TIMER_MS = 2; // timers come up to so much too late

/** Milliseconds on the clock of the machine, to compare moments of several processes. */
export const now = () => performance.timeOrigin + performance.now();

async function until(moment) {
  const left = moment - now() - TIMER_MS;
  if (left > 0) await sleep(left);
  while (now() < moment) await turn();
}

/**
 * Starts `act` at each moment, and waits until all are done.
 * @template T
 * @param {{ rate: number, seconds: number }} pace
 * @param {(due: number) => Promise<T>} act
 * @returns {Promise<T[]>}
 */
export async function openLoop({ rate, seconds }, act) {
  const begin = now();
  const acts = [];
  for (let i = 0; i < rate * seconds; i++) {
    const due = begin + (i * 1000) / rate;
    await until(due);
    acts.push(act(due));
  }
  return Promise.all(acts);
}

/** @param {readonly number[]} times @returns {{ p50: number, p99: number }} */
export function percentilesOf(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)];
  return { p50: at(0.5), p99: at(0.99) };
}
