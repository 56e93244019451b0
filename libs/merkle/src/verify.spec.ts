import { hash as digestOf, webcrypto } from 'node:crypto';
import fc from 'fast-check';
import {
  appendAll,
  consistencyProof,
  emptyFrontier,
  inclusionProof,
  leafDigest,
  leafHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
  type Digest,
  type Hash,
} from './index.js';

const sha256: Hash = (data) => new Uint8Array(digestOf('sha256', data, 'buffer'));
const digest: Digest = async (data) =>
  new Uint8Array(await webcrypto.subtle.digest('SHA-256', data));

const SIZE = 70;
const leaves = Array.from({ length: SIZE }, (_, i) => leafHash(sha256, Uint8Array.of(i)));
const rootOfLeaves = (of: readonly Uint8Array[]) =>
  rootOf(sha256, appendAll(sha256, emptyFrontier, of));
const root = (size: number) => rootOfLeaves(leaves.slice(0, size));
const node = (level: number, index: number) =>
  Promise.resolve(rootOfLeaves(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level)));

async function inclusion(index: number, size: number) {
  const proof = await inclusionProof(index, size, node, sha256);
  return { index, size, leaf: leaves[index] ?? root(0), proof, root: root(size) };
}
async function consistency(from: number, to: number) {
  const proof = await consistencyProof(from, to, node, sha256);
  return { from, to, fromRoot: root(from), toRoot: root(to), proof };
}

/** The hash with one bit turned over: any bit, as `at` says. */
const flipped = (hash: Uint8Array, at: number) =>
  hash.map((byte, i) => (i === (at >> 3) % 32 ? byte ^ (1 << (at & 7)) : byte));
const flippedAmong = (hashes: readonly Uint8Array[], which: number, at: number) =>
  hashes.map((hash, i) => (i === which % hashes.length ? flipped(hash, at) : hash));

const size = fc.integer({ min: 1, max: SIZE });
const place = size.chain((n) => fc.tuple(fc.nat(n - 1), fc.constant(n)));
const sizes = size.chain((to) => fc.tuple(fc.nat(to), fc.constant(to)));
const bit = fc.nat(255);
const strangeHash = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.constantFrom(root(3), root(8)),
  fc.anything(),
);
const strangeProof = fc.oneof(fc.array(strangeHash, { maxLength: 80 }), fc.anything());

describe('verifying that an entry is in a log', () => {
  it('agrees with every proof of a log', async () => {
    await fc.assert(
      fc.asyncProperty(place, async ([index, n]) => {
        expect(await verifyInclusion(digest, await inclusion(index, n))).toBe(true);
      }),
    );
  });

  it('denies the proof when a bit of leaf, path or root is another', async () => {
    await fc.assert(
      fc.asyncProperty(place, fc.nat(9), bit, async ([index, n], which, at) => {
        const claim = await inclusion(index, n);
        const { leaf, proof, root: top } = claim;
        const forged = [
          { ...claim, leaf: flipped(leaf, at) },
          { ...claim, root: flipped(top, at) },
          ...(proof.length > 0 ? [{ ...claim, proof: flippedAmong(proof, which, at) }] : []),
        ];
        for (const each of forged) expect(await verifyInclusion(digest, each)).toBe(false);
      }),
    );
  });

  it('denies another index, another size with its root, and a path cut or lengthened', async () => {
    await fc.assert(
      fc.asyncProperty(place, fc.nat(SIZE), async ([index, n], other) => {
        const claim = await inclusion(index, n);
        const forged = [
          ...(other === index ? [] : [{ ...claim, index: other }]),
          ...(other === n ? [] : [{ ...claim, size: other, root: root(other) }]),
          { ...claim, proof: [...claim.proof, root(1)] },
          ...(n > 1 ? [{ ...claim, proof: claim.proof.slice(1) }] : []),
        ];
        for (const each of forged) expect(await verifyInclusion(digest, each)).toBe(false);
      }),
    );
  });

  it('denies that the empty log has an entry', async () => {
    const claim = { index: 0, size: 0, leaf: root(0), proof: [], root: root(0) };
    expect(await verifyInclusion(digest, claim)).toBe(false);
  });

  it('denies garbage and throws nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), strangeHash, strangeProof, async (index, leaf, proof) => {
        const claim = { index, size: 9, leaf, proof, root: root(9) } as never;
        expect(await verifyInclusion(digest, claim)).toBe(false);
      }),
    );
  });

  it('hashes nothing for a path that is too long', async () => {
    const counted = jest.fn(digest);
    const claim = await inclusion(3, 9);
    const proof = Array.from({ length: 100_000 }, () => root(1));
    expect(await verifyInclusion(counted, { ...claim, proof })).toBe(false);
    expect(counted).not.toHaveBeenCalled();
  });
});

describe('verifying that a log has only grown', () => {
  it('agrees with every proof of a log', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, async ([from, to]) => {
        expect(await verifyConsistency(digest, await consistency(from, to))).toBe(true);
      }),
    );
  });

  it('denies the proof when a bit of a root or of the proof is another', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(9), bit, async ([from, to], which, at) => {
        const claim = await consistency(from, to);
        const { fromRoot, toRoot, proof } = claim;
        const forged = [
          { ...claim, fromRoot: flipped(fromRoot, at) },
          ...(from > 0 ? [{ ...claim, toRoot: flipped(toRoot, at) }] : []),
          ...(proof.length > 0 ? [{ ...claim, proof: flippedAmong(proof, which, at) }] : []),
        ];
        for (const each of forged) expect(await verifyConsistency(digest, each)).toBe(false);
      }),
    );
  });

  it('denies other sizes with their roots, and a proof cut or lengthened', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, size, async ([from, to], other) => {
        const claim = await consistency(from, to);
        const forged = [
          ...(from === 0 || other === to ? [] : [{ ...claim, to: other, toRoot: root(other) }]),
          ...(from === 0 || other === from
            ? []
            : [{ ...claim, from: other, fromRoot: root(other) }]),
          { ...claim, proof: [...claim.proof, root(1)] },
          ...(claim.proof.length > 0 ? [{ ...claim, proof: claim.proof.slice(1) }] : []),
        ];
        for (const each of forged) expect(await verifyConsistency(digest, each)).toBe(false);
      }),
    );
  });

  it('hashes nothing for a proof that is too long', async () => {
    const counted = jest.fn(digest);
    const claim = await consistency(3, 9);
    const proof = Array.from({ length: 100_000 }, () => root(1));
    expect(await verifyConsistency(counted, { ...claim, proof })).toBe(false);
    expect(counted).not.toHaveBeenCalled();
  });

  it('denies a log that was rewritten', async () => {
    const rewritten = [leaves[1], leaves[0], ...leaves.slice(2)].filter((leaf) => !!leaf);
    const claim = await consistency(40, 60);
    const toRoot = rootOfLeaves(rewritten.slice(0, 60));
    expect(await verifyConsistency(digest, { ...claim, toRoot })).toBe(false);
  });

  it('denies garbage and throws nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), strangeHash, strangeProof, async (from, fromRoot, proof) => {
        const claim = { from, to: 9, fromRoot, toRoot: root(9), proof } as never;
        expect(await verifyConsistency(digest, claim)).toBe(false);
      }),
    );
  });
});

describe('hashing a record in a browser', () => {
  it('gives the leaf hash that the log has', async () => {
    expect(await leafDigest(digest, Uint8Array.of(7))).toEqual(leaves[7]);
  });
});
