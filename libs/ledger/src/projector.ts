import type { DataSource } from 'typeorm';
import { AT_ONCE, readApplicables, type Applicables } from './applicable.js';
import { CaseRows } from './case-rows.js';
import { sha256 } from './crypto.js';
import { inTransaction, type Database, type Queryable, type Transaction } from './database.js';
import { asItIs, type Opener } from './opener.js';
import { Pass, type Attempt } from './pass.js';
import { Places } from './places.js';
import type { Projection } from './projection.js';
import { Writes, type Work } from './writes.js';

// How many batches a step applies at most: each is worked out while the one before it is written.
const BATCHES_MAX = 32;

/** Up to where entries are applied, where the cases stand there, and the rows that may not be written yet. */
type Reached = Readonly<{ order: number; places: Places; rows?: CaseRows }>;

/**
 * Fills one projection: entries in local order, row changes and cursor in one transaction. A case whose entry arrives
 * late (it sorts before the last one applied) loses its rows and is applied anew, so that all services end alike.
 *
 * What is applied is worked out in memory. It is written where the cursor still stands where it stood when the entries were
 * read, and only then: whoever changes rows moves the cursor too.
 */
export class Projector {
  /** What comes after the last batch, read while that one is applied. */
  private ahead: Promise<Applicables | undefined> | undefined;
  private reached: Reached | undefined;
  /** Told what kept a whole batch from being applied; what is left of it then is parked, or thrown. */
  noticed: (error: unknown) => void = () => undefined;

  constructor(
    private readonly db: Database,
    private readonly source: DataSource,
    private readonly projection: Projection,
    private readonly open: Opener = asItIs,
  ) {}

  get name(): string {
    return this.projection.name;
  }

  /** Applies what has arrived, a few thousand entries at most; false where that was all. */
  async step(): Promise<boolean> {
    try {
      return await this.applySome();
    } catch (error) {
      this.noticed(error);
      // Something in a batch cannot be applied: each entry for itself, and the case that fails is parked.
      this.forget();
      return this.applyEach();
    }
  }

  private async applySome(): Promise<boolean> {
    const writes = new Writes((work) => this.write(work));
    try {
      let more = false;
      let batch = await this.findNext();
      for (let count = 1; batch; count++) {
        if (!(await writes.add(await this.apply(batch, writes)))) return this.wasOvertaken();
        more = batch.arrivals.length === AT_ONCE;
        batch = count < BATCHES_MAX ? await this.takeAhead() : undefined;
      }
      return (await writes.finish()) ? more : this.wasOvertaken();
    } finally {
      await writes.settle();
    }
  }

  /** Another process on the same database was first: nothing of the batch was written. */
  private wasOvertaken(): true {
    this.forget();
    return true;
  }

  /** What comes next, where all that was applied is written. */
  private async findNext(): Promise<Applicables | undefined> {
    const { order, places } = this.reached ?? {};
    if (order !== undefined && places !== undefined) this.reached = { order, places };
    const next = (await this.takeAhead()) ?? (await this.read(this.db));
    return next.arrivals.length > 0 ? next : undefined;
  }

  /** Applies a batch in memory, and begins to read the next one. */
  private async apply(batch: Applicables, writes: Writes): Promise<Work> {
    const { db, projection, open } = this;
    const { from, arrivals } = batch;
    const to = from + arrivals.length;
    if (arrivals.length === AT_ONCE) this.readAhead(to);
    const places = this.placesFor(batch);
    await places.prepare(db, arrivals, from);
    const rows = writes.rows ?? this.rowsOf(db, batch);
    rows.expect(casesOf(batch));
    const pass = new Pass({ db, projection, open, rows, batch, places });
    await pass.applyAll((_caseId, _order, work) => work());
    places.trim();
    this.reached = { order: to, places, rows };
    return { rows, healed: pass.healed, from, to };
  }

  private async write({ rows, healed, from, to }: Work): Promise<boolean> {
    const move = { from, to };
    if (!rows.deletes && healed.size === 0) return writeAtOnce(this.db, rows, this.name, move);
    return inTransaction(this.db, async (tx) => {
      if (!(await moveCursor(tx, this.name, move))) return false;
      await this.finish(tx, rows, healed);
      return true;
    });
  }

  /** In a transaction that holds the cursor; the work on each case within a savepoint. */
  private applyEach(): Promise<boolean> {
    return inTransaction(this.db, async (tx) => {
      await tx.query('select from cursors where reader = $1 for update', [this.name]);
      const batch = await this.read(tx);
      const { from, arrivals } = batch;
      const places = this.placesFor(batch);
      await places.prepare(tx, arrivals, from);
      const rows = this.rowsOf(tx, batch);
      rows.expect(casesOf(batch));
      const { projection, open } = this;
      const pass = new Pass({ db: tx, projection, open, rows, batch, places });
      await pass.applyAll(this.attemptEach(tx, rows, pass));
      await moveCursor(tx, this.name, { from, to: from + arrivals.length });
      await this.finish(tx, rows, pass.healed);
      return arrivals.length === AT_ONCE;
    });
  }

  /** A failure leaves the case's rows as they were, and says why. */
  private attemptEach(tx: Transaction, rows: CaseRows, pass: Pass): Attempt {
    return async (caseId, localOrder, work) => {
      const before = rows.keep(caseId);
      await tx.query('savepoint before');
      try {
        await work();
        await rows.flush(tx);
      } catch (error) {
        await tx.query('rollback to before');
        rows.restore(caseId, before);
        pass.park(caseId);
        await park(tx, { reader: this.name, caseId, localOrder, error });
      }
      await tx.query('release before');
    };
  }

  private async finish(tx: Transaction, rows: CaseRows, healed: ReadonlySet<string>) {
    await rows.flush(tx);
    if (healed.size === 0) return;
    await tx.query('delete from parked where reader = $1 and case_id = any($2)', [
      this.name,
      [...healed],
    ]);
  }

  /** What the batch before changed is known from there, whether or not it is written yet. */
  private rowsOf(db: Queryable, { from }: Applicables): CaseRows {
    const before = this.reached?.order === from ? this.reached.rows : undefined;
    return new CaseRows(db, this.source.getMetadata(this.projection.row), before);
  }

  private async read(db: Queryable): Promise<Applicables> {
    const next = await readApplicables(db, this.name);
    if (next !== undefined) return next;
    await db.query(
      'insert into cursors (reader, local_order) values ($1, 0) on conflict do nothing',
      [this.name],
    );
    return this.read(db);
  }

  /** On another connection; what has arrived stays as it is. Where it fails, the next batch is read in its turn. */
  private readAhead(from: number): void {
    this.ahead = readApplicables(this.db, this.name, from).catch(() => undefined);
  }

  /** What was read ahead, if it is anything. */
  private async takeAhead(): Promise<Applicables | undefined> {
    const { ahead } = this;
    this.ahead = undefined;
    const next = await ahead;
    return next && next.arrivals.length > 0 ? next : undefined;
  }

  private placesFor({ from, clock }: Applicables): Places {
    const { reached } = this;
    return reached?.order === from ? reached.places : new Places(from === 0 ? 0 : clock);
  }

  private forget(): void {
    this.ahead = undefined;
    this.reached = undefined;
  }
}

/** The cases of which a batch may change something. */
const casesOf = ({ arrivals, lifted }: Applicables): ReadonlySet<string> => {
  const cases = new Set([...lifted.values()].flat());
  for (const { caseId } of arrivals) if (caseId !== undefined) cases.add(caseId);
  return cases;
};

type Move = Readonly<{ from: number; to: number }>;

const MOVE = 'update cursors set local_order = $3 where reader = $1 and local_order = $2';

/** False where the cursor stands elsewhere. */
async function moveCursor(tx: Transaction, reader: string, { from, to }: Move): Promise<boolean> {
  const { rowCount } = await tx.query(MOVE, [reader, from, to]);
  return rowCount === 1;
}

/** Rows and cursor in one statement, which is its own transaction. False, and nothing written, where the cursor stands elsewhere. */
async function writeAtOnce(
  db: Queryable,
  rows: CaseRows,
  reader: string,
  { from, to }: Move,
): Promise<boolean> {
  const { text, values } = rows.writing('where exists (select from moved)') ?? NO_ROWS;
  const [at, before, after] = [1, 2, 3].map((i) => `$${String(values.length + i)}`);
  const whole = `with moved as (
    update cursors set local_order = ${after} where reader = ${at} and local_order = ${before} returning 1
  ), written as (${text}) select from moved`;
  const name = Buffer.from(sha256(Buffer.from(whole))).toString('hex', 0, 16);
  const { rowCount } = await db.query({
    name,
    text: whole,
    values: [...values, reader, from, to],
  });
  return rowCount === 1;
}

const NO_ROWS = { text: 'select', values: [] };

type Parked = Readonly<{ reader: string; caseId: string; localOrder: number; error: unknown }>;

async function park(tx: Transaction, { reader, caseId, localOrder, error }: Parked): Promise<void> {
  await tx.query(
    `insert into parked (reader, case_id, local_order, error) values ($1, $2, $3, $4)
     on conflict (reader, case_id) do update set error = excluded.error, local_order = excluded.local_order`,
    [reader, caseId, localOrder, String(error)],
  );
}
