import { appendAll, encodeFrontier } from '#merkle';
import { sha256 } from './crypto.js';
import { isAboutClosing, noteClosings, type Closers } from './closing.js';
import { ConnectionLost, inTransaction, type Database, type Transaction } from './database.js';
import type { Decision, LedgerRefusal, Outcome } from './decision.js';
import { headAt, LOCAL, lockHeads, type Head } from './heads.js';
import { Page } from './page.js';
import { NotAsBelieved, writeQuickly } from './quick.js';
import { insertRows } from './rows.js';
import { findSeen } from './seen.js';
import { Standing } from './standing.js';
import { insertEntries } from './stored.js';
import { writeTiles } from './tiles.js';

const AT_ONCE = 100;

type Waiting = Readonly<{
  decision: Decision;
  resolve: (outcome: Outcome) => void;
  reject: (error: unknown) => void;
}>;

/** What became of each decision, in order, and the size of the local order behind them. */
type Appended = Readonly<{ outcomes: readonly Outcome[]; localSize: number }>;

const nothing = () => undefined;

/** What the appender asks and tells the ledger. */
type Surroundings = Readonly<{
  whyReadOnly: (own: Head) => LedgerRefusal | undefined;
  /** With the new size of the local order; called when all outcomes are told. */
  committed: (localSize: number) => void;
  now: () => number;
  closers: Closers;
}>;

/**
 * Writes a service's own log, one transaction at a time: what waits is gathered (group commit), each decision is
 * checked against all that it saw, and entries, tree, local order and answers are committed together or not at all.
 * One decision that conflicts or fails hurts no other.
 */
export class Appender {
  private readonly waiting: Waiting[] = [];
  private running = false;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly standing: Standing;

  constructor(
    private readonly db: Database,
    private readonly log: string,
    private readonly around: Surroundings,
  ) {
    this.standing = new Standing(db, log);
  }

  /** Resolves when the outcome is durable. Rejects only where the database failed: the client then repeats with its key. */
  submit(decision: Decision): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ decision, resolve, reject });
      void this.run();
    });
  }

  /** How many decisions wait for a transaction. */
  get queued(): number {
    return this.waiting.length;
  }

  /** Runs other work that gives local orders between two pages: both would wait for each other in the database anyway. */
  async between<T>(work: () => Promise<T>): Promise<T> {
    return this.inTurn(async () => {
      this.standing.doubt();
      return work();
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work);
    this.turn = mine.then(nothing, nothing);
    return mine;
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.waiting.length > 0)
      await this.inTurn(() => this.commit(this.waiting.splice(0, AT_ONCE)));
    this.running = false;
  }

  /** Never rejects: each of the batch gets its outcome, or the error. */
  private async commit(batch: readonly Waiting[]): Promise<void> {
    try {
      const decisions = batch.map((w) => w.decision);
      const { outcomes, localSize } =
        (await this.appendQuickly(decisions)) ?? (await this.appendWithCare(decisions));
      outcomes.forEach((outcome, i) => batch[i]?.resolve(outcome));
      this.tell(localSize);
    } catch (error) {
      this.standing.doubt();
      // Without the connection nobody knows what was committed, and trying alone could record it twice.
      const alone = batch.length === 1 || error instanceof ConnectionLost;
      for (const one of batch) {
        if (alone) one.reject(error);
        else await this.commit([one]);
      }
    }
  }

  /**
   * One statement, on what this process believes of the heads. Undefined, and nothing written, where the belief is too
   * short to judge by, or turns out to be wrong.
   * @throws ConnectionLost
   */
  private async appendQuickly(decisions: readonly Decision[]): Promise<Appended | undefined> {
    const { db, log, standing } = this;
    const heads = await standing.heads();
    const own = headAt(heads, log);
    if (this.around.whyReadOnly(own) !== undefined) return undefined;
    if (!decisions.every((d) => standing.canJudge(d))) return undefined;
    // What closes a log changes other heads too.
    if (decisions.some(({ drafts }) => drafts.some(({ event }) => isAboutClosing(event.type))))
      return undefined;
    const page = new Page(log, heads, standing.seen(), this.around.now());
    const outcomes = decisions.map((decision) => page.take(decision));
    const grown = standing.grow(own, page);
    if (grown === undefined) return undefined;
    try {
      await writeQuickly(db, { log, heads, page, grown, decisions });
    } catch (error) {
      standing.doubt();
      if (error instanceof NotAsBelieved) return undefined;
      throw error;
    }
    return { outcomes, localSize: standing.note(page, grown) };
  }

  /** A transaction that holds the heads while it looks: slower, and right whatever else was written. */
  private appendWithCare(decisions: readonly Decision[]): Promise<Appended> {
    this.standing.doubt();
    return inTransaction(this.db, (tx) => this.append(tx, decisions));
  }

  /** What was committed stays so, whatever a listener does with the news. */
  private tell(localSize: number): void {
    try {
      this.around.committed(localSize);
    } catch (error) {
      process.emitWarning(error as Error);
    }
  }

  private async append(tx: Transaction, decisions: readonly Decision[]): Promise<Appended> {
    const heads = await lockHeads(tx, this.log);
    const [own, local] = [headAt(heads, this.log), headAt(heads, LOCAL)];
    const seen = await findSeen(tx, this.log, decisions);
    const code = this.around.whyReadOnly(own);
    if (code !== undefined) {
      const refused: Outcome = { kind: 'refused-by-ledger', code, detail: this.log };
      return { outcomes: decisions.map((d) => seen.answerTo(d) ?? refused), localSize: local.size };
    }
    const page = new Page(this.log, heads, seen, this.around.now());
    const outcomes = decisions.map((decision) => page.take(decision));
    await this.write(tx, page, own, local);
    return { outcomes, localSize: local.size + page.stored.length };
  }

  private async write(tx: Transaction, page: Page, own: Head, local: Head): Promise<void> {
    await insertRows(
      tx,
      'answers',
      ['sender', 'key', 'command_hash', 'status', 'answer'],
      page.answers.map((a) => [a.sender, a.key, a.commandHash, a.status, a.body]),
    );
    const { stored } = page;
    if (stored.length === 0) return;
    await insertEntries(tx, stored);
    await insertRows(
      tx,
      'arrivals',
      ['local_order', 'publisher', 'position', 'case_id'],
      stored.map((e, i) => [local.size + i, e.publisher, e.position, e.caseId]),
    );
    const leaves = stored.map((e) => e.leaf);
    const frontier = appendAll(sha256, own.frontier, leaves);
    await tx.query('update heads set size = $2, arrived = $2, frontier = $3 where log = $1', [
      this.log,
      frontier.size,
      Buffer.from(encodeFrontier(frontier)),
    ]);
    await tx.query('update heads set size = $2, clock = $3, rules_at = $4 where log = $1', [
      LOCAL,
      local.size + stored.length,
      page.clock,
      page.rulesAt,
    ]);
    await writeTiles(tx, this.log, own.size, frontier.size);
    const arrived = stored.map((entry, i) => ({ ...entry, order: local.size + i }));
    await noteClosings(tx, this.around.closers, new Map(), arrived);
  }
}
