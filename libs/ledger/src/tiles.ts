import {
  inclusionProof,
  consistencyProof,
  rootAt,
  rootOf,
  TILE_WIDTH,
  tileNodes,
  appendAll,
  emptyFrontier,
  type NodeReader,
} from '#merkle';
import { hashesIn, sha256 } from './crypto.js';
import type { Queryable } from './database.js';
import { HEAD_COLUMNS, onlyHead, type Head, type HeadRow } from './heads.js';

type Tile = readonly [level: number, index: number, width: number];

/** Writes the full tiles of hashes that a log reached by growing from one size to another; its entries are there already. */
export async function writeTiles(
  tx: Queryable,
  log: string,
  from: number,
  to: number,
): Promise<void> {
  let [old, now] = [from, to];
  for (let level = 0; now >= TILE_WIDTH; level++) {
    [old, now] = [Math.floor(old / TILE_WIDTH), Math.floor(now / TILE_WIDTH)];
    for (let index = old; index < now; index++) {
      const hashes = await readHashes(tx, log, [level, index, TILE_WIDTH]);
      await tx.query('insert into tiles values ($1, $2, $3, $4)', [log, level, index, hashes]);
    }
  }
}

/** The hashes of a tile, 32 bytes each; shorter where the log has fewer. Partial tiles are derived, never stored. */
export async function readTile(db: Queryable, log: string, ...tile: Tile): Promise<Buffer> {
  const [level, index, width] = tile;
  if (width === TILE_WIDTH) {
    const { rows } = await db.query<{ hashes: Buffer }>(
      'select hashes from tiles where log = $1 and level = $2 and index = $3',
      [log, level, index],
    );
    return rows[0]?.hashes ?? Buffer.alloc(0);
  }
  return readHashes(db, log, tile);
}

/** As one value: a row for each would cost many times as much. */
async function readJoined(db: Queryable, log: string, from: number, to: number): Promise<Buffer> {
  const { rows } = await db.query<{ leaves: Buffer | null }>({
    name: 'leaves',
    text: `select string_agg(leaf, ''::bytea order by position) as leaves from entries
           where publisher = $1 and position >= $2 and position < $3`,
    values: [log, from, to],
  });
  return rows[0]?.leaves ?? Buffer.alloc(0);
}

/** The leaf hashes of a log from one position up to another. */
export async function readLeaves(
  db: Queryable,
  log: string,
  from: number,
  to: number,
): Promise<Buffer[]> {
  return hashesIn(await readJoined(db, log, from, to));
}

/** How a log stands, and the hashes of its leaves from a position on; undefined where there are too many. */
export type Grown = Readonly<{ head: Head; leaves: readonly Buffer[] | undefined }>;

/** Both as one snapshot has them, with at most so many leaves. */
export async function readGrown(
  db: Queryable,
  log: string,
  from: number,
  most: number,
): Promise<Grown> {
  const { rows } = await db.query<HeadRow & { leaves: Buffer | null; fits: boolean }>({
    name: 'grown',
    text: `select ${HEAD_COLUMNS}, size - $2 <= $3 as fits, case when size - $2 <= $3 then (
        select string_agg(leaf, ''::bytea order by position) from entries
        where publisher = $1 and position >= $2 and position < h.size) end as leaves
      from heads h where log = $1`,
    values: [log, from, most],
  });
  const { leaves, fits } = rows[0] ?? {};
  const head = onlyHead(log, rows);
  return { head, leaves: fits === true ? hashesIn(leaves ?? Buffer.alloc(0)) : undefined };
}

async function readHashes(
  db: Queryable,
  log: string,
  [level, index, width]: Tile,
): Promise<Buffer> {
  const [from, to] = [index * TILE_WIDTH, index * TILE_WIDTH + width];
  if (level === 0) return readJoined(db, log, from, to);
  const { rows } = await db.query<{ hashes: Buffer }>(
    'select hashes from tiles where log = $1 and level = $4 and index >= $2 and index < $3 order by index',
    [log, from, to, level - 1],
  );
  return Buffer.concat(rows.map(({ hashes }) => rootOfTile(hashes)));
}

function rootOfTile(hashes: Buffer): Uint8Array {
  return rootOf(sha256, appendAll(sha256, emptyFrontier, hashesIn(hashes)));
}

const nodesOf = (db: Queryable, log: string, size: number): NodeReader =>
  tileNodes((level, index, width) => readTile(db, log, level, index, width), size, sha256);

/** The root that a log had at an earlier size; O(log n) reads. */
export const readRootAt = (db: Queryable, log: string, size: number): Promise<Uint8Array> =>
  rootAt(size, nodesOf(db, log, size), sha256);

/** The audit path of an entry in the log of `size`. */
export const proveInclusion = (
  db: Queryable,
  log: string,
  position: number,
  size: number,
): Promise<Uint8Array[]> => inclusionProof(position, size, nodesOf(db, log, size), sha256);

/** The proof that a log of `to` begins with the log of `from`. */
export const proveConsistency = (
  db: Queryable,
  log: string,
  from: number,
  to: number,
): Promise<Uint8Array[]> => consistencyProof(from, to, nodesOf(db, log, to), sha256);
