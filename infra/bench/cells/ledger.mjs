// The ledger as a service has it: its own log, the others' known, and its signer at work.
import { answer } from '../children.mjs';
import { closedLoop } from '../closed-loop.mjs';
import { product } from '../contexts.mjs';
import { eventsOf } from '../corpus.mjs';
import { record, requestOf } from '../decisions.mjs';

const { Ledger, openDatabase, Reader } = await product('ledger');
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
  next = new Map();

  constructor(ledger) {
    this.ledger = ledger;
  }

  /** As a desk hands it over when it opens a case for somebody with an idempotency key. */
  decisionOf(caller, count) {
    const events = Array.from(
      { length: count },
      (_, i) => CORPUS[(this.cases + 1 + i) % CORPUS.length],
    );
    const actor = `police/immigration#officer-${caller}`;
    return requestOf(caseIdOf('CA', 2026, ++this.cases), events, { actor });
  }

  /** What is asked next is made while this is on its way: other people's work is no part of an append. */
  async append(caller, count) {
    const asked = this.next.get(caller) ?? this.decisionOf(caller, count);
    const recorded = record(this.ledger, { ...asked, upTo: this.localSize });
    setImmediate(() => this.next.set(caller, this.decisionOf(caller, count)));
    const { lastOrder } = await recorded;
    this.localSize = Math.max(this.localSize, lastOrder + 1);
  }

  async run({ callers, seconds, count }) {
    this.next.clear();
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
      everyMs: () => ledger.signEveryMs,
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
