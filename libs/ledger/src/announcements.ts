import { findNewType } from '#contracts';
import type { Database } from './database.js';
import type { Draft } from './decision.js';
import { entryAt } from './stored.js';

/** What each log has announced that its service reads. What was once announced counts for ever. */
export class Announcements {
  private readonly readByAll = new Set<string>();

  constructor(private readonly db: Database) {}

  /** Which of the parties have not announced that they read all that is to be published. */
  async findUnready(
    drafts: readonly Draft[],
    parties: () => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    const types = drafts.flatMap(({ event }) => findNewType(event.type) ?? []);
    const unsure = types.filter((type) => !this.readByAll.has(type));
    if (unsure.length === 0) return [];
    const read = await this.readTypes();
    const lacks = (party: string) => unsure.some((type) => !read.get(party)?.has(type));
    const unready = (await parties()).filter(lacks);
    if (unready.length === 0) for (const type of unsure) this.readByAll.add(type);
    return unready;
  }

  /** By log, all event types that it announced. */
  async readTypes(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const { rows } = await this.db.query<{ publisher: string; position: number; record: string }>(
      `select publisher, position, record from entries where type in ('LogOpened', 'VersionsAnnounced')`,
    );
    const read = new Map<string, Set<string>>();
    for (const { publisher, position, record } of rows) {
      const entry = entryAt(publisher, position, record);
      if (entry?.type !== 'LogOpened' && entry?.type !== 'VersionsAnnounced') continue;
      if (!entry.known) continue;
      const types = read.get(publisher) ?? new Set();
      for (const type of entry.data.reads) types.add(type);
      read.set(publisher, types);
    }
    return read;
  }
}
