// A thread that says when each moment has come, the first at once.
import { parentPort, workerData } from 'node:worker_threads';
import { now } from '../moments.mjs';

const { everyMs, count } = workerData;
const never = new Int32Array(new SharedArrayBuffer(4));
const begin = now();

for (let i = 0; i < count; i++) {
  const due = begin + i * everyMs;
  Atomics.wait(never, 0, 0, Math.max(0, due - now()));
  parentPort.postMessage(due);
}
