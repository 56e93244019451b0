import type { DataSource, EntityManager } from 'typeorm';
import { isCaseId, type Entry } from '#contracts';
import { readArrivals, type Arrival, type Ledger } from '#ledger';
import { isOfMatter, reporting, reportsOf } from '#regulation';
import type { RulesBook } from '../rules/book.js';
import { Matters, matterTable, type Fresh, type Placed } from './matters.js';
import { Obligation, obligationTable } from './row.js';
import { rowsOf } from './rows.js';

const AT_ONCE = 200;
const OLD_AT_ONCE = 20;
const OLD_MS = 3_600_000;
const OLD_LOOKED_FOR_MS = 5_000;

/** How the cursor goes; where it stays, it only shows that nothing was written meanwhile. */
type Move = Readonly<{ from: number; to: number }>;

/** What has to be worked out anew: cases and matters; `fresh`: the entries of no case that came, with their matters. */
type Task = Readonly<{ about: readonly string[]; fresh: Fresh; move: Move }>;

/** The duties of a case or a matter, or why they cannot be worked out. */
type Worked = Readonly<{ about: string; rows: readonly Obligation[]; error?: unknown }>;

const COMPLETE = `select c as about from unnest($1::text[]) c
  where not exists (select from arrivals where case_id = c and local_order >= $2)`;
const CURSORS = [obligationTable.name, matterTable.name];
const REPORTS = reporting.map(reportsOf);

/**
 * Keeps the duties of every case, and of every matter that has none, in step with its entries, in local order, with a cursor
 * of its own. A case is worked out as a whole, from all that arrived of it, so a late entry needs nothing besides. Rows and
 * cursor move in one transaction; of two processes on one database one finds the cursor moved, and its work undone. A case
 * that cannot be worked out is parked with its error and its old rows, and tried again by the hour; the others go on.
 */
export class ObligationKeeper {
  readonly name = obligationTable.name;
  private readonly matters: Matters;
  private lookedForOld = 0;

  constructor(
    private readonly ledger: Ledger,
    private readonly source: DataSource,
    private readonly book: RulesBook,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.matters = new Matters(ledger);
  }

  /** Works out what has arrived; false where that was all. */
  async step(): Promise<boolean> {
    const from = await this.readCursor();
    const arrivals = await readArrivals(this.ledger.db, from, AT_ONCE);
    const count = arrivals.length;
    const to = from + count;
    const cases = await this.complete(
      [...new Set(arrivals.flatMap(({ caseId }) => caseId ?? []))],
      to,
    );
    const fresh = await this.placed(arrivals);
    const old = await this.findOldOnes(count);
    const about = [...cases, ...changedBy(fresh.places), ...old];
    if (count + about.length > 0)
      await this.write({ about: [...new Set(about)], fresh, move: { from, to } });
    return count === AT_ONCE || (count === 0 && about.length >= OLD_AT_ONCE);
  }

  /** The cases of which nothing waits behind the batch: who is far behind works out each case once, with the last of it. */
  private async complete(cases: readonly string[], to: number): Promise<readonly string[]> {
    const { rows } = await this.ledger.db.query<{ about: string }>(COMPLETE, [cases, to]);
    return rows.map(({ about }) => about);
  }

  private async placed(arrivals: readonly Arrival[]): Promise<Fresh> {
    const entries = arrivals.flatMap(({ entry }) => entry ?? []).map(this.ledger.opener);
    const unread = entries.filter(isOfMatter);
    return { unread, places: await this.matters.place(unread) };
  }

  /** Some old ones with whatever arrives, so that a log that never rests does not keep them waiting; else as many as there are. */
  private async findOldOnes(arrived: number): Promise<readonly string[]> {
    const at = this.now().getTime();
    if (arrived > 0 && at - this.lookedForOld < OLD_LOOKED_FOR_MS) return [];
    this.lookedForOld = at;
    return this.findOld();
  }

  /**
   * Days change more than a list reads off the clock: units pass to others, some duties begin some days after, reports
   * fall due without an entry.
   */
  private async findOld(): Promise<readonly string[]> {
    const { rows } = await this.ledger.db.query<{ about: string }>(
      `(select distinct case_id as about from obligations where is_open and worked_out_at < $1 limit $2)
       union select case_id from parked where reader = $3 and parked_at < $1
       union select r from unnest($4::text[]) r
         where not exists (select from obligations o where o.case_id = r and o.worked_out_at >= $1)
           and not exists (select from parked p where p.reader = $3 and p.case_id = r)`,
      [new Date(this.now().getTime() - OLD_MS), OLD_AT_ONCE, this.name, REPORTS],
    );
    return rows.map((row) => row.about);
  }

  private async write(task: Task): Promise<void> {
    const worked = await this.workOut(task);
    try {
      await this.writeAll(worked, task);
    } catch (error) {
      if (!isOfItsData(error)) throw error;
      await this.writeEach(worked, task);
    }
  }

  private writeAll(worked: readonly Worked[], { fresh, move }: Task): Promise<void> {
    return this.source.transaction(async (tx) => {
      if (!(await this.moveCursor(tx, move))) return;
      await noteMatters(tx, fresh.places);
      await this.replace(tx, worked, move.from);
    });
  }

  /** What the database takes of some and not of others; done again it does no harm, so the cursor moves when all is done. */
  private async writeEach(worked: readonly Worked[], task: Task): Promise<void> {
    for (const one of worked) {
      const write = (told: Worked) =>
        this.source.transaction((tx) => this.replace(tx, [told], task.move.from));
      await write(one).catch((error: unknown) => {
        if (!isOfItsData(error)) throw error;
        return write({ ...one, error });
      });
    }
    await this.writeAll([], task);
  }

  private async replace(tx: EntityManager, worked: readonly Worked[], at: number): Promise<void> {
    const whole = worked.filter(({ error }) => error === undefined);
    const about = whole.map((one) => one.about);
    if (about.length > 0) {
      await tx.query('delete from obligations where case_id = any($1)', [about]);
      await tx.query('delete from parked where reader = $1 and case_id = any($2)', [
        this.name,
        about,
      ]);
    }
    const rows = whole.flatMap((one) => one.rows);
    for (let i = 0; i < rows.length; i += AT_ONCE)
      await tx.insert(Obligation, rows.slice(i, i + AT_ONCE));
    for (const one of worked) if (one.error !== undefined) await this.park(tx, one, at);
  }

  /** The rows stay as they were, and are not tried again before the next entry or the next hour. */
  private async park(tx: EntityManager, { about, error }: Worked, at: number): Promise<void> {
    await tx.query(
      `insert into parked (reader, case_id, local_order, error) values ($1, $2, $3, $4)
       on conflict (reader, case_id) do update
         set error = excluded.error, local_order = excluded.local_order, parked_at = clock_timestamp()`,
      [this.name, about, at, String(error)],
    );
    await tx.query('update obligations set worked_out_at = now() where case_id = $1', [about]);
  }

  private async workOut({ about, fresh }: Task): Promise<readonly Worked[]> {
    const worked: Worked[] = [];
    for (const one of about) {
      const { entries, rulesAt } = await this.read(one, fresh);
      const rules = await this.book.upTo(rulesAt);
      const at = this.now().toISOString();
      try {
        const now = { rulesAt: rules.at, rules: rules.now, log: this.ledger.log, at };
        worked.push({ about: one, rows: rowsOf(one, entries, now) });
      } catch (error) {
        worked.push({ about: one, rows: [], error });
      }
    }
    return worked;
  }

  private async read(
    about: string,
    fresh: Fresh,
  ): Promise<{ entries: readonly Entry[]; rulesAt: number }> {
    const history = await this.ledger.readCase(about);
    if (isCaseId(about)) return history;
    return { ...(await this.matters.read(about, fresh)), rulesAt: history.rulesAt };
  }

  /** Where one of the two lists was emptied, the other one is gone through again with it. */
  private async readCursor(): Promise<number> {
    const { rows } = await this.ledger.db.query<{ local_order: number }>(
      `insert into cursors (reader, local_order) select unnest($1::text[]), 0
       on conflict (reader) do update set reader = excluded.reader returning local_order`,
      [CURSORS],
    );
    const orders = rows.map((row) => row.local_order);
    const from = Math.min(...orders);
    if (orders.some((order) => order > from))
      await this.ledger.db.query('update cursors set local_order = $2 where reader = any($1)', [
        CURSORS,
        from,
      ]);
    return from;
  }

  private async moveCursor(tx: EntityManager, { from, to }: Move): Promise<boolean> {
    const moved: readonly [unknown, number] = await tx.query(
      'update cursors set local_order = $3 where reader = any($1) and local_order = $2',
      [CURSORS, from, to],
    );
    return moved[1] === CURSORS.length;
  }
}

/** The matters that entries changed; and the entries that are no matter of their own, if they were taken for one before. */
const changedBy = (placed: Placed): readonly string[] => [...placed].flat();

async function noteMatters(tx: EntityManager, placed: Placed): Promise<void> {
  if (placed.size === 0) return;
  const entries = [...placed.keys()];
  await tx.query(
    `insert into matters (entry, matter) select * from unnest($1::text[], $2::text[])
     on conflict (entry) do update set matter = excluded.matter`,
    [entries, [...placed.values()]],
  );
  await tx.query(
    `update matters m set matter = n.matter from matters n
     where n.entry = any($1) and m.matter = n.entry and n.matter <> n.entry`,
    [entries],
  );
}

/** Whether it is what was to be written that the database refuses, and not the moment. */
const isOfItsData = (error: unknown): boolean =>
  /^2[23]/.test((error as { driverError?: { code?: string } }).driverError?.code ?? '');
