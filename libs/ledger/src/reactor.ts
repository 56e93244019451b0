import { parseKnows, readRecord, type Entry } from '#contracts';
import { readArrivals, readClosings, type ActingClosing, type Arrival } from './arrivals.js';
import type { Database } from './database.js';
import type { Ledger } from './ledger.js';

const AT_ONCE = 200;
const CAUSES_MAX = 8;

/** What came of a reaction's command. `later` leaves the entry where it is, to be met again. */
export type Effect = Readonly<
  { kind: 'done' } | { kind: 'refused'; code: string } | { kind: 'later' }
>;

/** One event, one command: `act` sends it, or gives undefined where this service is not meant. */
export type ReactionRule = Readonly<{
  name: string;
  event: string;
  act: (entry: Entry) => Promise<Effect> | undefined;
}>;

type Cut = Readonly<Record<string, number>>;

/**
 * Lets one reaction act on entries in local order. It acts from its enrolment on: an entry of the own log whose cut says
 * what it does not act on. Its effects are unique by cause and name in the log itself, so doing one again does nothing.
 */
export class Reactor {
  private enrolment: Cut | undefined;

  constructor(
    private readonly ledger: Ledger,
    private readonly rule: ReactionRule,
  ) {}

  get name(): string {
    return `reaction:${this.rule.name}`;
  }

  /** Works through what has arrived; false where there was nothing, or the service takes no command now. */
  async step(): Promise<boolean> {
    this.enrolment ??= await this.findEnrolment();
    if (this.enrolment === undefined) return this.enrol();
    if (!(await this.revisit())) return false;
    const { db } = this.ledger;
    const from = await readCursor(db, this.name);
    const arrivals = await readArrivals(db, from, AT_ONCE);
    const closings = arrivals.length > 0 ? await readClosings(db) : [];
    for (const arrival of arrivals) {
      if (isVoid(arrival, closings) || !this.isMeant(arrival)) continue;
      // What stands before it is done, so a crash here makes nothing but this entry again.
      await this.moveCursor(arrival.localOrder);
      if (!(await this.meet(arrival, arrival.entry))) return false;
    }
    await this.moveCursor(from + arrivals.length);
    return arrivals.length > 0;
  }

  private isMeant(arrival: Arrival): arrival is Arrival & { entry: Entry } {
    const { entry } = arrival;
    if (entry?.known !== true || entry.type !== this.rule.event) return false;
    return entry.position >= (this.enrolment?.[entry.publisher] ?? 0);
  }

  private async meet({ causeMissing, localOrder }: Arrival, entry: Entry): Promise<boolean> {
    if (!causeMissing) return this.act(entry);
    await this.ledger.db.query('insert into set_aside values ($1, $2) on conflict do nothing', [
      this.name,
      localOrder,
    ]);
    return true;
  }

  /** Returns to what was set aside and has its cause now; false where it has to wait on. */
  private async revisit(): Promise<boolean> {
    const { db } = this.ledger;
    const { rows } = await db.query<{ local_order: number }>(
      `select distinct s.local_order from set_aside s join lifts l on l.lifted = s.local_order
       where s.reader = $1 order by s.local_order`,
      [this.name],
    );
    const closings = rows.length > 0 ? await readClosings(db) : [];
    for (const { local_order } of rows) {
      const [arrival] = await readArrivals(db, local_order, 1);
      const isMeant = arrival !== undefined && !isVoid(arrival, closings);
      if (isMeant && arrival.entry && !(await this.act(arrival.entry))) return false;
      await db.query('delete from set_aside where reader = $1 and local_order = $2', [
        this.name,
        local_order,
      ]);
    }
    return true;
  }

  private async moveCursor(to: number): Promise<void> {
    await this.ledger.db.query(
      'update cursors set local_order = $2 where reader = $1 and local_order < $2',
      [this.name, to],
    );
  }

  private async act(entry: Entry): Promise<boolean> {
    if ((await countCauses(this.ledger.db, entry)) > CAUSES_MAX) return true;
    const effect = await this.rule.act(entry);
    if (effect?.kind === 'refused') {
      await this.ledger.db.query(
        'insert into work_items (reaction, cause, case_id, code) values ($1, $2, $3, $4) on conflict do nothing',
        [this.rule.name, entry.id, entry.caseId, effect.code],
      );
    }
    return effect?.kind !== 'later';
  }

  private async findEnrolment(): Promise<Cut | undefined> {
    const { db, log } = this.ledger;
    await db.query(
      'insert into cursors (reader, local_order) values ($1, 0) on conflict do nothing',
      [this.name],
    );
    const { rows } = await db.query<{ position: number; knows: string; record: string }>(
      `select position, knows, record from entries where publisher = $1 and type = 'ReactionEnrolled' order by position`,
      [log],
    );
    const found = rows.find(({ record }) => {
      const entry = readRecord(record);
      return entry?.type === 'ReactionEnrolled' && entry.data.reaction === this.rule.name;
    });
    return found && { ...parseKnows(found.knows), [log]: found.position + 1 };
  }

  private async enrol(): Promise<boolean> {
    const id = await this.ledger.record({
      type: 'ReactionEnrolled',
      data: { reaction: this.rule.name },
    });
    return id !== undefined;
  }
}

/** Whether a closing took an entry away: nobody acts on it, now or later. */
const isVoid = ({ publisher, position }: Arrival, closings: readonly ActingClosing[]): boolean =>
  closings.some(({ log, size }) => log === publisher && position >= size);

async function readCursor(db: Database, reader: string): Promise<number> {
  const { rows } = await db.query<{ local_order: number }>(
    'select local_order from cursors where reader = $1',
    [reader],
  );
  return rows[0]?.local_order ?? 0;
}

/** How many entries caused this one, one after the other; counted only a little beyond the limit. */
async function countCauses(db: Database, entry: Entry): Promise<number> {
  const { rows } = await db.query<{ depth: number }>(
    `with recursive causes as (
       select $1::text collate "C" as id, 0 as depth
       union all
       select e.causation, c.depth + 1 from causes c
       join entries e on e.publisher = split_part(c.id, '/', 1) and e.position = split_part(c.id, '/', 2)::bigint
       where e.causation is not null and c.depth <= ${String(CAUSES_MAX)})
     select max(depth)::int as depth from causes`,
    [entry.id],
  );
  return rows[0]?.depth ?? 0;
}
