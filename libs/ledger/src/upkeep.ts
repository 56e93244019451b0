import { readTypes } from '#contracts';
import type { Announcements } from './announcements.js';
import type { Queryable } from './database.js';
import type { LedgerRefusal } from './decision.js';
import { headAt, type Head } from './heads.js';
import type { Signer } from './signer.js';

/** The ledger, as far as its own log's upkeep has to do with it. */
type OwnLedger = Readonly<{
  log: string;
  db: Queryable;
  signer: Signer;
  heads: () => Promise<ReadonlyMap<string, Head>>;
  findReadOnly: () => Promise<LedgerRefusal | undefined>;
  record: (event: { type: string; data: object }, actor?: string) => Promise<string | undefined>;
}>;

/**
 * What a service says of itself in its own log, as soon as it may write: that the log is opened, what this build reads,
 * and that a person wound its signer back. Each step finds out whether it is still to be done.
 */
export class Upkeep {
  private isDone = false;

  constructor(
    private readonly ledger: OwnLedger,
    private readonly announcements: Announcements,
  ) {}

  /** Something may have to be said again. */
  renew(): void {
    this.isDone = false;
  }

  async step(): Promise<void> {
    if (this.isDone || (await this.ledger.findReadOnly())) return;
    await this.openLog();
    await this.announce();
    await this.tellWoundBack();
    this.isDone = (await this.ledger.findReadOnly()) === undefined;
  }

  private async openLog(): Promise<void> {
    const { ledger } = this;
    if (headAt(await ledger.heads(), ledger.log).size > 0) return;
    const data = { vkey: ledger.signer.vkey, reads: readTypes() };
    await ledger.record({ type: 'LogOpened', data });
  }

  private async announce(): Promise<void> {
    const { log } = this.ledger;
    const announced = (await this.announcements.readTypes()).get(log);
    const reads = readTypes();
    if (reads.every((type) => announced?.has(type))) return;
    await this.ledger.record({ type: 'VersionsAnnounced', data: { reads } });
  }

  /** Remembered beside the key until it stands in the log, whenever the process dies. */
  private async tellWoundBack(): Promise<void> {
    const { ledger } = this;
    const { woundBack } = ledger.signer.memory;
    if (woundBack === undefined) return;
    const { from, to, by } = woundBack;
    const { rowCount } = await ledger.db.query(
      `select from entries where publisher = $1 and position >= $2 and type = 'SignerWoundBack'`,
      [ledger.log, to],
    );
    const told = (rowCount ?? 0) > 0;
    if (!told && !(await ledger.record({ type: 'SignerWoundBack', data: { from, to } }, by)))
      return;
    await ledger.signer.memory.forgetWoundBack();
  }
}
