import { appendAll, emptyFrontier, leafHash, rootOf } from '#merkle';
import { findCheckpoint, openSigned } from './checkpoints.js';
import { leafOfText, sha256 } from './crypto.js';
import type { Queryable } from './database.js';

// Measured: a page is large enough to hide the way of the next one, and small enough to die young.
const AT_ONCE = 2000;
const PAGES_AHEAD = 1;

/** What a log was found to be. `position` is the first entry that is not there, or not what its hash says. */
export type LogVerdict =
  | Readonly<{ kind: 'true'; size: number; root: Uint8Array }>
  | Readonly<{ kind: 'no-checkpoint' }>
  | Readonly<{ kind: 'not-signed' | 'root-differs'; size: number }>
  | Readonly<{ kind: 'entry-missing' | 'leaf-differs'; position: number }>;

type Row = readonly [record: string, unprintable: Buffer | null, leaf: string];
type Page = readonly Row[];

/**
 * Reads a log from its first entry to its greatest checkpoint, hashes every record again and compares: each hash with the
 * stored one, the root with the one that `vkey` signed. Holds two pages at most, however long the log is.
 */
export async function verifyLog(db: Queryable, log: string, vkey: string): Promise<LogVerdict> {
  const kept = await findCheckpoint(db, log);
  if (kept === undefined) return { kind: 'no-checkpoint' };
  const signed = await openSigned(kept.note, log, vkey);
  if (signed?.size !== kept.size) return { kind: 'not-signed', size: kept.size };
  const { size, root } = signed;
  let tree = emptyFrontier;
  for await (const page of pagesOf(db, log, size)) {
    if (page.length < Math.min(AT_ONCE, size - tree.size))
      return { kind: 'entry-missing', position: await findGap(db, log, tree.size) };
    const leaves = page.map(leafOf);
    const wrong = leaves.findIndex((leaf, i) => leaf.toString('hex') !== page[i]?.[2]);
    if (wrong >= 0) return { kind: 'leaf-differs', position: tree.size + wrong };
    tree = appendAll(sha256, tree, leaves);
  }
  const isTrue = Buffer.from(rootOf(sha256, tree)).equals(root);
  return isTrue ? { kind: 'true', size, root } : { kind: 'root-differs', size };
}

const leafOf = ([record, unprintable]: Row): Buffer =>
  unprintable === null ? leafOfText(record) : Buffer.from(leafHash(sha256, unprintable));

/** The first position from one on at which nothing stands. */
async function findGap(db: Queryable, log: string, from: number): Promise<number> {
  const { rows } = await db.query<{ position: number }>(
    `select n as position from generate_series($2::bigint, $2::bigint + ${String(AT_ONCE)}) n
     where not exists (select from entries where publisher = $1 and position = n) order by n limit 1`,
    [log, from],
  );
  return rows[0]?.position ?? from;
}

/** The pages of a log; while one is looked at, the next one is under way. */
async function* pagesOf(db: Queryable, log: string, size: number): AsyncGenerator<Page> {
  const under: Promise<Page>[] = [];
  for (let [from, done] = [0, 0]; done < size; done += AT_ONCE) {
    for (; under.length <= PAGES_AHEAD && from < size; from += AT_ONCE) {
      const page = readPage(db, log, from, size);
      page.catch(() => undefined); // told when its turn comes, if it comes
      under.push(page);
    }
    yield (await under.shift()) ?? [];
  }
}

async function readPage(db: Queryable, log: string, from: number, size: number): Promise<Page> {
  const { rows } = await db.query<[string, Buffer | null, string]>({
    name: 'page-of-log',
    text: `select record, unprintable, encode(leaf, 'hex') from entries
      where publisher = $1 and position >= $2 and position < $3 order by position`,
    values: [log, from, Math.min(size, from + AT_ONCE)],
    rowMode: 'array',
  });
  return rows;
}
