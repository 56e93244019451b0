import { hash as digestOf } from 'node:crypto';
import fc from 'fast-check';
import {
  appendAll,
  consistencyProof,
  emptyFrontier,
  entriesPath,
  inclusionProof,
  leafHash,
  parseTilePath,
  rootAt,
  rootOf,
  tileNodes,
  tilePath,
  tileWidth,
  verifyConsistency,
  verifyInclusion,
  type Hash,
  type TileReader,
} from './index.js';

const sha256: Hash = (data) => new Uint8Array(digestOf('sha256', data, 'buffer'));
const digest = (data: Uint8Array) => Promise.resolve(sha256(data));
const rootOfLeaves = (of: readonly Uint8Array[]) =>
  rootOf(sha256, appendAll(sha256, emptyFrontier, of));

const index = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const width = fc.integer({ min: 1, max: 256 });

describe('naming a tile', () => {
  it('writes the paths of the specification', () => {
    expect(tilePath(0, 1234067)).toBe('tile/0/x001/x234/067');
    expect(tilePath(2, 5, 112)).toBe('tile/2/005.p/112');
    expect(tilePath(63, 1000, 256)).toBe('tile/63/x001/000');
    expect(entriesPath(999)).toBe('tile/entries/999');
    expect(entriesPath(1000, 1)).toBe('tile/entries/x001/000.p/1');
  });

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(fc.nat(63), index, width, (level, at, wide) => {
        const hashes = { level, index: at, width: wide };
        expect(parseTilePath(tilePath(level, at, wide))).toEqual(hashes);
        expect(parseTilePath(entriesPath(at, wide))).toEqual({ ...hashes, level: 'entries' });
      }),
    );
  });

  it.each([
    'tile/0/67',
    'tile/0/x000/067',
    'tile/0/001/067',
    'tile/0/x001/x067',
    'tile/00/067',
    'tile/64/067',
    'tile/-1/067',
    'tile/8/0/067',
    'tile/0/067.p/0',
    'tile/0/067.p/256',
    'tile/0/067.p/300',
    'tile/0/067.p/01',
    'tile/0/067.p/',
    'tile/0/067/',
    '/tile/0/067',
    'tile/0/067\n',
    'tile/entries/../067',
    'tile/0/x009/x007/x199/x254/x740/992',
    'tile/0/x001/x000/x000/x000/x000/x000/000',
  ])('refuses %j', (path) => {
    expect(parseTilePath(path)).toBeUndefined();
  });

  it('never throws on garbage', () => {
    fc.assert(
      fc.property(fc.string(), (noise) => {
        for (const path of [noise, `tile/${noise}`, `tile/0/${noise}`]) {
          const name = parseTilePath(path);
          if (name && name.level !== 'entries') {
            expect(tilePath(name.level, name.index, name.width)).toBe(path);
          }
        }
      }),
    );
  });

  it.each([
    [-1, 0, 1],
    [64, 0, 1],
    [0.5, 0, 1],
    [0, -1, 1],
    [0, 2 ** 53, 1],
    [0, 0, 0],
    [0, 0, 257],
  ])('refuses to write level %d, index %d, width %d', (level, at, wide) => {
    expect(() => tilePath(level, at, wide)).toThrow(RangeError);
  });

  it('knows how wide each tile of a log of 70,000 is, as in the specification', () => {
    const widths = (level: number, indexes: number[]) =>
      indexes.map((i) => tileWidth(level, i, 70_000));
    expect(widths(0, [0, 272, 273, 274])).toEqual([256, 256, 112, 0]);
    expect(widths(1, [0, 1, 2])).toEqual([256, 17, 0]);
    expect(widths(2, [0, 1])).toEqual([1, 0]);
    expect(widths(3, [0])).toEqual([0]);
  });
});

describe('proving from tiles', () => {
  const SIZE = 70_000;
  const leaves = Array.from({ length: SIZE }, (_, i) =>
    leafHash(sha256, Buffer.from(`record ${String(i)}`)),
  );
  const levels: Uint8Array[][] = [leaves];
  for (let below = leaves; below.length >= 256; below = levels.at(-1) ?? []) {
    const full = Math.floor(below.length / 256);
    levels.push(
      Array.from({ length: full }, (_, i) => rootOfLeaves(below.slice(i * 256, (i + 1) * 256))),
    );
  }
  const readTile = jest.fn<ReturnType<TileReader>, Parameters<TileReader>>((level, at, wide) =>
    Promise.resolve(
      new Uint8Array(Buffer.concat((levels[level] ?? []).slice(at * 256, at * 256 + wide))),
    ),
  );
  const root = (size: number) => rootOfLeaves(leaves.slice(0, size));
  const nodes = (size: number) => tileNodes(readTile, size, sha256);
  const size = fc.oneof(
    fc.integer({ min: 1, max: 2000 }),
    fc.constantFrom(255, 256, 257, 65_535, 65_536, 65_537, SIZE),
  );

  it('gives proofs that verify, of any entry and any two sizes', async () => {
    const claims = size.chain((to) => fc.tuple(fc.constant(to), fc.nat(to - 1)));
    await fc.assert(
      fc.asyncProperty(claims, async ([to, at]) => {
        const proof = await inclusionProof(at, to, nodes(to), sha256);
        const leaf = leaves[at] ?? root(0);
        const top = root(to);
        const entry = { index: at, size: to, leaf, proof, root: top };
        expect(await verifyInclusion(digest, entry)).toBe(true);
        const steps = await consistencyProof(at, to, nodes(to), sha256);
        const growth = { from: at, to, fromRoot: root(at), toRoot: top, proof: steps };
        expect(await verifyConsistency(digest, growth)).toBe(true);
        expect(await rootAt(at, nodes(to), sha256)).toEqual(root(at));
      }),
      { numRuns: 30 },
    );
  });

  it('reads each tile once, and only tiles of the log at its size', async () => {
    readTile.mockClear();
    await inclusionProof(69_999, SIZE, nodes(SIZE), sha256);
    const read = readTile.mock.calls.map(([level, at, wide]) => tilePath(level, at, wide));
    expect(read.sort()).toEqual(['tile/0/273.p/112', 'tile/1/001.p/17', 'tile/2/000.p/1']);
  });

  it('rejects a tile of the wrong length', async () => {
    const short = tileNodes(() => Promise.resolve(new Uint8Array(32 * 255)), 256, sha256);
    await expect(short(0, 0)).rejects.toThrow(RangeError);
  });

  it('rejects a node outside the log', async () => {
    for (const [level, at] of [
      [0, 301],
      [1, 150],
      [1, 151],
      [8, 1],
    ] as const) {
      await expect(nodes(301)(level, at)).rejects.toThrow(RangeError);
    }
  });
});
