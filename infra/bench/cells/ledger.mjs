// The ledger as a service has it: its own log, the others' known, and its signer at work.
import { createHash, randomBytes } from 'node:crypto';
import { answer } from '../children.mjs';
import { closedLoop } from '../closed-loop.mjs';
import { product } from '../contexts.mjs';
import { eventsOf } from '../corpus.mjs';

const { Ledger, openDatabase, Reader, SIGN_EVERY_MS } = await product('ledger');
const { caseIdOf } = await product('contracts');

const CORPUS = eventsOf(512);
const OTHERS_SIZE = 131_072; // a power of two: its frontier is one hash
const fail = (error) => {
  throw error;
};

/** Entries of the other parties arrived here, so that each entry says what it knows. */
const letOthersArrive = (db, logs) =>
  db.query(
    `insert into heads (log, size, arrived, proved, frontier)
     select log, $2, $2, $2, sha256(log::bytea) from unnest($1::text[]) as l(log)`,
    [logs, OTHERS_SIZE],
  );

class Callers {
  cases = 0;
  localSize = 1;

  constructor(ledger) {
    this.ledger = ledger;
  }

  /** A decision as a desk hands it over when it opens a case for somebody with an idempotency key. */
  decisionOf(caller, count) {
    const caseId = caseIdOf('CA', 2026, ++this.cases);
    const sender = `police/immigration#officer-${caller}`;
    const drafts = Array.from({ length: count }, (_, i) => ({
      event: CORPUS[(this.cases + i) % CORPUS.length],
      caseId,
    }));
    return {
      caseId: undefined,
      upTo: this.localSize,
      drafts,
      by: {
        actor: sender,
        occurredAt: new Date().toISOString(),
        recordedFrom: 'screen',
        correlationId: caseId,
        ruleset: 'none@0',
      },
      cause: undefined,
      request: {
        sender,
        key: randomBytes(32).toString('hex'),
        commandHash: createHash('sha256').update(caseId).digest('hex'),
      },
      reply: ({ ids, cases }) => ({ status: 201, body: JSON.stringify({ entries: ids, cases }) }),
    };
  }

  async append(caller, count) {
    const outcome = await this.ledger.submit(this.decisionOf(caller, count));
    if (outcome.kind !== 'recorded') throw new Error(JSON.stringify(outcome));
    this.localSize = Math.max(this.localSize, outcome.written.lastOrder + 1);
  }

  async run({ callers, seconds, count }) {
    const times = await closedLoop({ callers, seconds }, (caller) => this.append(caller, count));
    return { ...times, rate: times.rate * count };
  }
}

answer(async ({ url, keyFolder, logs, signs }) => {
  const db = openDatabase(url, fail);
  const ledger = new Ledger({ db, log: 'police', logs, keyFolder });
  // Before the ledger opens: it trusts no other writer of heads, and remembers them.
  await letOthersArrive(
    db,
    logs.filter((log) => log !== 'police'),
  );
  await ledger.open();
  if (signs)
    new Reader(ledger.signal, async () => (await ledger.sign(), false), fail, {
      everyMs: SIGN_EVERY_MS,
    }).start();
  const callers = new Callers(ledger);
  return {
    run: (size) => callers.run(size),
    /** The record of the last entry: what the raw limit has to hold too. */
    lastRecord: async () => {
      const { rows } = await db.query(
        `select record, type from entries where publisher = 'police' order by position desc limit 1`,
      );
      return rows[0];
    },
    /** What the database holds is what was signed: the figure is of a ledger, not of something quicker. */
    assertSigned: async () => {
      const { size } = (await ledger.heads()).get('police');
      const checkpoint = await ledger.sign();
      if (checkpoint?.size !== size)
        throw new Error(`signed ${checkpoint?.size} of ${size} entries`);
    },
  };
});
