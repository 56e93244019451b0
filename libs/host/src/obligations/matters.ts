import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { inMergedOrder, readRecord, type Entry } from '#contracts';
import type { Ledger, Projection } from '#ledger';
import { causeNamedIn, isOfMatter, matterOf } from '#regulation';

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
export type Matter = Readonly<{ matter: string; entries: readonly Entry[] }>;

/** Entries that no table holds yet, and their matters. */
export type Fresh = Readonly<{ unread: readonly Entry[]; places: Placed }>;

const PLACES = 'select entry, matter from matters where entry = any($1)';

// What a closing of its log has voided is no entry of a matter either.
const OF_MATTER = `select e.record from matters m join entries e
    on e.publisher = split_part(m.entry, '/', 1) and e.position = split_part(m.entry, '/', 2)::bigint
  where m.matter = $1 and not exists (select from heads h
    where h.log = e.publisher and h.closing_acts_from is not null and e.position >= h.closed_at)`;

const UNREAD = `select e.record from arrivals a join entries e using (publisher, position)
  where a.case_id is null and a.local_order >= coalesce((select local_order from cursors where reader = $1), 0)
  order by a.local_order`;

/** The entries of no case, found by what they name: a call and what was done about it, the reports of a party. */
export class Matters {
  constructor(private readonly ledger: Ledger) {}

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
    const kept = await this.entriesBy(OF_MATTER, matter);
    const entries = [...kept, ...unread.filter(({ id }) => places.get(id) === matter)];
    const once = new Map(entries.map((entry) => [entry.id, entry]));
    return { matter, entries: [...once.values()].sort(inMergedOrder) };
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
    return (await this.entriesBy(UNREAD, 'obligations')).filter(isOfMatter);
  }

  private async entriesBy(statement: string, value: string): Promise<Entry[]> {
    const { db, opener } = this.ledger;
    const { rows } = await db.query<{ record: string }>(statement, [value]);
    return rows.flatMap(({ record }) => readRecord(record) ?? []).map(opener);
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
