import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { inMergedOrder, readRecord, type Entry } from '#contracts';
import {
  readArrivalsNamed,
  readClosings,
  type Arrival,
  type Ledger,
  type Projection,
} from '#ledger';
import { openedHere } from '../live/timeline-row.js';
import { causeNamedIn, isOfMatter, isOfReport, matterOf, reportsOf } from '#regulation';

/** Which matter an entry without a case stands in: the id of the first entry of it, or the reports of a party. */
@Entity('matters')
@Index(['matter'])
export class InMatter {
  @PrimaryColumn('text') readonly entry!: string;
  @Column('text') readonly matter!: string;
}

/** The table alone: `ObligationKeeper` fills it together with that of the duties, and both begin anew together. */
export const matterTable: Projection = {
  name: 'matters',
  row: InMatter,
  handlers: {},
  version: 1,
};

/** Entries by id, each with its matter. */
export type Placed = ReadonlyMap<string, string>;

/** What belongs together and to no case. `matter`: the id of its first entry, or the reports of a party. */
export type Matter = Readonly<{
  matter: string;
  entries: readonly Entry[];
  /** The same entries as they arrived here. */
  arrivals: readonly Arrival[];
}>;

/** Entries that no table holds yet, and their matters. */
export type Fresh = Readonly<{ unread: readonly Entry[]; places: Placed }>;

const PLACES = 'select entry, matter from matters where entry = any($1)';
const OF_MATTER = 'select entry from matters where matter = $1';

const NEWEST = `select m.entry from matters m join arrivals a
    on a.publisher = split_part(m.entry, '/', 1) and a.position = split_part(m.entry, '/', 2)::bigint
  where m.entry = m.matter and a.local_order < $1 order by a.local_order desc limit $2`;

const UNREAD = `select e.record from arrivals a join entries e using (publisher, position)
  where a.case_id is null and a.local_order >= coalesce((select local_order from cursors where reader = $1), 0)
  order by a.local_order`;

/** The entries of no case, found by what they name: a call and what was done about it, the reports of a party. */
export class Matters {
  constructor(private readonly ledger: Ledger) {}

  /** What stands together with the entry, or the report, that a command about no case names; nothing where it names none. */
  async around(command: object): Promise<readonly Entry[]> {
    const named = causeNamedIn(command);
    if (named === undefined) return [];
    const found = isOfReport(named) ? this.read(reportsOf(this.ledger.log)) : this.find(named);
    return (await found)?.entries ?? [];
  }

  /** The matter that an entry stands in, as far as its entries arrived here; undefined where it stands in none. */
  async find(entryId: string): Promise<Matter | undefined> {
    const unread = await this.readUnread();
    const places = await this.place(unread);
    const matter = places.get(entryId) ?? (await this.lookUp([entryId])).get(entryId);
    return matter === undefined ? undefined : this.read(matter, { unread, places });
  }

  /** The entries of a matter in merged order; `fresh`: all that the list of duties has not taken in yet, unless said. */
  async read(matter: string, fresh?: Fresh): Promise<Matter> {
    const { unread, places } = fresh ?? (await this.readFresh());
    const { rows } = await this.ledger.db.query<{ entry: string }>(OF_MATTER, [matter]);
    const late = unread.filter(({ id }) => places.get(id) === matter);
    const ids = [...rows.map(({ entry }) => entry), ...late.map(({ id }) => id)];
    const arrivals = await this.arrivalsOf([...new Set(ids)]);
    const entries = arrivals.flatMap(({ entry }) => entry ?? []).sort(inMergedOrder);
    return { matter, entries, arrivals };
  }

  /** The entries that began a matter below a local order, the newest first. */
  async readNewest(below: number, limit: number): Promise<readonly Arrival[]> {
    const { rows } = await this.ledger.db.query<{ entry: string }>(NEWEST, [below, limit]);
    return (await this.arrivalsOf(rows.map(({ entry }) => entry))).reverse();
  }

  /** Opened where they are this service's; what a closing of its log has voided is left out. */
  private async arrivalsOf(ids: readonly string[]): Promise<Arrival[]> {
    const { db, opener } = this.ledger;
    const [arrivals, closings] = await Promise.all([readArrivalsNamed(db, ids), readClosings(db)]);
    const isVoid = ({ publisher, position }: Arrival) =>
      closings.some(({ log, size }) => log === publisher && position >= size);
    return arrivals.filter((one) => !isVoid(one)).map((one) => openedHere(one, opener));
  }

  /** The matters of entries that arrived, whichever of them came first. */
  async place(entries: readonly Entry[]): Promise<Placed> {
    const causes = entries.flatMap(({ data }) => causeNamedIn(data) ?? []);
    const places = new Map(await this.lookUp(causes));
    for (const entry of entries)
      places.set(
        entry.id,
        matterOf(entry, (id) => places.get(id)),
      );
    return new Map(entries.map(({ id }) => [id, rootOf(id, places)]));
  }

  private async readFresh(): Promise<Fresh> {
    const unread = await this.readUnread();
    return { unread, places: await this.place(unread) };
  }

  private async readUnread(): Promise<readonly Entry[]> {
    const { db, opener } = this.ledger;
    const { rows } = await db.query<{ record: string }>(UNREAD, ['obligations']);
    return rows
      .flatMap(({ record }) => readRecord(record) ?? [])
      .map(opener)
      .filter(isOfMatter);
  }

  private async lookUp(entries: readonly string[]): Promise<Placed> {
    if (entries.length === 0) return new Map();
    const { rows } = await this.ledger.db.query<InMatter>(PLACES, [entries]);
    return new Map(rows.map(({ entry, matter }) => [entry, matter]));
  }
}

/** The first of a chain of entries; what came before the one that it names was taken for the end of it. */
function rootOf(id: string, places: Placed): string {
  const seen = new Set([id]);
  let root = places.get(id) ?? id;
  for (
    let next = places.get(root);
    next !== undefined && !seen.has(root);
    next = places.get(root)
  ) {
    seen.add(root);
    root = next;
  }
  return root;
}
