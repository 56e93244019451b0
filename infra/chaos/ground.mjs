// What runs of one job share, because it is costly to make: PostgreSQL with migrated templates, Kafka, folders.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import kafkajs from 'kafkajs';
import pg from 'pg';
import { createServiceDatabase } from '../local/databases.mjs';
import { startKafka } from '../local/kafka.mjs';
import { ROOT, nodeBinary } from '../local/places.mjs';
import { startPostgres } from '../local/postgres.mjs';
import { isRunning, pause, run, stopChild } from '../local/processes.mjs';
import { keyFolder, writeParties } from '../local/secrets.mjs';
import { fill, free, mountSmall } from './machine.mjs';
import { LOGS } from './schedule.mjs';

const POSTGRES_SIZE = '420m';
const KEYS_SIZE = '96k';
const nameOf = (log) => log.replaceAll('-', '_');

export class Ground {
  postgres;
  #kafka = new Map();
  #passwords = randomBytes(12).toString('hex');
  #isWorn = false;

  /** @param {{ folder: string, mounts: boolean }} place */
  constructor({ folder, mounts }) {
    this.folder = folder;
    this.mounts = mounts;
    this.disk = path.join(folder, 'disk');
    fs.mkdirSync(this.disk, { recursive: true, mode: 0o711 });
    if (!mounts) return;
    mountSmall(this.disk, POSTGRES_SIZE, '711');
    for (const log of LOGS) mountSmall(keyFolder(folder, log), KEYS_SIZE, '700');
  }

  /** Starts PostgreSQL, or starts it again with its data; makes it anew where an earlier run has left it unusable. */
  async startPostgres() {
    const dir = path.join(this.disk, 'postgres');
    const port = this.postgres?.port;
    for (let attempt = 1; ; attempt++)
      try {
        this.postgres = await startPostgres({ dir, port, password: this.#passwords });
        if (port && this.postgres.port !== port) throw new Error(`port ${port} is taken`);
        return;
      } catch (error) {
        if (attempt === 10) throw error;
        await pause(300); // what a killed server left behind is still ending
      }
  }

  async ensurePostgres() {
    if (!this.postgres || !isRunning(this.postgres.child)) await this.startPostgres();
  }

  killPostgres() {
    return stopChild(this.postgres.child, { signal: 'SIGKILL' });
  }

  /** @template T @param {(client: pg.Client) => Promise<T>} work as the superuser */
  async ask(work, database = 'postgres') {
    const client = new pg.Client({ connectionString: this.postgres.url(database) });
    client.on('error', () => {});
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end().catch(() => {});
    }
  }

  urls(log) {
    const place = `127.0.0.1:${this.postgres.port}/${nameOf(log)}`;
    const name = nameOf(log);
    return {
      app: `postgres://${name}:${this.#passwords}@${place}`,
      owner: `postgres://${name}_owner:${this.#passwords}@${place}`,
      super: this.postgres.url(name),
    };
  }

  /** A database for each service as a migration leaves it; made once, copied for each run. */
  async #makeTemplates() {
    await this.ask((client) => client.query("alter system set max_wal_size = '64MB'"));
    await this.ask((client) => client.query("alter system set min_wal_size = '32MB'"));
    await this.ask((client) => client.query('select pg_reload_conf()'));
    const secrets = { owner: this.#passwords, app: this.#passwords };
    for (const log of LOGS) {
      await createServiceDatabase(this.postgres, log, secrets);
      await this.#migrate(log);
      const name = nameOf(log);
      await this.ask((client) => client.query(`alter database ${name} rename to ${name}_new`));
    }
  }

  #migrate(log) {
    const { app, owner } = this.urls(log);
    const parties = writeParties(this.folder, Object.fromEntries(LOGS.map((l) => [l, 'http://x'])));
    const env = { PORT: '1', DATABASE_URL: app, MIGRATION_DATABASE_URL: owner };
    const more = { KEY_DIR: keyFolder(this.folder, log), PARTIES_FILE: parties, FEED: 'http' };
    return run(nodeBinary(), [path.join(ROOT, 'dist/apps', log, 'src/main.js')], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, MIGRATE_ONLY: '1', ...env, ...more },
    });
  }

  /** Empty databases, key folders and topics for the next run. */
  async renew() {
    if (this.#isWorn) await this.#throwPostgresAway();
    if (!this.postgres) {
      await this.startPostgres();
      await this.#makeTemplates();
    }
    await this.ensurePostgres();
    await this.ask(async (client) => {
      for (const name of LOGS.map(nameOf)) {
        await client.query(`drop database if exists ${name} with (force)`);
        await client.query(`create database ${name} template ${name}_new owner ${name}_owner`);
        await client.query(`grant connect on database ${name} to ${name}`);
      }
    });
    for (const log of LOGS) {
      const folder = keyFolder(this.folder, log);
      fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
      for (const file of fs.readdirSync(folder)) fs.rmSync(path.join(folder, file));
    }
  }

  /** After a run that may have left the server unusable, the next one gets another. */
  wear() {
    this.#isWorn = true;
  }

  async #throwPostgresAway() {
    await stopChild(this.postgres.child, { signal: 'SIGKILL' });
    await pause(500);
    fs.rmSync(this.postgres.directory, { recursive: true, force: true, maxRetries: 5 });
    this.postgres = undefined;
    this.#isWorn = false;
  }

  fillDisk = () => fill(this.disk);
  freeDisk = () => free(this.disk);
  fillKeys = (log) => fill(keyFolder(this.folder, log));
  freeKeys = (log) => free(keyFolder(this.folder, log));

  /** One broker is kept from run to run; three are ended after theirs. */
  async kafka(count) {
    let kafka = this.#kafka.get(count);
    if (!kafka) {
      const dir = fs.mkdtempSync(path.join(this.folder, 'kafka-'));
      kafka = await startKafka({ dir, brokers: count });
      this.#kafka.set(count, kafka);
    }
    return kafka;
  }

  /** The topics and groups of a run end with it; a cluster that cannot do that in time is thrown away. */
  async clearKafka(count) {
    const kafka = this.#kafka.get(count);
    if (!kafka) return;
    const isClear =
      count === 1 && (await Promise.race([clearTopics(kafka.brokers), pause(15_000)]));
    if (isClear) return;
    this.#kafka.delete(count);
    await kafka.abandon();
  }

  async end() {
    for (const kafka of this.#kafka.values()) await kafka.abandon();
    if (this.postgres) await stopChild(this.postgres.child, { signal: 'SIGKILL' });
  }
}

/** @returns {Promise<boolean>} whether nothing is left */
async function clearTopics(brokers) {
  const admin = new kafkajs.Kafka({ brokers, clientId: 'chaos', logLevel: 0 }).admin();
  try {
    await admin.connect();
    const topics = (await admin.listTopics()).filter((topic) => topic.endsWith('.events'));
    if (topics.length > 0) await admin.deleteTopics({ topics });
    const { groups } = await admin.listGroups();
    const ours = groups.map(({ groupId }) => groupId);
    if (ours.length > 0) await admin.deleteGroups(ours);
    while ((await admin.listTopics()).some((topic) => topic.endsWith('.events'))) await pause(50);
    return true;
  } catch {
    return false;
  } finally {
    await admin.disconnect().catch(() => {});
  }
}
