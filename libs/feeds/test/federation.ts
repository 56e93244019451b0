import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Ledger, migrate, openDatabase, readRecords, type Database } from '#ledger';
import { testDatabase } from '../../../infra/checks/jest/servers.mjs';
import { makeSeals, NOTHING_SIGNED } from '../../testing/src/federation-service.js';
import { startFeeds, type Feeds, type FeedsOptions } from '../src/feeds.js';
import type { Party } from '../src/parties.js';
import { LogServer } from './log-server.js';

const QUIET = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function nothing(): void {
  // Tests look at counters, not at words.
}

/** Waits until something holds, at most 40 s (a busy machine); fails with what it was. */
export async function until(what: string, holds: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + 40_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until a site holds exactly so many entries of a log. */
export const holds = (site: Site, log: string, size: number): Promise<void> =>
  until(`${site.log} holds ${String(size)} of ${log}`, async () => (await site.size(log)) === size);

/** One service: a ledger in its own database, a small HTTP server, and its feeds. */
export class Site {
  feeds: Feeds | undefined;

  constructor(
    readonly ledger: Ledger,
    readonly keyFolder: string,
    readonly server: LogServer,
  ) {}

  get log(): string {
    return this.ledger.log;
  }

  get party(): Party {
    return { log: this.log, url: this.server.url, vkey: this.ledger.signer.vkey };
  }

  /** Records some entries about no case, and signs. Returns the size of the own log. */
  async write(count: number): Promise<number> {
    const event = { type: 'VersionsAnnounced', data: { reads: [] } };
    await Promise.all(Array.from({ length: count }, () => this.ledger.record(event)));
    return (await this.ledger.sign())?.size ?? 0;
  }

  async size(log: string): Promise<number> {
    return (await this.ledger.heads()).get(log)?.size ?? -1;
  }

  async arrived(log: string): Promise<number> {
    return (await this.ledger.heads()).get(log)?.arrived ?? -1;
  }

  async records(log: string): Promise<Buffer> {
    return Buffer.concat(await readRecords(this.ledger.db, log, 0, Number.MAX_SAFE_INTEGER));
  }

  /** How often a kind of noise was met about a log. */
  noise(log: string, kind: string): number {
    return this.feeds?.noise().find((n) => n.log === log && n.kind === kind)?.count ?? 0;
  }

  async follow(sites: readonly Site[], options: Partial<FeedsOptions> = {}): Promise<void> {
    this.feeds = await startFeeds({
      ledger: this.ledger,
      parties: sites.map(({ party }) => party),
      feed: 'http',
      log: QUIET,
      ...options,
      pace: { pollMs: 150, compareMs: 200, ...options.pace },
    });
  }

  async stop(): Promise<void> {
    await this.feeds?.stop();
    await this.server.close();
  }
}

/** Services of tests in one process; each `start` makes logs of new names. */
export class Federation {
  private readonly folders: string[] = [];
  private readonly made: string[] = [];
  private databases: Database[] = [];
  private sites: Site[] = [];

  private constructor(
    private readonly admin: pg.Client,
    private readonly template: Readonly<{ url: string; role: string }>,
  ) {}

  /** Databases are copies of one that was migrated: a copy takes a tenth of a second. */
  static async open(): Promise<Federation> {
    const template = await testDatabase('feeds');
    await migrate(template.ownerUrl, template.role, []);
    const admin = new pg.Client({ connectionString: process.env['TEST_POSTGRES_URL'] });
    admin.on('error', nothing);
    await admin.connect();
    return new Federation(admin, template);
  }

  /** Makes and opens one service for each name; the logs have a random end. */
  async start<Names extends readonly string[]>(
    ...names: Names
  ): Promise<{ [K in keyof Names]: Site }> {
    const logs = names.map((name) => `${name}-${letters()}`);
    const made: Site[] = [];
    for (const log of logs) made.push(await this.site(log, logs, this.newKey()));
    return made as unknown as { [K in keyof Names]: Site };
  }

  /** A second ledger for the same log under the same key: a restored service, or a forger; or one that lost even its memory. */
  async twin(site: Site, memory: 'remembers' | 'forgets' | 'lost'): Promise<Site> {
    const folder = memory === 'remembers' ? site.keyFolder : this.copyKey(site.keyFolder);
    if (memory === 'lost') rmSync(join(folder, 'signer-memory.json'));
    return this.site(site.log, site.ledger.logs, folder);
  }

  /** Ends what a test started. */
  async rest(): Promise<void> {
    await Promise.all(this.sites.map((site) => site.stop()));
    await Promise.all(this.databases.map((db) => db.end()));
    for (const name of this.made.splice(0)) {
      await this.admin.query(`drop database ${name} with (force)`);
    }
    this.sites = [];
    this.databases = [];
  }

  async close(): Promise<void> {
    await this.rest();
    await this.admin.end();
    for (const folder of this.folders) rmSync(folder, { recursive: true, force: true });
  }

  private async site(log: string, logs: readonly string[], keyFolder: string): Promise<Site> {
    const name = `feeds_${letters()}`;
    await this.admin.query(`create database ${name} template ${this.template.role}`);
    this.made.push(name);
    const url = Object.assign(new URL(this.template.url), { pathname: name }).href;
    const db = openDatabase(url, nothing, 6);
    this.databases.push(db);
    const ledger = new Ledger({ db, log, logs, keyFolder, seals: makeSeals() });
    await ledger.open();
    const site = new Site(ledger, keyFolder, await LogServer.start(ledger));
    this.sites.push(site);
    return site;
  }

  private newKey(): string {
    const { privateKey } = generateKeyPairSync('ed25519');
    return this.keyFolder(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
  }

  private copyKey(from: string): string {
    return this.keyFolder(readFileSync(join(from, 'log-key.pem'), 'utf8'));
  }

  private keyFolder(pem: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'feeds-key-'));
    this.folders.push(folder);
    writeFileSync(join(folder, 'log-key.pem'), pem);
    writeFileSync(join(folder, 'signer-memory.json'), NOTHING_SIGNED);
    return folder;
  }
}

const letters = (): string =>
  [...randomBytes(8)].map((byte) => 'abcdefghijklmnop'[byte % 16]).join('');
