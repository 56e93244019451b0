import { concat, HASH_BYTES, isSize, type Bytes } from './bytes.js';

/** SHA-256, handed in by the caller (Node: `hash('sha256', data, 'buffer')`); it must not keep `data`. */
export type Hash = (data: Uint8Array) => Uint8Array;

/**
 * All that a log must remember to grow: how many leaves it has, and the roots of its perfect subtrees from left to
 * right, one for each 1 in the binary form of `size` (the compact range of Trillian).
 */
export type Frontier = Readonly<{ size: number; hashes: readonly Uint8Array[] }>;

/** The frontier of a log without entries. */
export const emptyFrontier: Frontier = { size: 0, hashes: [] };

export const leafBytes = (record: Uint8Array): Bytes => concat([Uint8Array.of(0), record]);

const NODE_BYTES = 1 + 2 * HASH_BYTES;
// Used again for each node: a `Hash` does not keep what it is given.
const node = new Uint8Array(NODE_BYTES);

function writeNode(bytes: Bytes, left: Uint8Array, right: Uint8Array): Bytes {
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 1 + HASH_BYTES);
  return bytes;
}

export const nodeBytes = (left: Uint8Array, right: Uint8Array): Bytes =>
  writeNode(new Uint8Array(NODE_BYTES), left, right);

/** The hash of one record: SHA-256 of 0x00 and its bytes (RFC 9162, 2.1.1). */
export function leafHash(hash: Hash, record: Uint8Array): Uint8Array {
  return hash(leafBytes(record));
}

/** The hash of two subtrees: SHA-256 of 0x01, the left and the right hash (RFC 9162, 2.1.1). */
export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash(writeNode(node, left, right));
}

/** The frontier after one more leaf; `leaf` is a leaf hash. */
export function append(hash: Hash, frontier: Frontier, leaf: Uint8Array): Frontier {
  return appendAll(hash, frontier, [leaf]);
}

/** The frontier after these leaf hashes, in order: on average one hashing a leaf, whatever the size of the log. */
export function appendAll(hash: Hash, frontier: Frontier, leaves: readonly Uint8Array[]): Frontier {
  const hashes = [...frontier.hashes];
  let size = frontier.size;
  for (const leaf of leaves) {
    let root = leaf;
    // Each 1 at the end of `size` is a perfect subtree that the new leaf completes to a larger one.
    for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
      root = nodeHash(hash, hashes.pop() ?? root, root);
    }
    hashes.push(root);
    size += 1;
  }
  return { size, hashes };
}

/**
 * Folds 2^n hashes, 32 bytes each, into the root of the perfect subtree over them. `hashes` is written over, by `hashInto`,
 * which writes the SHA-256 of `data` at `at`: a long log grows by whole subtrees without an object for each hash.
 */
export function foldPerfect<B extends Uint8Array>(
  hashInto: (data: Uint8Array, into: B, at: number) => void,
  hashes: B,
): Uint8Array {
  node[0] = 1;
  for (let end = hashes.length; end > HASH_BYTES; end /= 2) {
    for (let at = 0; at < end; at += 2 * HASH_BYTES) {
      for (let i = 0; i < 2 * HASH_BYTES; i++) node[1 + i] = hashes[at + i] as number;
      hashInto(node, hashes, at / 2);
    }
  }
  return new Uint8Array(hashes.subarray(0, HASH_BYTES));
}

/** The Merkle tree hash of the log (RFC 9162, 2.1.1); of an empty log: SHA-256 of nothing. */
export function rootOf(hash: Hash, frontier: Frontier): Uint8Array {
  if (frontier.hashes.length === 0) return hash(new Uint8Array(0));
  return frontier.hashes.reduceRight((right, left) => nodeHash(hash, left, right));
}

/** The hashes of a frontier, 32 bytes each, one after the other; the size is kept beside them. */
export function encodeFrontier(frontier: Frontier): Uint8Array {
  return concat(frontier.hashes);
}

/** The frontier of a log of `size` from what `encodeFrontier` wrote; throws RangeError where the two do not fit. */
export function decodeFrontier(size: number, bytes: Uint8Array): Frontier {
  if (!isSize(size) || bytes.length !== ones(size) * HASH_BYTES) {
    throw new RangeError(`${String(bytes.length)} bytes are no frontier of size ${String(size)}`);
  }
  const hashes = Array.from({ length: ones(size) }, (_, i) =>
    bytes.slice(i * HASH_BYTES, (i + 1) * HASH_BYTES),
  );
  return { size, hashes };
}

function ones(size: number): number {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}
