import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findKafkaNeeds } from '../local/kafka-needs.mjs';
import { spawnTied } from '../local/processes.mjs';
import { findOwnMounts } from './machine.mjs';

const JOB = fileURLToPath(new URL('./job.mjs', import.meta.url));

/** What this machine lacks for some faults, in words. */
export function findLacks() {
  const { missing } = findKafkaNeeds();
  return [
    ...(missing.length > 0 ? [`no Kafka, so the HTTP feed only: ${missing.join('; ')}`] : []),
    ...(findOwnMounts() ? [] : ['no full disks: only root may mount small file systems']),
  ];
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

  /** @param {{ seed: number, seconds: number, root?: string, plant?: string }} told */
  async play(told) {
    this.child.send(told);
    const ended = once(this.child, 'exit').then(() => {
      throw new Error(`the job of seed ${told.seed} ended`);
    });
    ended.catch(() => {});
    const [result] = await Promise.race([once(this.child, 'message'), ended]);
    return result;
  }

  async end() {
    if (this.child.connected) {
      this.child.send({ end: true });
      await once(this.child, 'exit');
    }
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
