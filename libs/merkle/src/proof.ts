import { isSize } from './bytes.js';
import { rootOf, type Hash } from './tree.js';

/** Reads the root of a perfect subtree: 2^`level` leaves from leaf `index` × 2^`level` on; level 0 is a leaf hash. */
export type NodeReader = (level: number, index: number) => Promise<Uint8Array>;

/** The leaves from `from` up to, not including, `to`. */
type Range = Readonly<{ from: number; to: number }>;

/**
 * The audit path of leaf `index` in the log of `size`, from the leaf upwards (RFC 9162, 2.1.3.1). At most 2 log2(size)
 * reads, side by side. Rejects with RangeError where there is no such leaf.
 */
export async function inclusionProof(
  index: number,
  size: number,
  node: NodeReader,
  hash: Hash,
): Promise<Uint8Array[]> {
  if (!isSize(index) || !isSize(size) || index >= size) throw new RangeError('no such leaf');
  return rootsOf(siblingsOf(index, size), node, hash);
}

/**
 * The proof that the log of size `to` begins with the log of size `from` (RFC 9162, 2.1.4.1); empty where `from` is 0
 * or `to`. At most 2 log2(to) reads, side by side. Rejects with RangeError where `from` is beyond `to`.
 */
export async function consistencyProof(
  from: number,
  to: number,
  node: NodeReader,
  hash: Hash,
): Promise<Uint8Array[]> {
  if (!isSize(from) || !isSize(to) || from > to) throw new RangeError('no such sizes');
  return from === 0 ? [] : rootsOf(stepsBetween(from, to), node, hash);
}

/** The root of the log as it was at `size`: at most log2(size) reads, side by side; of size 0, SHA-256 of nothing. */
export async function rootAt(size: number, node: NodeReader, hash: Hash): Promise<Uint8Array> {
  if (!isSize(size)) throw new RangeError('no such size');
  return rootOfRange({ from: 0, to: size }, node, hash);
}

function siblingsOf(index: number, size: number): Range[] {
  const siblings: Range[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + powerBelow(to - from);
    siblings.unshift(index < middle ? { from: middle, to } : { from, to: middle });
    if (index < middle) to = middle;
    else from = middle;
  }
  return siblings;
}

function stepsBetween(size: number, end: number): Range[] {
  const steps: Range[] = [];
  let [from, to] = [0, end];
  while (size < to) {
    const middle = from + powerBelow(to - from);
    steps.unshift(size <= middle ? { from: middle, to } : { from, to: middle });
    if (size <= middle) to = middle;
    else from = middle;
  }
  // What is left is the old log's last subtree; where that is the whole old log, the verifier has its root already.
  return from === 0 ? steps : [{ from, to }, ...steps];
}

/** The largest power of two below `n`: where RFC 9162 cuts a tree of `n` leaves. */
function powerBelow(n: number): number {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
}

const rootsOf = (ranges: readonly Range[], node: NodeReader, hash: Hash) =>
  Promise.all(ranges.map((range) => rootOfRange(range, node, hash)));

/** Every range here begins where a tree was cut, so it is perfect subtrees of falling size: a frontier. */
async function rootOfRange({ from, to }: Range, node: NodeReader, hash: Hash): Promise<Uint8Array> {
  const parts: Promise<Uint8Array>[] = [];
  for (let at = from; at < to;) {
    let [level, width] = [0, 1];
    for (; width * 2 <= to - at; width *= 2) level += 1;
    parts.push(node(level, at / width));
    at += width;
  }
  return rootOf(hash, { size: to - from, hashes: await Promise.all(parts) });
}
