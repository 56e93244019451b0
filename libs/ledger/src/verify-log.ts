import pg from 'pg';
import { append, appendAll, emptyFrontier, foldPerfect, rootOf, type Frontier } from '#merkle';
import { findCheckpoint, openSigned } from './checkpoints.js';
import { copyOut } from './copy-out.js';
import { HASH_BYTES, hashesIn, sha256, writeSha256 } from './crypto.js';
import { inTransaction, type Database, type Transaction } from './database.js';

// Measured: a page is large enough to hide the way of the next one, and small enough to die young. A power of two: a full
// page is a perfect subtree.
const AT_ONCE = 1024;

/** What a log was found to be. `position` is the first entry that is not there, or not what its hash says. */
export type LogVerdict =
  | Readonly<{ kind: 'true'; size: number; root: Uint8Array }>
  | Readonly<{ kind: 'no-checkpoint' }>
  | Readonly<{ kind: 'not-signed' | 'root-differs'; size: number }>
  | Readonly<{ kind: 'entry-missing' | 'leaf-differs'; position: number }>;

/** The leaf hashes of some records, one behind the other, and which of them is the first that is not what is stored. */
type Page = Readonly<{ leaves: Buffer; wrong: number | undefined }>;

/**
 * Reads a log from its first entry to its greatest checkpoint, hashes every record again and compares: each hash with the
 * stored one, the root with the one that `vkey` signed. Holds the hashes of two pages at most, however long the log is.
 * `see` is told behind each page how many entries are looked at: a long log takes a while.
 */
export async function verifyLog(
  db: Database,
  log: string,
  vkey: string,
  see: (entries: number) => void = () => undefined,
): Promise<LogVerdict> {
  const kept = await findCheckpoint(db, log);
  if (kept === undefined) return { kind: 'no-checkpoint' };
  const signed = await openSigned(kept.note, log, vkey);
  if (signed?.size !== kept.size) return { kind: 'not-signed', size: kept.size };
  const { size, root } = signed;
  return inTransaction(db, async (tx) => {
    await tx.query('set local transaction_timeout = 0');
    let pages = emptyFrontier;
    let tree = emptyFrontier;
    for await (const { leaves, wrong } of pagesOf(tx, log, size)) {
      const from = pages.size * AT_ONCE;
      const count = leaves.length / HASH_BYTES;
      if (count < Math.min(AT_ONCE, size - from))
        return { kind: 'entry-missing', position: await findGap(tx, log, from) };
      if (wrong !== undefined) return { kind: 'leaf-differs', position: from + wrong };
      if (count < AT_ONCE) tree = appendAll(sha256, leavesUnder(pages), hashesIn(leaves));
      else {
        pages = append(sha256, pages, foldPerfect(writeSha256, leaves));
        tree = leavesUnder(pages);
      }
      see(tree.size);
    }
    const isTrue = Buffer.from(rootOf(sha256, tree)).equals(root);
    return isTrue ? { kind: 'true', size, root } : { kind: 'root-differs', size };
  });
}

/** The frontier of a log from that of its full pages: it has the same roots. */
const leavesUnder = (pages: Frontier): Frontier => ({ ...pages, size: pages.size * AT_ONCE });

/** The first position from one on at which nothing stands. */
async function findGap(tx: Transaction, log: string, from: number): Promise<number> {
  const { rows } = await tx.query<{ position: number }>(
    `select n as position from generate_series($2::bigint, $2::bigint + ${String(AT_ONCE)}) n
     where not exists (select from entries where publisher = $1 and position = n) order by n limit 1`,
    [log, from],
  );
  return rows[0]?.position ?? from;
}

/** The pages of a log; while one is looked at, the next one is under way. */
async function* pagesOf(tx: Transaction, log: string, size: number): AsyncGenerator<Page> {
  const read = (from: number) =>
    from < size ? readPage(tx, log, from, Math.min(size, from + AT_ONCE)) : undefined;
  let next = read(0);
  for (let from = AT_ONCE; next; from += AT_ONCE) {
    const page = next;
    next = read(from);
    next?.catch(() => undefined); // told when its turn comes, if it comes
    yield await page;
  }
}

async function readPage(tx: Transaction, log: string, from: number, to: number): Promise<Page> {
  // The zero byte makes a leaf of a record (RFC 9162, 2.1.1).
  const query = `select '\\x00'::bytea || coalesce(unprintable, convert_to(record, 'UTF8')), leaf
    from entries where publisher = ${pg.escapeLiteral(log)} and position >= ${String(from)} and position < ${String(to)}
    order by position`;
  const hashes = Buffer.allocUnsafe(HASH_BYTES * AT_ONCE);
  let size = 0;
  let wrong: number | undefined;
  await copyOut(tx, query, (bytes, [recordFrom, recordTo, leafFrom, leafTo]) => {
    writeSha256(bytes.subarray(recordFrom, recordTo), hashes, size);
    if (hashes.compare(bytes, leafFrom, leafTo, size, size + HASH_BYTES) !== 0)
      wrong ??= size / HASH_BYTES;
    size += HASH_BYTES;
  });
  return { leaves: hashes.subarray(0, size), wrong };
}
