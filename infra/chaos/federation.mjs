import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../local/places.mjs';
import { pause } from '../local/processes.mjs';
import { keyFolder, writeParties } from '../local/secrets.mjs';
import { fixedPorts } from './machine.mjs';
import { Party } from './party.mjs';
import { LOGS } from './schedule.mjs';
import { Wire } from './wire.mjs';

const READY_MS = 300_000;
const wireName = (from, to) => `${from} → ${to}`;

/** The six services of one run, each with a wire to every other, and the copies that somebody started by mistake. */
export class Federation {
  parties = {};
  copies = {};
  wires = new Map();

  /** @param {{ ground: import('./ground.mjs').Ground, schedule: object, root?: string, brokers: string[] }} told */
  static async start({ ground, schedule, root = ROOT, brokers }) {
    const federation = new Federation(ground, schedule, root, brokers);
    await federation.#lay();
    for (const log of LOGS) federation.parties[log].start();
    await federation.untilReady();
    return federation;
  }

  constructor(ground, schedule, root, brokers) {
    Object.assign(this, { ground, schedule, root, brokers });
  }

  async #lay() {
    const ports = await fixedPorts(2 * LOGS.length + LOGS.length * (LOGS.length - 1));
    const portOf = Object.fromEntries(LOGS.map((log, i) => [log, ports[i]]));
    const rest = ports.slice(2 * LOGS.length);
    for (const from of LOGS)
      for (const to of LOGS.filter((log) => log !== from))
        this.wires.set(
          wireName(from, to),
          await Object.assign(new Wire(portOf[to]), { port: rest[0] }).listen(rest.shift()),
        );
    LOGS.forEach((log, i) => {
      this.parties[log] = this.#party(log, ports[i], `${log}.log`);
      this.copies[log] = this.#party(log, ports[LOGS.length + i], `${log}-copy.log`);
      this.parties[log].clockMs = this.copies[log].clockMs = this.schedule.clocks[log];
    });
  }

  wire = (from, to) => this.wires.get(wireName(from, to));

  /** Every service has its own list of parties: the others stand in it by the wires that lead to them. */
  #partiesFile(log) {
    const urls = LOGS.map((to) => [
      to,
      `http://127.0.0.1:${to === log ? 1 : this.wire(log, to).port}`,
    ]);
    const file = path.join(this.ground.folder, `parties-${log}.json`);
    fs.renameSync(writeParties(this.ground.folder, Object.fromEntries(urls)), file);
    return file;
  }

  #party(log, port, logFile) {
    const { feed } = this.schedule;
    return new Party({
      log,
      port,
      root: this.root,
      logFile: path.join(this.ground.folder, 'logs', logFile),
      env: {
        PATH: process.env.PATH,
        HOST: '127.0.0.1',
        DATABASE_URL: this.ground.urls(log).app,
        KEY_DIR: keyFolder(this.ground.folder, log),
        PARTIES_FILE: this.#partiesFile(log),
        FEED: feed,
        ...(feed === 'kafka' ? { KAFKA_BROKERS: this.brokers.join(',') } : {}),
        DEMO: '1',
        LOG_LEVEL: 'warn',
        NODE_COMPILE_CACHE: path.join(os.tmpdir(), 'dong-hanh-chaos-compiled'),
      },
    });
  }

  /** Where a service answers now: also a second process, where one was started by mistake. */
  urlsOf(log) {
    const copy = this.copies[log];
    return [this.parties[log].url, ...(copy.isStarted ? [copy.url] : [])];
  }

  /** Each end of a service that no fault made. */
  get deaths() {
    const all = [...Object.values(this.parties), ...Object.values(this.copies)];
    return all.flatMap((party) => party.deaths);
  }

  startCopy(log) {
    const copy = this.copies[log];
    copy.isStarted = true;
    copy.start();
  }

  async endCopy(log, signal) {
    const copy = this.copies[log];
    copy.isStarted = false;
    await copy.stop(signal);
  }

  async untilReady() {
    const end = Date.now() + READY_MS;
    for (const log of LOGS)
      while (!(await this.parties[log].isReady())) {
        if (Date.now() > end) throw new Error(`${log} was not ready within ${READY_MS / 1000} s`);
        await pause(100);
      }
  }

  async stop() {
    const all = [...Object.values(this.parties), ...Object.values(this.copies)];
    await Promise.all(all.map((party) => party.stop()));
    await Promise.all([...this.wires.values()].map((wire) => wire.close()));
  }
}
