import {
  decideClosing,
  readSeals,
  setBarrier,
  type Closed,
  type Closers,
  type ClosingRefused,
} from './closing.js';
import { findCheckpoint } from './checkpoints.js';
import { inTransaction, type Database } from './database.js';
import { headAt, readHeads } from './heads.js';
import { readRootAt } from './tiles.js';

/** The ledger, as far as closing a log has to do with it. */
type OwnLedger = Readonly<{
  log: string;
  db: Database;
  record: (event: { type: string; data: object }, actor?: string) => Promise<string | undefined>;
}>;

/** Seals and closes logs that do not come back, by persons, on record. */
export class LogCloser {
  constructor(
    private readonly ledger: OwnLedger,
    private readonly closers: Closers,
  ) {}

  /**
   * Takes nothing more of a log than what is held here, signed. The barrier stands before the entry says so; asked
   * again, it says so where it could not before.
   */
  async seal(log: string, by: string): Promise<Readonly<{ size: number }> | ClosingRefused> {
    const { db, log: own } = this.ledger;
    if (log === own) return { refused: 'own-log', detail: log };
    const { closing } = headAt(await readHeads(db), log);
    if (closing) return { refused: 'log-closed-already', detail: String(closing.size) };
    const told = (await readSeals(db, log)).get(own);
    if (told !== undefined) return { size: told };
    const size = await this.findSealable(log);
    const isTold = await this.ledger.record({ type: 'LogSealed', data: { log, size } }, by);
    return isTold ? { size } : { refused: 'read-only', detail: own };
  }

  /** Closes a log that all other parties have sealed, at the most that anybody holds. */
  async close(asked: Omit<Closed, 'size'>, by: string): Promise<Closed | ClosingRefused> {
    const { db, log: own } = this.ledger;
    const [heads, seals] = [await readHeads(db), await readSeals(db, asked.log)];
    const least = decideClosing(asked, heads, seals, own);
    if ('refused' in least) return least;
    const { log } = asked;
    const size = await inTransaction(db, (tx) => setBarrier(tx, log, least.size));
    const { arrived } = headAt(await readHeads(db), log);
    if (arrived < size)
      return { refused: 'tail-not-here', detail: `${String(arrived)} of ${String(size)}` };
    const root = Buffer.from(await readRootAt(db, log, size)).toString('hex');
    const decided = { ...asked, size };
    const isTold = await this.ledger.record({ type: 'LogClosed', data: { ...decided, root } }, by);
    return isTold ? decided : { refused: 'read-only', detail: own };
  }

  /** Coordination needs no barrier of its own before it closes: it is the one that names the size. */
  private async findSealable(log: string): Promise<number> {
    const { db, log: own } = this.ledger;
    if (own !== this.closers.coordination) return inTransaction(db, (tx) => setBarrier(tx, log));
    const { size } = headAt(await readHeads(db), log);
    return (await findCheckpoint(db, log, size))?.size ?? 0;
  }
}
