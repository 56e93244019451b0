import { appendAll, encodeFrontier } from '#merkle';
import { noteClosings, type Closers } from './closing.js';
import { sha256 } from './crypto.js';
import { inTransaction, type Database, type Transaction } from './database.js';
import type { Decision, LedgerRefusal, Outcome } from './decision.js';
import { headAt, knownTo, limitOf, LOCAL, lockHeads, type Head } from './heads.js';
import { Marks } from './marks.js';
import { Page, type Pen } from './page.js';
import { insertRows } from './rows.js';
import { findSeen } from './seen.js';
import { insertEntries } from './stored.js';
import { writeTiles } from './tiles.js';

/** What became of each decision, in order, and the size of the local order behind them. */
export type Appended = Readonly<{ outcomes: readonly Outcome[]; localSize: number }>;

/** What an appender asks the ledger. */
export type Surroundings = Readonly<{
  whyReadOnly: (own: Head) => LedgerRefusal | undefined;
  closers: Closers;
}> &
  Pen;

/** Writes decisions in a transaction that holds the heads while it looks: slow, and right whatever else was written. */
export class Careful {
  constructor(
    private readonly db: Database,
    private readonly log: string,
    private readonly around: Surroundings,
  ) {}

  append(decisions: readonly Decision[]): Promise<Appended> {
    return inTransaction(this.db, (tx) => this.appendIn(tx, decisions));
  }

  private async appendIn(tx: Transaction, decisions: readonly Decision[]): Promise<Appended> {
    const heads = await lockHeads(tx, this.log);
    const [own, local] = [headAt(heads, this.log), headAt(heads, LOCAL)];
    const seen = await findSeen(tx, this.log, decisions);
    const code = this.around.whyReadOnly(own);
    if (code !== undefined) {
      const refused: Outcome = { kind: 'refused-by-ledger', code, detail: this.log };
      const last = `${this.log}/${String(own.size - 1)}`;
      const answerTo = (d: Decision) =>
        own.size < limitOf(own) ? seen.wholeAnswerTo(d, last) : seen.answerTo(d);
      return { outcomes: decisions.map((d) => answerTo(d) ?? refused), localSize: local.size };
    }
    const page = new Page(this.log, { heads, knows: knownTo(this.log, heads) }, seen, this.around);
    const marks = await Marks.find(tx, decisions);
    const outcomes = decisions.map((decision): Outcome => {
      if (marks.isTaken(decision)) return seen.answerTo(decision) ?? { kind: 'marked-before' };
      const outcome = page.take(decision);
      marks.note(decision, outcome);
      return outcome;
    });
    await this.write(tx, page, own, local);
    await marks.write(tx);
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
    // Without heads: no closing waits for the own log, only what these entries say of closings is to be noted.
    await noteClosings(tx, this.around.closers, new Map(), arrived);
  }
}
