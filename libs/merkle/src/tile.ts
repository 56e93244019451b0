import { HASH_BYTES, isSize } from './bytes.js';
import type { NodeReader } from './proof.js';
import { nodeHash, type Hash } from './tree.js';

/** Hashes in a full tile, records in a full bundle: trees are cut every eight levels (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;

const TILE_HEIGHT = 8;
const LEVEL_MAX = 63;
const PATH = /^tile\/(0|[1-9]\d?|entries)\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** What a tile path names: a tile of hashes of a level, or a bundle of entries; `width` is 256 unless it is partial. */
export type TileName = Readonly<{ level: number | 'entries'; index: number; width: number }>;

/** Gives the hashes of a tile, 32 bytes each, one after the other. */
export type TileReader = (level: number, index: number, width: number) => Promise<Uint8Array>;

/** The path of a tile of hashes, `tile/0/x001/x234/067.p/112`; throws RangeError for one that cannot be. */
export function tilePath(level: number, index: number, width = TILE_WIDTH): string {
  if (!isSize(level) || level > LEVEL_MAX) throw new RangeError(`no tile level ${String(level)}`);
  return pathOf(String(level), index, width);
}

/** The path of a bundle of entries, `tile/entries/x001/x234/067`; throws RangeError for one that cannot be. */
export function entriesPath(index: number, width = TILE_WIDTH): string {
  return pathOf('entries', index, width);
}

function pathOf(level: string, index: number, width: number): string {
  if (!isSize(index) || !isSize(width) || width < 1 || width > TILE_WIDTH) {
    throw new RangeError(`no tile ${String(index)} of width ${String(width)}`);
  }
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const folders = groups.slice(0, -1).map((group) => `x${group}/`);
  const partial = width === TILE_WIDTH ? '' : `.p/${String(width)}`;
  return `tile/${level}/${folders.join('')}${groups.at(-1) ?? ''}${partial}`;
}

/** What a path names, or undefined where it is not exactly what `tilePath` or `entriesPath` writes. */
export function parseTilePath(path: string): TileName | undefined {
  const [, where, groups, partial] = PATH.exec(path) ?? [];
  if (where === undefined || groups === undefined) return undefined;
  const name: TileName = {
    level: where === 'entries' ? where : Number(where),
    index: Number(groups.replace(/[x/]/g, '')),
    width: partial === undefined ? TILE_WIDTH : Number(partial),
  };
  return isTileName(name) && pathOf(where, name.index, name.width) === path ? name : undefined;
}

const isTileName = ({ level, index, width }: TileName): boolean =>
  (level === 'entries' || level <= LEVEL_MAX) && isSize(index) && width <= TILE_WIDTH;

/** How many hashes a tile has in a log of `size`: 256 when full, 0 when it is not there yet (C2SP tlog-tiles). */
export function tileWidth(level: number, index: number, size: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level) - index * TILE_WIDTH;
  return Math.min(Math.max(hashes, 0), TILE_WIDTH);
}

/**
 * The node reader that the proofs need, over tiles as they are in a log of `size`. It keeps what it read: make one for
 * each proof. It rejects a node outside the log, and a tile of the wrong length; whether the hashes are right only
 * the proof shows.
 */
export function tileNodes(readTile: TileReader, size: number, hash: Hash): NodeReader {
  const tiles = new Map<string, Promise<Uint8Array>>();
  const tile = (level: number, index: number) => {
    const key = `${String(level)}/${String(index)}`;
    const read = tiles.get(key) ?? readWhole(readTile, level, index, tileWidth(level, index, size));
    tiles.set(key, read);
    return read;
  };
  return async (level, index) => {
    const count = 2 ** (level % TILE_HEIGHT);
    const from = (index * count) % TILE_WIDTH;
    const bytes = await tile(
      Math.floor(level / TILE_HEIGHT),
      Math.floor((index * count) / TILE_WIDTH),
    );
    return perfectRoot(hash, hashesOf(bytes).slice(from, from + count), count);
  };
}

async function readWhole(readTile: TileReader, level: number, index: number, width: number) {
  const bytes = width > 0 ? await readTile(level, index, width) : new Uint8Array(0);
  if (bytes.length !== width * HASH_BYTES) {
    throw new RangeError(`tile ${String(level)}/${String(index)} is not ${String(width)} wide`);
  }
  return bytes;
}

function hashesOf(tile: Uint8Array): Uint8Array[] {
  return Array.from({ length: tile.length / HASH_BYTES }, (_, i) =>
    tile.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES),
  );
}

function perfectRoot(hash: Hash, hashes: readonly Uint8Array[], count: number): Uint8Array {
  const [first, second] = hashes;
  if (first === undefined || hashes.length !== count) throw new RangeError('no such perfect node');
  if (second === undefined) return first;
  const half = count / 2;
  const left = perfectRoot(hash, hashes.slice(0, half), half);
  return nodeHash(hash, left, perfectRoot(hash, hashes.slice(half), half));
}
