import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import {
  Ledger,
  openDatabase,
  Projector,
  Reactor,
  type Database,
  type Projection,
  type ReactionRule,
} from '#ledger';
import type { Databases } from './federation-databases.js';

/** What the services of a federation have in common. */
export type Setting = Readonly<{
  logs: readonly string[];
  databases: Databases;
  projections: readonly Projection[];
  reactions: (service: FederationService) => readonly ReactionRule[];
  /** The true time, in milliseconds; each service adds its own error. */
  now: () => number;
  causeWaitSeconds: number;
}>;

/** A folder with a new Ed25519 key, as a service's `keyFolder`. */
export function makeKeyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dong-hanh-keys-'));
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  writeFileSync(join(folder, 'log-key.pem'), pem, { mode: 0o600 });
  return folder;
}

/** One service of a federation: a real ledger on its own database, stepped by hand. */
export class FederationService {
  clockErrorMs = 0;
  ledger!: Ledger;
  projectors: readonly Projector[] = [];
  reactors: readonly Reactor[] = [];
  source!: DataSource;
  readonly keyFolder = makeKeyFolder();
  private db!: Database;
  private database = '';
  private backupName: string | undefined;

  constructor(
    readonly log: string,
    private readonly setting: Setting,
  ) {}

  async begin(): Promise<void> {
    await this.connect(await this.setting.databases.create());
    await this.start();
  }

  /** Opens a new Ledger on what the database holds, as a process does that starts; the one before is dropped. */
  async start(causeWaitSeconds = this.setting.causeWaitSeconds): Promise<void> {
    const { logs, projections, now, reactions } = this.setting;
    this.ledger = new Ledger({
      db: this.db,
      log: this.log,
      logs,
      keyFolder: this.keyFolder,
      causeWaitSeconds,
      now: () => now() + this.clockErrorMs,
    });
    await this.ledger.open();
    this.projectors = projections.map((p) => new Projector(this.source, p));
    this.reactors = reactions(this).map((rule) => new Reactor(this.ledger, rule));
  }

  /** A minute passes at once: what waits for a cause gets its local order without it. */
  async losePatience(): Promise<void> {
    await this.start(0);
    await this.start();
  }

  /** Works off what readers find, until they find nothing. */
  async react(): Promise<void> {
    for (const reactor of this.reactors) while (await reactor.step());
  }
  async project(): Promise<void> {
    for (const projector of this.projectors) while (await projector.step());
  }

  get hasBackup(): boolean {
    return this.backupName !== undefined;
  }

  /** Copies the database aside, without what lies outside it: key, signer's memory. */
  async backup(): Promise<void> {
    const { databases } = this.setting;
    await this.disconnect();
    if (this.backupName) await databases.drop(this.backupName);
    this.backupName = await databases.create(this.database);
    await this.connect(this.database);
    await this.start();
  }

  /** Puts the copy in the place of the database, and starts. */
  async restore(): Promise<void> {
    const { databases } = this.setting;
    if (!this.backupName) throw new Error(`${this.log} has no backup`);
    await this.disconnect();
    await databases.drop(this.database);
    await this.connect(await databases.create(this.backupName));
    await this.start();
  }

  async end(): Promise<void> {
    await this.disconnect();
    rmSync(this.keyFolder, { recursive: true, force: true });
    await this.setting.databases.drop(this.database);
    if (this.backupName) await this.setting.databases.drop(this.backupName);
  }

  private async connect(database: string): Promise<void> {
    this.database = database;
    const url = this.setting.databases.url(database);
    this.db = openDatabase(url, () => undefined, 4);
    const entities = this.setting.projections.map((p) => p.row);
    this.source = await new DataSource({
      type: 'postgres',
      url,
      entities,
      poolSize: 1,
    }).initialize();
  }

  private async disconnect(): Promise<void> {
    await this.db.end();
    await this.source.destroy();
  }
}
