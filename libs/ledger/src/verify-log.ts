import { appendAll, emptyFrontier, leafHash, rootOf } from '#merkle';
import { findCheckpoint, openSigned } from './checkpoints.js';
import { leafOfText, sha256 } from './crypto.js';
import type { Queryable } from './database.js';

const AT_ONCE = 1000;

/** What a log was found to be. `position` is the first entry that is not there, or not what its hash says. */
export type LogVerdict =
  | Readonly<{ kind: 'true'; size: number; root: Uint8Array }>
  | Readonly<{ kind: 'no-checkpoint' }>
  | Readonly<{ kind: 'not-signed' | 'root-differs'; size: number }>
  | Readonly<{ kind: 'entry-missing' | 'leaf-differs'; position: number }>;

type Row = readonly [position: number, record: string, unprintable: Buffer | null, leaf: Buffer];
type Page = readonly Row[];

/**
 * Reads a log from its first entry to its greatest checkpoint, hashes every record again and compares: each hash with the
 * stored one, the root with the one that `vkey` signed. Holds two pages at a time, however long the log is.
 */
export async function verifyLog(db: Queryable, log: string, vkey: string): Promise<LogVerdict> {
  const kept = await findCheckpoint(db, log);
  if (kept === undefined) return { kind: 'no-checkpoint' };
  const signed = await openSigned(kept.note, log, vkey);
  if (signed?.size !== kept.size) return { kind: 'not-signed', size: kept.size };
  const { size, root } = signed;
  let tree = emptyFrontier;
  for await (const page of pagesOf(db, log, size)) {
    const leaves = page.map(leafOf);
    const wrong = leaves.findIndex((leaf, i) => !page[i]?.[3].equals(leaf));
    if (wrong >= 0) return { kind: 'leaf-differs', position: page[wrong]?.[0] ?? 0 };
    const due = Math.min(AT_ONCE, size - tree.size);
    if (page.length < due) return { kind: 'entry-missing', position: gapOf(page, tree.size) };
    tree = appendAll(sha256, tree, leaves);
  }
  const isTrue = Buffer.from(rootOf(sha256, tree)).equals(root);
  return isTrue ? { kind: 'true', size, root } : { kind: 'root-differs', size };
}

const leafOf = ([, record, unprintable]: Row): Uint8Array =>
  unprintable === null ? leafOfText(record) : leafHash(sha256, unprintable);

function gapOf(page: Page, from: number): number {
  const gap = page.findIndex(([position], i) => position !== from + i);
  return from + (gap < 0 ? page.length : gap);
}

/** The pages of a log; while one is looked at, the next is under way. */
async function* pagesOf(db: Queryable, log: string, size: number): AsyncGenerator<Page> {
  let next = readPage(db, log, 0, size);
  for (let from = 0; from < size; from += AT_ONCE) {
    const page = await next;
    next = readPage(db, log, from + AT_ONCE, size);
    next.catch(() => undefined); // told when its turn comes, if it comes
    yield page;
  }
}

async function readPage(db: Queryable, log: string, from: number, size: number): Promise<Page> {
  if (from >= size) return [];
  const { rows } = await db.query<[number, string, Buffer | null, Buffer]>({
    name: 'page-of-log',
    text: 'select position, record, unprintable, leaf from entries where publisher = $1 and position >= $2 and position < $3 order by position',
    values: [log, from, Math.min(size, from + AT_ONCE)],
    rowMode: 'array',
  });
  return rows;
}
