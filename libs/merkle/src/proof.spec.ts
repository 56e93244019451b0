import { hash as digestOf } from 'node:crypto';
import fc from 'fast-check';
import {
  appendAll,
  consistencyProof,
  emptyFrontier,
  inclusionProof,
  leafHash,
  rootAt,
  rootOf,
  type Hash,
  type NodeReader,
} from './index.js';

const sha256: Hash = (data) => new Uint8Array(digestOf('sha256', data, 'buffer'));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const range = (count: number) => Array.from({ length: count }, (_, i) => i);
const rootOfLeaves = (of: readonly Uint8Array[]) =>
  rootOf(sha256, appendAll(sha256, emptyFrontier, of));
const over = (leaves: readonly Uint8Array[]) =>
  jest.fn<ReturnType<NodeReader>, Parameters<NodeReader>>((level, index) => {
    const width = 2 ** level;
    const perfect = leaves.slice(index * width, (index + 1) * width);
    return perfect.length === width
      ? Promise.resolve(rootOfLeaves(perfect))
      : Promise.reject(new Error(`the reader has no node ${String(level)}/${String(index)}`));
  });

const RECORDS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657'].concat(
  '606162636465666768696a6b6c6d6e6f',
);
const vectors = RECORDS.map((record) => leafHash(sha256, Buffer.from(record, 'hex')));
const many = range(300).map((i) => leafHash(sha256, Buffer.from(`record ${String(i)}`)));

// The proofs as RFC 9162 defines them, word for word: 2.1.3.1 and 2.1.4.1.
const cut = (n: number) => 2 ** Math.floor(Math.log2(n - 1));
function path(m: number, of: Uint8Array[]): Uint8Array[] {
  if (of.length === 1) return [];
  const [left, right] = [of.slice(0, cut(of.length)), of.slice(cut(of.length))];
  return m < left.length
    ? [...path(m, left), rootOfLeaves(right)]
    : [...path(m - left.length, right), rootOfLeaves(left)];
}
function subproof(m: number, of: Uint8Array[], whole: boolean): Uint8Array[] {
  if (m === of.length) return whole ? [] : [rootOfLeaves(of)];
  const [left, right] = [of.slice(0, cut(of.length)), of.slice(cut(of.length))];
  return m <= left.length
    ? [...subproof(m, left, whole), rootOfLeaves(right)]
    : [...subproof(m - left.length, right, false), rootOfLeaves(left)];
}

describe('proving that an entry is in a log', () => {
  it('gives the audit path of the test vectors', async () => {
    expect((await inclusionProof(5, 8, over(vectors), sha256)).map(hex)).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });

  it('gives the path that the definition gives, at every index and size', async () => {
    for (const size of range(34).slice(1)) {
      for (const index of range(size)) {
        const proof = await inclusionProof(index, size, over(many), sha256);
        expect(proof.map(hex)).toEqual(path(index, many.slice(0, size)).map(hex));
      }
    }
  });

  it('reads at most twice the logarithm of the size', async () => {
    for (const size of [2, 3, 127, 128, 129, 255, 299]) {
      const node = over(many);
      await inclusionProof(size - 2, size, node, sha256);
      expect(node.mock.calls.length).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(size)));
    }
  });

  it.each([
    [0, 0],
    [3, 3],
    [-1, 3],
    [0.5, 3],
    [Number.NaN, 3],
  ])('refuses index %d of a log of size %d', async (index, size) => {
    await expect(inclusionProof(index, size, over(many), sha256)).rejects.toThrow(RangeError);
  });
});

describe('proving that a log has only grown', () => {
  it('gives the consistency proof of the test vectors', async () => {
    expect((await consistencyProof(6, 8, over(vectors), sha256)).map(hex)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });

  it('gives the proof that the definition gives, between all sizes', async () => {
    for (const to of range(34)) {
      for (const from of range(to + 1)) {
        const proof = await consistencyProof(from, to, over(many), sha256);
        const expected = from === 0 ? [] : subproof(from, many.slice(0, to), true);
        expect(proof.map(hex)).toEqual(expected.map(hex));
      }
    }
  });

  it('refuses to prove that a log has shrunk', async () => {
    await expect(consistencyProof(4, 3, over(many), sha256)).rejects.toThrow(RangeError);
  });
});

describe('asking for the root of an earlier size', () => {
  it('gives the root that the log had then', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(many.length), async (size) => {
        expect(hex(await rootAt(size, over(many), sha256))).toBe(
          hex(rootOfLeaves(many.slice(0, size))),
        );
      }),
    );
  });

  it('refuses a size that is no whole number', async () => {
    await expect(rootAt(-1, over(many), sha256)).rejects.toThrow(RangeError);
  });
});
