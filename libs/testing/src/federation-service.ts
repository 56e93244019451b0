import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { Ledger, Projector, Reactor, type Projection, type ReactionRule } from '#ledger';
import { sealsWith } from '#sealing';
import type { Seals } from '#contracts';
import type { Databases, Dump, Place } from './federation-databases.js';

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

/** What is installed with a new key: without it, a signer that has signed nothing yet is one that lost its memory. */
export const NOTHING_SIGNED = JSON.stringify({
  size: 0,
  root: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
});

const HOURS_2 = 7200;

/** A folder with a new Ed25519 key, as a service's `keyFolder`. */
export function makeKeyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dong-hanh-keys-'));
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  writeFileSync(join(folder, 'log-key.pem'), pem, { mode: 0o600 });
  writeFileSync(join(folder, 'signer-memory.json'), NOTHING_SIGNED);
  return folder;
}

/** Seals with keys that nobody else has. */
export const makeSeals = (): Seals =>
  sealsWith({ current: 'key-for-test', keys: new Map([['key-for-test', randomBytes(32)]]) });

/** One service of a federation: a real ledger on its own database, stepped by hand. */
export class FederationService {
  clockErrorMs = 0;
  private opened: Ledger | undefined;
  projectors: readonly Projector[] = [];
  reactors: readonly Reactor[] = [];
  readonly keyFolder = makeKeyFolder();
  /** Outside the database, as a key file is; undefined where a test lost it. From the next start on. */
  seals: Seals | undefined = makeSeals();
  private place!: Place;
  private kept: Dump | undefined;

  constructor(
    readonly log: string,
    private readonly setting: Setting,
  ) {}

  async begin(): Promise<void> {
    this.place = await this.setting.databases.take();
    await this.start();
  }

  get ledger(): Ledger {
    if (this.opened === undefined) throw new Error(`${this.log} has not begun`);
    return this.opened;
  }

  /** For the service's lists. */
  get source(): DataSource {
    return this.place.source;
  }

  /** Opens a new Ledger on what the database holds, as a process does that starts; the one before is dropped. */
  async start(causeWaitSeconds = this.setting.causeWaitSeconds): Promise<void> {
    const { logs, projections, now, reactions } = this.setting;
    this.opened?.close();
    this.opened = new Ledger({
      db: this.place.db,
      log: this.log,
      logs,
      keyFolder: this.keyFolder,
      seals: this.seals,
      causeWaitSeconds,
      now: () => now() + this.clockErrorMs,
    });
    await this.ledger.open();
    const { db, source } = this.place;
    this.projectors = projections.map((p) => new Projector(db, source, p, this.ledger.opener));
    this.reactors = reactions(this).map((rule) => new Reactor(this.ledger, rule));
  }

  /** A minute passes at once: what waits for a cause gets its local order without it. */
  async losePatience(): Promise<void> {
    await this.start(0);
    await this.start();
  }

  /** What is stored here of a log came an hour and more before. */
  async hasLongHad(log: string): Promise<void> {
    await this.place.age(log, HOURS_2);
  }

  /** Works off what readers find, until they find nothing. */
  async react(): Promise<void> {
    for (const reactor of this.reactors) while (await reactor.step());
  }
  async project(): Promise<void> {
    for (const projector of this.projectors) while (await projector.step());
  }

  get hasBackup(): boolean {
    return this.kept !== undefined;
  }

  /** Copies all rows aside, without what lies outside the database: key, signer's memory. */
  async backup(): Promise<void> {
    this.kept = await this.place.dump();
  }

  /** Puts the copy in the place of what is there, and starts. */
  async restore(): Promise<void> {
    if (!this.kept) throw new Error(`${this.log} has no backup`);
    await this.place.load(this.kept);
    await this.start();
  }

  /** The database is empty, as on a new disk; what lies beside it stays. */
  async losesAll(): Promise<void> {
    await this.place.load();
    await this.start();
  }

  end(): void {
    this.opened?.close();
    rmSync(this.keyFolder, { recursive: true, force: true });
    this.setting.databases.giveBack(this.place);
  }
}
