import type { DataSource, EntityManager } from 'typeorm';
import { inMergedOrder, type Entry } from '#contracts';
import {
  readApplicable,
  readClosedCases,
  readClosings,
  readLifts,
  type Applicable,
} from './arrivals.js';
import { CaseRows } from './case-rows.js';
import type { Queryable } from './database.js';
import { readHistory } from './history.js';
import { joined, split } from './joined.js';
import type { Projection } from './projection.js';

const AT_ONCE = 1000;

type Place = Pick<Entry, 'clock' | 'publisher' | 'position'>;

/**
 * Fills one projection: entries in local order, row changes and cursor in one transaction. A case whose entry arrives
 * late (it sorts before the last one applied) loses its rows and is applied anew, so that all services end alike.
 */
export class Projector {
  /** What comes after the last batch, read while that one was applied. */
  private ahead: Promise<readonly Applicable[]> | undefined;

  constructor(
    private readonly source: DataSource,
    private readonly projection: Projection,
  ) {}

  get name(): string {
    return this.projection.name;
  }

  /** Applies what has arrived, a few hundred entries at most; false where that was all. */
  async step(): Promise<boolean> {
    const ahead = (await this.ahead) ?? [];
    this.ahead = undefined;
    try {
      return await this.apply(ahead, false);
    } catch {
      // Something in the batch cannot be applied: each entry for itself, and the case that fails is parked.
      return this.apply(ahead, true);
    }
  }

  private apply(ahead: readonly Applicable[], parking: boolean): Promise<boolean> {
    return this.source.transaction(async (manager) => {
      const db = queryable(manager);
      const from = await lockCursor(db, this.name);
      const fits = ahead[0]?.localOrder === from;
      const arrivals = fits ? ahead : await readApplicable(db, from, from + AT_ONCE);
      if (arrivals.length === AT_ONCE) this.readAhead(from + AT_ONCE);
      const lifts = await readLifts(db, from, from + arrivals.length);
      const cases = [...new Set([...arrivals, ...lifts].flatMap((a) => a.caseId ?? []))];
      const rows = new CaseRows(db, this.source.getMetadata(this.projection.row), cases);
      const closings = await readClosings(db);
      const pass = new Pass({
        ...{ manager, db, rows, projection: this.projection },
        places: await readPlaces(db, this.name, cases),
        closedFrom: Math.min(...closings.map(({ at }) => at)),
      });
      for (const { caseId, localOrder, entry } of arrivals) {
        if (caseId !== undefined && entry !== undefined)
          await pass.attempt(caseId, localOrder, parking, () =>
            pass.apply(caseId, localOrder, entry),
          );
        const closed = closings.some(({ at }) => at === localOrder)
          ? await readClosedCases(db, localOrder)
          : [];
        const lifted = lifts.flatMap((lift) => (lift.at === localOrder ? (lift.caseId ?? []) : []));
        for (const id of [...closed, ...lifted])
          await pass.attempt(id, localOrder, parking, () => pass.anew(id, localOrder + 1));
      }
      if (arrivals.length > 0) await pass.save(from + arrivals.length);
      return arrivals.length === AT_ONCE;
    });
  }

  /** On another connection; what has arrived stays as it is. Where it fails, the next batch is read in its turn. */
  private readAhead(from: number): void {
    this.ahead = readApplicable(queryable(this.source), from, from + AT_ONCE).catch(() => []);
  }
}

const queryable = (manager: Pick<EntityManager, 'query'>): Queryable =>
  ({
    query: async (text: string, values?: unknown[]) => ({
      rows: await manager.query<unknown[]>(text, values),
    }),
  }) as unknown as Queryable;

async function lockCursor(db: Queryable, reader: string): Promise<number> {
  const lock = () =>
    db.query<{ local_order: number }>(
      'select local_order from cursors where reader = $1 for update',
      [reader],
    );
  const { rows } = await lock();
  if (rows[0] !== undefined) return rows[0].local_order;
  await db.query(
    'insert into cursors (reader, local_order) values ($1, 0) on conflict do nothing',
    [reader],
  );
  return (await lock()).rows[0]?.local_order ?? 0;
}

async function readPlaces(
  db: Queryable,
  reader: string,
  cases: readonly string[],
): Promise<Map<string, Place>> {
  const { rows } = await db.query<{
    case_id: string;
    clock: number;
    publisher: string;
    position: number;
  }>('select * from applied where reader = $1 and case_id = any($2)', [reader, cases]);
  return new Map(
    rows.map((r) => [
      r.case_id,
      {
        clock: String(r.clock).padStart(16, '0'),
        publisher: r.publisher,
        position: r.position,
      },
    ]),
  );
}

/**
 * What a pass works with. `places`: where the cases stand before it. From the local order `closedFrom` on some closing acts:
 * every case is applied anew then, with what it takes away.
 */
type Means = Readonly<{
  manager: EntityManager;
  db: Queryable;
  projection: Projection;
  rows: CaseRows;
  places: ReadonlyMap<string, Place>;
  closedFrom: number;
}>;

/** One transaction's work on a projection. */
class Pass {
  private readonly moved = new Map<string, Place>();

  constructor(private readonly by: Means) {}

  async apply(caseId: string, localOrder: number, entry: Entry): Promise<void> {
    const last = this.moved.get(caseId) ?? this.by.places.get(caseId);
    const isLate = last !== undefined && inMergedOrder(entry, last) < 0;
    if (isLate || localOrder >= this.by.closedFrom) return this.anew(caseId, localOrder + 1);
    await this.handle(entry);
    this.moved.set(caseId, entry);
  }

  /** Deletes the case's rows and applies all that arrived below a local order, in merged order. */
  async anew(caseId: string, below: number): Promise<void> {
    const { db, rows, projection } = this.by;
    const { entries } = await readHistory(db, caseId, below);
    await rows.delete({ caseId });
    for (const entry of entries) await this.handle(entry);
    const last = entries.at(-1);
    if (last) this.moved.set(caseId, last);
    await db.query('delete from parked where reader = $1 and case_id = $2', [
      projection.name,
      caseId,
    ]);
  }

  /** Does some work on a case; where `parking`, a failure leaves the case's rows as they were, and says why. */
  async attempt(
    caseId: string,
    localOrder: number,
    parking: boolean,
    work: () => Promise<void>,
  ): Promise<void> {
    if (!parking) return work();
    const { manager, rows } = this.by;
    const before = rows.keep(caseId);
    try {
      // a savepoint: the manager has a transaction already
      await manager.transaction(async () => {
        await work();
        await rows.flush();
      });
    } catch (error) {
      rows.restore(caseId, before);
      await this.park(caseId, localOrder, error);
    }
  }

  private async park(caseId: string, localOrder: number, error: unknown): Promise<void> {
    await this.by.db.query(
      `insert into parked (reader, case_id, local_order, error) values ($1, $2, $3, $4)
       on conflict (reader, case_id) do update set error = excluded.error, local_order = excluded.local_order`,
      [this.by.projection.name, caseId, localOrder, String(error)],
    );
    // Nothing sorts after this place, so the case's next entry makes it anew, and perhaps whole.
    this.moved.set(caseId, { clock: '8999999999999999', publisher: '~', position: 0 });
  }

  async save(cursor: number): Promise<void> {
    const { db, rows, projection } = this.by;
    const { name } = projection;
    await rows.flush();
    await db.query('update cursors set local_order = $2 where reader = $1', [name, cursor]);
    const places = [...this.moved];
    if (places.length === 0) return;
    await db.query(
      `insert into applied select $1, * from
         unnest(${split(2)}, ${split(3)}::bigint[], ${split(4)}, ${split(5)}::bigint[])
       on conflict (reader, case_id) do update
         set clock = excluded.clock, publisher = excluded.publisher, position = excluded.position`,
      [
        name,
        joined(places.map(([id]) => id)),
        joined(places.map(([, p]) => p.clock)),
        joined(places.map(([, p]) => p.publisher)),
        joined(places.map(([, p]) => String(p.position))),
      ],
    );
  }

  private async handle(entry: Entry): Promise<void> {
    const { rows, projection } = this.by;
    const own = entry.known ? projection.handlers[entry.type] : undefined;
    await own?.(entry as never, rows);
    await projection.handlers['*']?.(entry as never, rows);
  }
}
