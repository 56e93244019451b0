import type { DataSource, EntityManager } from 'typeorm';
import { inMergedOrder, type Entry } from '#contracts';
import {
  readArrivals,
  readClosedCases,
  readClosings,
  readLifts,
  type Arrival,
} from './arrivals.js';
import type { Queryable } from './database.js';
import { readHistory } from './history.js';
import type { Projection } from './projection.js';

const AT_ONCE = 200;

type Place = Pick<Entry, 'clock' | 'publisher' | 'position'>;

/**
 * Fills one projection: entries in local order, row changes and cursor in one transaction. A case whose entry arrives
 * late (it sorts before the last one applied) loses its rows and is applied anew, so that all services end alike.
 */
export class Projector {
  constructor(
    private readonly source: DataSource,
    private readonly projection: Projection,
  ) {}

  get name(): string {
    return this.projection.name;
  }

  /** Applies what has arrived, a few hundred entries at most; false where there was nothing. */
  async step(): Promise<boolean> {
    try {
      return await this.apply(false);
    } catch {
      // Something in the batch cannot be applied: each entry for itself, and the case that fails is parked.
      return this.apply(true);
    }
  }

  private apply(parking: boolean): Promise<boolean> {
    return this.source.transaction(async (manager) => {
      const db = queryable(manager);
      const from = await lockCursor(db, this.name);
      const arrivals = await readArrivals(db, from, AT_ONCE);
      const lifts = await readLifts(db, from, from + arrivals.length);
      const closings = await readClosings(db);
      const pass = new Pass(manager, db, this.projection, {
        places: await readPlaces(db, this.name, arrivals),
        closedFrom: Math.min(...closings.map(({ at }) => at)),
      });
      for (const { caseId, localOrder, entry } of arrivals) {
        if (caseId !== undefined && entry !== undefined)
          await pass.attempt(caseId, localOrder, parking, () =>
            pass.apply(caseId, localOrder, entry),
          );
        if (closings.some(({ at }) => at === localOrder))
          for (const closed of await readClosedCases(db, localOrder))
            await pass.attempt(closed, localOrder, parking, () =>
              pass.anew(closed, localOrder + 1),
            );
        for (const { at, caseId: lifted } of lifts)
          if (at === localOrder && lifted !== undefined)
            await pass.attempt(lifted, localOrder, parking, () =>
              pass.anew(lifted, localOrder + 1),
            );
      }
      if (arrivals.length > 0) await pass.save(from + arrivals.length);
      return arrivals.length > 0;
    });
  }
}

const queryable = (manager: EntityManager): Queryable =>
  ({
    query: async (text: string, values?: unknown[]) => ({
      rows: await manager.query<unknown[]>(text, values),
    }),
  }) as unknown as Queryable;

async function lockCursor(db: Queryable, reader: string): Promise<number> {
  await db.query(
    'insert into cursors (reader, local_order) values ($1, 0) on conflict do nothing',
    [reader],
  );
  const { rows } = await db.query<{ local_order: number }>(
    'select local_order from cursors where reader = $1 for update',
    [reader],
  );
  return rows[0]?.local_order ?? 0;
}

async function readPlaces(
  db: Queryable,
  reader: string,
  arrivals: readonly Arrival[],
): Promise<Map<string, Place>> {
  const cases = [...new Set(arrivals.flatMap((a) => a.caseId ?? []))];
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
 * Where the cases stand before a pass. From the local order `closedFrom` on some closing acts: every case is applied anew
 * then, with what it takes away.
 */
type Before = Readonly<{ places: ReadonlyMap<string, Place>; closedFrom: number }>;

/** One transaction's work on a projection. */
class Pass {
  private readonly moved = new Map<string, Place>();

  constructor(
    private readonly manager: EntityManager,
    private readonly db: Queryable,
    private readonly projection: Projection,
    private readonly before: Before,
  ) {}

  async apply(caseId: string, localOrder: number, entry: Entry): Promise<void> {
    const last = this.moved.get(caseId) ?? this.before.places.get(caseId);
    const isLate = last !== undefined && inMergedOrder(entry, last) < 0;
    if (isLate || localOrder >= this.before.closedFrom) return this.anew(caseId, localOrder + 1);
    await this.handle(entry);
    this.moved.set(caseId, entry);
  }

  /** Deletes the case's rows and applies all that arrived below a local order, in merged order. */
  async anew(caseId: string, below: number): Promise<void> {
    const { entries } = await readHistory(this.db, caseId, below);
    await this.rows().delete({ caseId });
    for (const entry of entries) await this.handle(entry);
    const last = entries.at(-1);
    if (last) this.moved.set(caseId, last);
    await this.db.query('delete from parked where reader = $1 and case_id = $2', [
      this.projection.name,
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
    try {
      await this.manager.transaction(work); // a savepoint: the manager has a transaction already
    } catch (error) {
      await this.park(caseId, localOrder, error);
    }
  }

  private async park(caseId: string, localOrder: number, error: unknown): Promise<void> {
    await this.db.query(
      `insert into parked (reader, case_id, local_order, error) values ($1, $2, $3, $4)
       on conflict (reader, case_id) do update set error = excluded.error, local_order = excluded.local_order`,
      [this.projection.name, caseId, localOrder, String(error)],
    );
    // Nothing sorts after this place, so the case's next entry makes it anew, and perhaps whole.
    this.moved.set(caseId, { clock: '8999999999999999', publisher: '~', position: 0 });
  }

  async save(cursor: number): Promise<void> {
    const { name } = this.projection;
    await this.db.query('update cursors set local_order = $2 where reader = $1', [name, cursor]);
    const places = [...this.moved];
    await this.db.query(
      `insert into applied select $1, * from unnest($2::text[], $3::bigint[], $4::text[], $5::bigint[])
       on conflict (reader, case_id) do update set clock = excluded.clock, publisher = excluded.publisher, position = excluded.position`,
      [
        name,
        places.map(([id]) => id),
        places.map(([, p]) => Number(p.clock)),
        places.map(([, p]) => p.publisher),
        places.map(([, p]) => p.position),
      ],
    );
  }

  private rows() {
    return this.manager.getRepository(this.projection.row);
  }

  private async handle(entry: Entry): Promise<void> {
    const own = entry.known ? this.projection.handlers[entry.type] : undefined;
    await own?.(entry as never, this.rows());
    await this.projection.handlers['*']?.(entry as never, this.rows());
  }
}
