import type { Knows } from '#contracts';
import { appendAll, TILE_WIDTH, type Frontier } from '#merkle';
import { sha256 } from './crypto.js';
import type { Database } from './database.js';
import type { Decision } from './decision.js';
import { headAt, knownTo, LOCAL, readHeads, type Head } from './heads.js';
import type { Page } from './page.js';
import { RECALLED, Seen } from './seen.js';
import { readLeaves } from './tiles.js';

// So many cases are remembered; then those of the last minutes begin anew.
const CASES_MAX = 20_000;

const isHigh = (from: number, to: number) =>
  Math.floor(from / TILE_WIDTH ** 2) !== Math.floor(to / TILE_WIDTH ** 2);

/** A full tile of leaf hashes, by its index. */
type LeafTile = Readonly<{ index: number; hashes: Uint8Array }>;

/** What a page makes of the own log. */
export type Grown = Readonly<{
  frontier: Frontier;
  tiles: readonly LeafTile[];
  rest: readonly Uint8Array[];
}>;

/**
 * What this process believes of the heads, and of all that got a local order since it looked first. It is a belief: the
 * statement that writes on it (`quick.ts`) compares it with the database and writes nothing where it is wrong.
 */
export class Standing {
  private known = new Map<string, Head>();
  /** What an entry knows that is written on these heads; what is written changes none of it. */
  knows: Knows = {};
  private readonly lastOf = new Map<string, number>();
  private since = 0;
  /** The leaf hashes behind the last full tile of the own log. */
  private rest: readonly Uint8Array[] = [];
  private recalled = false;
  private isStale = true;

  constructor(
    private readonly db: Database,
    private readonly log: string,
  ) {}

  /** Something else wrote: look again before the next page. */
  doubt(): void {
    this.isStale = true;
  }

  /** A page was not written on which others may rest: nothing of the belief is left. */
  forget(): void {
    this.known = new Map();
    this.isStale = true;
  }

  /** Whether nothing is left of what was believed when a page was made. */
  get isForgotten(): boolean {
    return this.known.size === 0;
  }

  /** The heads as they are believed to be; read again only where there is doubt. */
  async heads(): Promise<ReadonlyMap<string, Head>> {
    if (!this.isStale) return this.known;
    const heads = new Map(await readHeads(this.db));
    await this.catchUp(headAt(heads, LOCAL).size, this.known.get(LOCAL)?.size);
    const own = headAt(heads, this.log).size;
    if (this.known.get(this.log)?.size !== own) await this.lookAtLog(own);
    this.known = heads;
    this.knows = knownTo(this.log, heads);
    this.isStale = false;
    return heads;
  }

  /** Whether what happened since a decision was folded is all remembered. */
  canJudge({ upTo }: Decision): boolean {
    return upTo >= this.since;
  }

  /** Whether there are answers that were made again from the entries, after a restore. */
  get hasRecalled(): boolean {
    return this.recalled;
  }

  seen(): Seen {
    return new Seen(this.lastOf, new Map(), new Set());
  }

  /** The own log behind a page; undefined where nothing is to be written, or more than entries and tiles of leaves. */
  grow(own: Head, { stored }: Page): Grown | undefined {
    if (stored.length === 0 || isHigh(own.size, own.size + stored.length)) return undefined;
    const leaves = stored.map((e) => e.leaf);
    const all = [...this.rest, ...leaves];
    const first = Math.floor(own.size / TILE_WIDTH);
    const tiles = Array.from({ length: Math.floor(all.length / TILE_WIDTH) }, (_, i) => ({
      index: first + i,
      hashes: Buffer.concat(all.slice(i * TILE_WIDTH, (i + 1) * TILE_WIDTH)),
    }));
    const rest = all.slice(tiles.length * TILE_WIDTH);
    return { frontier: appendAll(sha256, own.frontier, leaves), tiles, rest };
  }

  /** A page was written as it is. Returns the new size of the local order. */
  note({ clock, rulesAt, stored }: Page, { frontier, rest }: Grown): number {
    const [own, local] = [headAt(this.known, this.log), headAt(this.known, LOCAL)];
    const size = local.size + stored.length;
    this.known.set(this.log, { ...own, size: frontier.size, arrived: frontier.size, frontier });
    this.known.set(LOCAL, { ...local, size, clock, rulesAt });
    this.rest = rest;
    stored.forEach(({ caseId }, i) => {
      if (caseId !== undefined) this.lastOf.set(caseId, local.size + i);
    });
    this.forgetSome(size);
    return size;
  }

  private async catchUp(size: number, from: number | undefined): Promise<void> {
    if (from === undefined || size < from || size - from > CASES_MAX) {
      this.begin(size);
      return;
    }
    const { rows } = await this.db.query<{ case_id: string; last: number }>(
      `select case_id, max(local_order) as last from arrivals
       where local_order >= $1 and local_order < $2 and case_id is not null group by case_id`,
      [from, size],
    );
    for (const { case_id, last } of rows) this.lastOf.set(case_id, last);
    this.forgetSome(size);
  }

  private forgetSome(size: number): void {
    if (this.lastOf.size > CASES_MAX) this.begin(size);
  }

  private begin(size: number): void {
    this.lastOf.clear();
    this.since = size;
  }

  private async lookAtLog(size: number): Promise<void> {
    this.rest = await readLeaves(this.db, this.log, size - (size % TILE_WIDTH), size);
    const { rowCount } = await this.db.query('select from answers where sender = $1 limit 1', [
      RECALLED,
    ]);
    this.recalled = rowCount === 1;
  }
}
