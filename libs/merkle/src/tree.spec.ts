import { hash as digestOf } from 'node:crypto';
import fc from 'fast-check';
import {
  append,
  appendAll,
  decodeFrontier,
  emptyFrontier,
  encodeFrontier,
  foldPerfect,
  leafHash,
  nodeHash,
  rootOf,
  type Hash,
} from './index.js';

const sha256: Hash = (data) => new Uint8Array(digestOf('sha256', data, 'buffer'));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

// The test vectors of Certificate Transparency: records, and the root after each of them.
const RECORDS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657'].concat(
  '606162636465666768696a6b6c6d6e6f',
);
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = RECORDS.map((record) => leafHash(sha256, Buffer.from(record, 'hex')));

/** The definition of RFC 9162, 2.1.1, word for word. */
function naiveRoot(of: readonly Uint8Array[]): Uint8Array {
  if (of.length < 2) return of[0] ?? sha256(new Uint8Array(0));
  const k = 2 ** Math.floor(Math.log2(of.length - 1));
  return nodeHash(sha256, naiveRoot(of.slice(0, k)), naiveRoot(of.slice(k)));
}

const anyLeaves = fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 130 });

describe('growing a log', () => {
  it.each(ROOTS.map((root, size) => [size, root] as const))(
    'gives the root of the test vectors at size %i',
    (size, root) => {
      expect(hex(rootOf(sha256, appendAll(sha256, emptyFrontier, leaves.slice(0, size))))).toBe(
        root,
      );
    },
  );

  it('gives the root that the definition gives, however the leaves come in', () => {
    fc.assert(
      fc.property(anyLeaves, fc.nat(130), (all, cut) => {
        const begun = all.slice(0, cut).reduce((f, leaf) => append(sha256, f, leaf), emptyFrontier);
        const frontier = appendAll(sha256, begun, all.slice(cut));
        expect(frontier.size).toBe(all.length);
        expect(hex(rootOf(sha256, frontier))).toBe(hex(naiveRoot(all)));
      }),
    );
  });

  it.each([1, 2, 4, 64])('folds %i hashes into the root of their perfect subtree', (count) => {
    const all = Array.from({ length: count }, (_, i) => sha256(Uint8Array.of(i)));
    const hashInto = (data: Uint8Array, into: Uint8Array, at: number) => {
      into.set(sha256(data), at);
    };
    const joined = Buffer.concat(all);
    const root = foldPerfect(hashInto, joined);
    joined.fill(0);
    expect(hex(root)).toBe(hex(naiveRoot(all)));
  });

  it('leaves the frontier that it grew from as it was', () => {
    const three = appendAll(sha256, emptyFrontier, leaves.slice(0, 3));
    appendAll(sha256, three, leaves.slice(3));
    expect(hex(rootOf(sha256, three))).toBe(ROOTS[3]);
  });

  it('counts on beyond 2^32 entries', () => {
    const [leaf = sha256(new Uint8Array(0))] = leaves;
    const full = { size: 2 ** 40 - 1, hashes: Array.from({ length: 40 }, () => leaf) };
    const grown = append(sha256, full, leaf);
    expect([grown.size, grown.hashes.length]).toEqual([2 ** 40, 1]);
  });
});

describe('keeping a frontier', () => {
  it('gives back what was kept', () => {
    fc.assert(
      fc.property(anyLeaves, (all) => {
        const frontier = appendAll(sha256, emptyFrontier, all);
        expect(decodeFrontier(all.length, encodeFrontier(frontier))).toEqual(frontier);
      }),
    );
  });

  it.each([
    [3, 32],
    [4, 64],
    [1, 31],
    [-1, 0],
    [0.5, 0],
  ])('refuses a size %d with %i bytes', (size, bytes) => {
    expect(() => decodeFrontier(size, new Uint8Array(bytes))).toThrow(RangeError);
  });
});
