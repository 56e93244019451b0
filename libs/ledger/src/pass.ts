import { setImmediate as aTurn } from 'node:timers/promises';
import type { Entry } from '#contracts';
import { entryOf, type Applicables } from './applicable.js';
import { readClosedCases } from './arrivals.js';
import type { CaseRows } from './case-rows.js';
import type { Queryable } from './database.js';
import { readHistory } from './history.js';
import type { Opener } from './opener.js';
import type { Places } from './places.js';
import type { Projection } from './projection.js';

/** What a pass works with. `places`: where the cases stand before it. */
type Means = Readonly<{
  db: Queryable;
  projection: Projection;
  open: Opener;
  rows: CaseRows;
  batch: Applicables;
  places: Places;
}>;

/** Some work on a case, at a local order. */
export type Attempt = (
  caseId: string,
  localOrder: number,
  work: () => Promise<void>,
) => Promise<void>;

// So many entries take about a millisecond. Then what is read and written meanwhile has its turn.
const TURN = 100;

/** Applies some entries to the rows in memory; nothing of it is written. */
export class Pass {
  /** Cases that were parked and are whole again. */
  readonly healed = new Set<string>();
  private readonly parked: Set<string>;

  constructor(private readonly by: Means) {
    this.parked = new Set(by.batch.parked);
  }

  /** A case could not be applied: its next entry makes it anew, and perhaps whole. */
  park(caseId: string): void {
    this.parked.add(caseId);
    this.healed.delete(caseId);
  }

  async applyAll(attempt: Attempt): Promise<void> {
    const { db, batch } = this.by;
    for (const [i, arrival] of batch.arrivals.entries()) {
      if (i % TURN === TURN - 1) await aTurn();
      const { caseId, localOrder } = arrival;
      const entry = caseId === undefined ? undefined : entryOf(arrival);
      if (caseId !== undefined && entry !== undefined)
        await attempt(caseId, localOrder, () => this.apply(caseId, localOrder, entry));
      const closed = batch.closings.includes(localOrder)
        ? await readClosedCases(db, localOrder)
        : [];
      for (const id of [...closed, ...(batch.lifted.get(localOrder) ?? [])])
        await attempt(id, localOrder, () => this.anew(id, localOrder + 1));
    }
  }

  private async apply(caseId: string, localOrder: number, entry: Entry): Promise<void> {
    const { places } = this.by;
    // Where some closing acts, each case is applied anew once, with that and what it takes away.
    const isClosed = places.hasClosings(caseId, this.closingsAt(localOrder));
    const isWhole = isClosed && !this.parked.has(caseId);
    if (!isWhole || places.isLate(caseId, entry)) return this.anew(caseId, localOrder + 1);
    await this.handle(entry);
    places.note(caseId, entry);
  }

  /** Deletes the case's rows and applies all that arrived below a local order, in merged order. */
  private async anew(caseId: string, below: number): Promise<void> {
    const { db, rows, places } = this.by;
    const { entries } = await readHistory(db, caseId, below);
    await rows.delete({ caseId });
    for (const entry of entries) await this.handle(entry);
    const last = entries.at(-1);
    if (last) places.note(caseId, last, this.closingsAt(below - 1));
    if (this.parked.delete(caseId)) this.healed.add(caseId);
  }

  private closingsAt(localOrder: number): number {
    return this.by.batch.closings.filter((from) => from <= localOrder).length;
  }

  private async handle(told: Entry): Promise<void> {
    const { rows, projection, open } = this.by;
    const entry = open(told);
    const { [entry.type]: own, '*': every } = projection.handlers;
    if (own && entry.known) await own(entry as never, rows);
    if (every) await every(entry as never, rows);
  }
}
