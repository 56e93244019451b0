import fs from 'node:fs';
import { openLog } from '../local/logs.mjs';
import { nodeBinary } from '../local/places.mjs';
import { isRunning, pause, spawnTied, stopChild } from '../local/processes.mjs';
import { bundleOf } from './bundle.mjs';

const PRELOAD = new URL('./preload.mjs', import.meta.url).href;
// Short-lived processes spend less on collecting what is young.
const CHEAP = ['--max-semi-space-size=32'];
const SOON_MS = 150;
const CALM_MS = 900;
const YOUNG_MS = 3_000;
const STARTED_MS = 20_000;

/** One process of a service. It is started again when it ends, whatever ended it, until it is stopped for good. */
export class Party {
  child;
  /** How it ended although nobody made it: each is a fault of the product. */
  deaths = [];
  #wanted = false;
  #holdUntil = 0;
  #startedAt = 0;
  #isFrozen = false;
  #deathAtStart;

  /** @param {{ log: string, port: number, root: string, logFile: string, env: Record<string, string> }} told */
  constructor(told) {
    Object.assign(this, told);
    this.url = `http://127.0.0.1:${told.port}`;
    this.clockMs = 0;
  }

  start() {
    this.#wanted = true;
    this.#launch();
  }

  #launch() {
    if (!this.#wanted || (this.child && isRunning(this.child))) return;
    const output = openLog(this.logFile);
    const env = {
      ...this.env,
      PORT: String(this.port),
      CHAOS_CLOCK_MS: String(this.clockMs),
      ...(this.#deathAtStart ? { CHAOS_DEATH: JSON.stringify(this.#deathAtStart) } : {}),
    };
    this.#deathAtStart = undefined;
    this.child = spawnTied(
      nodeBinary(),
      [...CHEAP, '--import', PRELOAD, bundleOf(this.root, this.log)],
      {
        cwd: this.root,
        env,
        stdio: ['ignore', output.fd, output.fd, 'ipc'],
      },
    );
    fs.closeSync(output.fd);
    this.#startedAt = Date.now();
    this.child.on('error', () => {});
    this.child.once('exit', (code) => void this.#ended(code));
  }

  /** All who end it here use SIGKILL, and it ends itself while it cannot start. */
  async #ended(code) {
    const lived = Date.now() - this.#startedAt;
    if (this.#wanted && code !== null && lived > STARTED_MS)
      this.deaths.push(`${this.logFile}: ended with ${code} after ${Math.round(lived / 1000)} s`);
    const young = lived < YOUNG_MS;
    await pause(young ? CALM_MS : SOON_MS);
    while (Date.now() < this.#holdUntil) await pause(50);
    this.#launch();
  }

  /** SIGKILL; it comes back after `downMs`. */
  kill(downMs = 0) {
    this.#holdUntil = Date.now() + downMs;
    this.#isFrozen = false;
    this.child?.kill('SIGKILL');
  }

  /** Kills itself at a statement that is still to come; what comes back ends it where that was not reached. */
  killAt({ at, nth, when, again }) {
    this.#deathAtStart = again ? { at: 'any', nth: again, when } : undefined;
    const { child } = this;
    if (child?.connected) child.send({ death: { at, nth, when } }, () => {});
    return () => {
      if (this.child === child && isRunning(child)) this.kill();
    };
  }

  freeze() {
    this.#isFrozen = true;
    this.child?.kill('SIGSTOP');
  }

  thaw() {
    if (this.#isFrozen) this.child?.kill('SIGCONT');
    this.#isFrozen = false;
  }

  /** Ends for good: in order with SIGTERM, unless told otherwise. */
  async stop(signal = 'SIGTERM') {
    this.#wanted = false;
    this.thaw();
    if (this.child) await stopChild(this.child, { signal, ms: 6_000 });
  }

  async isReady() {
    try {
      const answer = await fetch(`${this.url}/health/ready`, {
        signal: AbortSignal.timeout(2_000),
      });
      await answer.arrayBuffer();
      return answer.ok;
    } catch {
      return false;
    }
  }
}
