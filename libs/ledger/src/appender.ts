import { findFault, findSchema, RECORD_BYTES_MAX, writeRecord, type Knows } from '#contracts';
import { appendAll, encodeFrontier } from '#merkle';
import { changesRules } from './arrive.js';
import { nextClock, writeClock } from './clock.js';
import { sha256 } from './crypto.js';
import { inTransaction, type Database, type Transaction } from './database.js';
import type { Decision, Draft, LedgerRefusal, Outcome, Written } from './decision.js';
import { cutOf, headAt, LOCAL, lockHeads, type Head } from './heads.js';
import { insertRows } from './rows.js';
import { findSeen, type Seen } from './seen.js';
import { insertEntries, storedOf, type Stored } from './stored.js';
import { writeTiles } from './tiles.js';

const AT_ONCE = 100;

type Waiting = Readonly<{
  decision: Decision;
  resolve: (outcome: Outcome) => void;
  reject: (error: unknown) => void;
}>;

/**
 * Writes a service's own log, one transaction at a time: what waits is gathered (group commit), each decision is
 * checked against all that it saw, and entries, tree, local order and answers are committed together or not at all.
 * One decision that conflicts or fails hurts no other.
 */
export class Appender {
  private readonly waiting: Waiting[] = [];
  private running = false;

  constructor(
    private readonly db: Database,
    private readonly log: string,
    private readonly whyReadOnly: (own: Head) => LedgerRefusal | undefined,
    private readonly committed: () => void,
    private readonly now: () => number = Date.now,
  ) {}

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

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.waiting.length > 0) await this.commit(this.waiting.splice(0, AT_ONCE));
    this.running = false;
  }

  private async commit(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await inTransaction(this.db, (tx) =>
        this.append(
          tx,
          batch.map((w) => w.decision),
        ),
      );
      this.committed();
      batch.forEach((w, i) => {
        w.resolve(outcomes[i] ?? { kind: 'conflict' });
      });
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const one of batch) await this.commit([one]);
    }
  }

  private async append(tx: Transaction, decisions: readonly Decision[]): Promise<Outcome[]> {
    const heads = await lockHeads(tx, this.log);
    const own = headAt(heads, this.log);
    const code = this.whyReadOnly(own);
    if (code !== undefined) {
      const kept = await findSeen(tx, decisions);
      return decisions.map(
        (d) => kept.answerTo(d) ?? { kind: 'refused-by-ledger', code, detail: this.log },
      );
    }
    const seen = await findSeen(tx, decisions);
    const page = new Page(this.log, heads, seen, this.now());
    const outcomes = decisions.map((decision) => page.take(decision));
    await this.write(tx, page, own, headAt(heads, LOCAL));
    return outcomes;
  }

  private async write(tx: Transaction, page: Page, own: Head, local: Head): Promise<void> {
    await insertRows(
      tx,
      'answers',
      ['sender', 'key', 'command_hash', 'status', 'answer'],
      page.answers,
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
    const frontier = appendAll(
      sha256,
      own.frontier,
      stored.map((e) => e.leaf),
    );
    await tx.query('update heads set size = $2, arrived = $2, frontier = $3 where log = $1', [
      this.log,
      frontier.size,
      Buffer.from(encodeFrontier(frontier)),
    ]);
    await tx.query(
      'update heads set size = size + $2, clock = $3, rules_at = greatest(rules_at, $4) where log = $1',
      [LOCAL, stored.length, page.clock, page.rulesAt],
    );
    await writeTiles(tx, this.log, own.size, frontier.size);
  }
}

/** What one transaction will write, decision by decision. */
class Page {
  readonly stored: Stored[] = [];
  readonly answers: unknown[][] = [];
  clock: number;
  rulesAt: number;
  private readonly knows: Knows;

  constructor(
    private readonly log: string,
    heads: ReadonlyMap<string, Head>,
    private readonly seen: Seen,
    private readonly wallMs: number,
  ) {
    const local = headAt(heads, LOCAL);
    this.clock = local.clock;
    this.rulesAt = local.rulesAt;
    this.first = { position: headAt(heads, log).size, order: local.size };
    this.knows = Object.fromEntries(Object.entries(cutOf(heads)).filter(([name]) => name !== log));
  }
  private readonly first: Readonly<{ position: number; order: number }>;

  take(decision: Decision): Outcome {
    const before = this.seen.answerTo(decision) ?? this.seen.effectOf(decision);
    if (before !== undefined) return before;
    if (this.seen.hasMoved(decision, this.rulesAt)) return { kind: 'conflict' };
    const fault = findUnpublishable(decision.drafts);
    if (fault !== undefined)
      return { kind: 'refused-by-ledger', code: 'not-publishable', detail: fault };
    const [stored, clock] = [decision.drafts.length, this.clock];
    for (const draft of decision.drafts) this.add(draft, decision);
    const long = this.stored
      .slice(-decision.drafts.length || Infinity)
      .find((e) => Buffer.byteLength(e.record) > RECORD_BYTES_MAX);
    if (long !== undefined) {
      this.stored.length -= stored;
      this.clock = clock;
      return { kind: 'refused-by-ledger', code: 'record-too-long', detail: long.type };
    }
    return this.answer(decision);
  }

  private add({ event, caseId }: Draft, { by, cause, request }: Decision): void {
    const position = this.first.position + this.stored.length;
    this.clock = nextClock(this.wallMs, this.clock);
    const record = writeRecord(event, {
      publisher: this.log,
      position,
      caseId,
      time: new Date(this.wallMs).toISOString(),
      occurredAt: by.occurredAt,
      clock: writeClock(this.clock),
      knows: this.knows,
      actor: by.actor,
      ruleset: by.ruleset,
      recordedFrom: by.recordedFrom,
      correlationId: by.correlationId,
      causationId: cause?.id,
      reaction: cause?.reaction,
      requestId: request?.key,
    });
    this.stored.push(storedOf(this.log, position, Buffer.from(record)));
  }

  private answer(decision: Decision): Outcome {
    const mine = decision.drafts.length === 0 ? [] : this.stored.slice(-decision.drafts.length);
    const lastOrder = mine.length === 0 ? -1 : this.first.order + this.stored.length - 1;
    const cases = [...new Set(mine.flatMap((e) => e.caseId ?? []))];
    const written: Written = {
      ids: mine.map((e) => `${e.publisher}/${String(e.position)}`),
      cases,
      lastOrder,
    };
    if (mine.some((e) => changesRules(e.type))) this.rulesAt = lastOrder;
    const reply = decision.reply(written);
    this.seen.note(decision, written, reply);
    const { request } = decision;
    if (request)
      this.answers.push([
        request.sender,
        request.key,
        request.commandHash,
        reply.status,
        reply.body,
      ]);
    return { kind: 'recorded', reply, written };
  }
}

/** Personal data and restricted entries wait for sealing: until then nothing that could hold them is published. */
function findUnpublishable(drafts: readonly Draft[]): string | undefined {
  for (const { event } of drafts) {
    const fault = findFault(event);
    if (fault !== undefined) return fault;
    if (findSchema(event.type)?.restricted) return `${event.type} is restricted`;
    if (JSON.stringify(event.data).includes('"ciphertext"'))
      return `${event.type} holds a sealed section`;
  }
  return undefined;
}
