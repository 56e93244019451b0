import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findKafkaNeeds } from '../local/kafka-needs.mjs';
import { isRunning, spawnTied } from '../local/processes.mjs';
import { findOwnMounts } from './machine.mjs';

// More than all waits of a run together: what lasts longer does not end by itself.
const HANGS_MS = 1_200_000;
const ENDS_MS = 20_000;

const JOB = fileURLToPath(new URL('./job.mjs', import.meta.url));

/** What this machine lacks for some faults, in words. */
export function findLacks() {
  const { missing } = findKafkaNeeds();
  return [
    ...(missing.length > 0 ? [`no Kafka, so the HTTP feed only: ${missing.join('; ')}`] : []),
    ...(findOwnMounts() ? [] : ['no full disks: only root may mount small file systems']),
  ];
}

/**
 * Does all tasks, so many side by side, each in a job; a run that broke may have left it unusable, and the next gets another.
 * @template Task
 * @param {{ tasks: readonly Task[], jobs: number, keep: string }} told
 * @param {(job: Job, task: Task) => Promise<{ broken?: unknown }>} work
 */
export async function sideBySide({ tasks, jobs, keep }, work) {
  const waiting = [...tasks];
  const one = async () => {
    let job = new Job(keep);
    try {
      while (waiting.length > 0) {
        const { broken } = await work(job, waiting.shift());
        if (typeof broken !== 'string') continue;
        await job.end();
        job = new Job(keep);
      }
    } finally {
      await job.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, one));
}

/** A process of its own for runs one after the other. */
export class Job {
  /** @param {string} keep where runs that failed are kept */
  constructor(keep) {
    // By this name the testbed sweeps it away where a run that was killed could not.
    this.folder = fs.mkdtempSync(path.join(os.tmpdir(), `dong-hanh-test-${process.pid}-`));
    fs.chmodSync(this.folder, 0o711); // PostgreSQL runs as another user when root plays
    const own = findOwnMounts();
    const kafka = findKafkaNeeds().missing.length === 0;
    const told = JSON.stringify({ folder: this.folder, mounts: own !== undefined, kafka, keep });
    const [command, ...args] = [...(own ?? []), process.execPath, JOB, told];
    this.child = spawnTied(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  }

  /**
   * Plays one run. Where it hangs, or takes its process with it, the result says so, and the job is over.
   * @param {{ seed: number, seconds: number, root?: string, plant?: string }} told
   */
  async play(told) {
    const over = new AbortController();
    const { signal } = over;
    const broken = (why) => ({ seed: told.seed, broken: why, findings: [], faults: {} });
    if (!isRunning(this.child)) return broken('its process has ended');
    const ms = HANGS_MS + told.seconds * 2_000;
    this.child.send(told);
    try {
      return await Promise.race([
        once(this.child, 'message', { signal }).then(([result]) => result),
        once(this.child, 'exit', { signal }).then(() => broken('its process ended')),
        pause(ms, undefined, { signal }).then(() => broken(`no end within ${ms / 1000} s`)),
      ]);
    } finally {
      over.abort();
    }
  }

  /** What it started is tied to it and ends with it, also where it hears nothing any more. */
  async end() {
    if (isRunning(this.child)) {
      const gone = once(this.child, 'exit');
      if (this.child.connected) this.child.send({ end: true });
      const timer = setTimeout(() => this.child.kill('SIGKILL'), ENDS_MS);
      await gone;
      clearTimeout(timer);
    }
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
