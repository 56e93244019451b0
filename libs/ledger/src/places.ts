import { inMergedOrder, type Entry } from '#contracts';
import { writeClock } from './clock.js';
import type { Queryable } from './database.js';

type Place = Pick<Entry, 'clock' | 'publisher' | 'position'>;
type Dated = Readonly<{ caseId: string | undefined; clock: number }>;

const KEPT_MAX = 5_000;
/** Where a case stands, and with how many closings it was applied; unknown where that was before this process. */
type Kept = Place & Readonly<{ closings: number | undefined }>;
const NOWHERE: Place = { clock: '', publisher: '', position: -1 };

/**
 * Where cases stand in merged order, as far as a list has applied them. Whatever has a greater clock than all before it
 * comes last in its case too; only of others the case's last place is asked for, and found among the entries.
 */
export class Places {
  private kept = new Map<string, Kept>();
  private older: ReadonlyMap<string, Kept> = new Map();

  /** `greatest`: no entry that was applied has a greater clock. */
  constructor(private greatest: number) {}

  /** Reads what is needed to judge some entries, the first of which has the local order `from`. */
  async prepare(db: Queryable, arrivals: readonly Dated[], from: number): Promise<void> {
    let { greatest } = this;
    const asked = new Set<string>();
    for (const { caseId, clock } of arrivals) {
      if (caseId === undefined) continue;
      if (clock > greatest) greatest = clock;
      else if (!this.find(caseId)) asked.add(caseId);
    }
    if (asked.size === 0) return;
    for (const caseId of asked) this.note(caseId, NOWHERE);
    for (const [caseId, place] of await readPlaces(db, [...asked], from)) this.note(caseId, place);
  }

  /** Whether an entry sorts before one of its case that was applied already. */
  isLate(caseId: string, entry: Entry): boolean {
    if (Number(entry.clock) > this.greatest) return false;
    const last = this.find(caseId) ?? NOWHERE;
    return inMergedOrder(entry, last) < 0;
  }

  /** Whether a case was applied with so many closings of logs. */
  hasClosings(caseId: string, count: number): boolean {
    return count === 0 || this.find(caseId)?.closings === count;
  }

  /** A case was applied up to here, with as many closings as before unless said. The entry itself is let go. */
  note(caseId: string, { clock, publisher, position }: Place, closings?: number): void {
    const kept = closings ?? this.find(caseId)?.closings;
    this.kept.set(caseId, { clock, publisher, position, closings: kept });
    this.greatest = Math.max(this.greatest, Number(clock));
  }

  /** Lets go of the cases that did not move for long. */
  trim(): void {
    if (this.kept.size <= KEPT_MAX) return;
    this.older = this.kept;
    this.kept = new Map();
  }

  private find(caseId: string): Kept | undefined {
    return this.kept.get(caseId) ?? this.older.get(caseId);
  }
}

type Row = Readonly<{ case_id: string; clock: number; publisher: string; position: number }>;

async function readPlaces(
  db: Queryable,
  cases: readonly string[],
  below: number,
): Promise<[string, Place][]> {
  const { rows } = await db.query<Row>(
    `select distinct on (a.case_id) a.case_id, e.clock, e.publisher, e.position
     from arrivals a join entries e using (publisher, position)
     where a.case_id = any($1) and a.local_order < $2
     order by a.case_id, e.clock desc, e.publisher desc, e.position desc`,
    [cases, below],
  );
  return rows.map(({ case_id, clock, publisher, position }) => [
    case_id,
    { clock: writeClock(clock), publisher, position },
  ]);
}
