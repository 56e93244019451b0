import { isHash, isSize, sameBytes, type Bytes } from './bytes.js';
import { leafBytes, nodeBytes } from './tree.js';

/** SHA-256, handed in by the caller; in a browser `async (data) => new Uint8Array(await crypto.subtle.digest('SHA-256', data))`. */
export type Digest = (data: Bytes) => Promise<Uint8Array>;

/** What an audit path claims: `leaf` (a leaf hash) is the entry at position `index` of the log of `size` with this root. */
export type Inclusion = Readonly<{
  index: number;
  size: number;
  leaf: Uint8Array;
  proof: readonly Uint8Array[];
  root: Uint8Array;
}>;

/** What a consistency proof claims: the log of size `to` begins with the log of size `from`. */
export type Consistency = Readonly<{
  from: number;
  to: number;
  fromRoot: Uint8Array;
  toRoot: Uint8Array;
  proof: readonly Uint8Array[];
}>;

/** The hash of one record, where SHA-256 is asynchronous (RFC 9162, 2.1.1). */
export const leafDigest = (digest: Digest, record: Uint8Array): Promise<Uint8Array> =>
  digest(leafBytes(record));

/** Whether an audit path holds (RFC 9162, 2.1.3.2); a malformed or oversized one does not, and throws nothing. */
export async function verifyInclusion(digest: Digest, claim: Inclusion): Promise<boolean> {
  const { index, size, leaf, proof, root } = claim;
  if (!isSize(index) || !isSize(size) || index >= size) return false;
  if (!areHashes([leaf, root]) || !areHashes(proof)) return false;
  const sides = sidesOf(index, size - 1);
  if (proof.length !== sides.length) return false;
  let found = leaf;
  for (const [i, sibling] of proof.entries()) {
    found = await digest(
      sides[i] === 'left' ? nodeBytes(sibling, found) : nodeBytes(found, sibling),
    );
  }
  return sameBytes(found, root);
}

/**
 * Whether a consistency proof holds (RFC 9162, 2.1.4.2); a malformed or oversized one does not, and throws nothing.
 * Every log begins with the empty one, so from 0 only the empty log's root and an empty proof are asked for.
 */
export async function verifyConsistency(digest: Digest, claim: Consistency): Promise<boolean> {
  const { from, to, fromRoot, toRoot, proof } = claim;
  if (!isSize(from) || !isSize(to) || from > to) return false;
  if (!areHashes([fromRoot, toRoot]) || !areHashes(proof)) return false;
  return from > 0 && from < to ? verifyGrowth(digest, claim) : verifyEdge(digest, claim);
}

/** From the empty log, and from a log to itself, there is nothing to prove. */
async function verifyEdge(digest: Digest, claim: Consistency): Promise<boolean> {
  const { from, to, fromRoot, toRoot, proof } = claim;
  if (from === 0 && !sameBytes(fromRoot, await digest(new Uint8Array(0)))) return false;
  return proof.length === 0 && (from < to || sameBytes(fromRoot, toRoot));
}

async function verifyGrowth(digest: Digest, claim: Consistency): Promise<boolean> {
  const { from, to, fromRoot, toRoot, proof } = claim;
  let [position, last] = [from - 1, to - 1];
  for (; isOdd(position); position = half(position)) last = half(last);
  // An old size that is a power of two is one perfect subtree: its root is known, and the proof leaves it out.
  const [seed, ...siblings] = position === 0 ? [fromRoot, ...proof] : proof;
  const sides = sidesOf(position, last);
  if (seed === undefined || siblings.length !== sides.length) return false;
  let [before, after] = [seed, seed];
  for (const [i, sibling] of siblings.entries()) {
    if (sides[i] === 'left') before = await digest(nodeBytes(sibling, before));
    after = await digest(
      sides[i] === 'left' ? nodeBytes(sibling, after) : nodeBytes(after, sibling),
    );
  }
  return sameBytes(before, fromRoot) && sameBytes(after, toRoot);
}

/** On which side the sibling stands at each step from a node up to the root, where `last` is the last node of its level. */
function sidesOf(node: number, last: number): ('left' | 'right')[] {
  const sides: ('left' | 'right')[] = [];
  for (let [at, end] = [node, last]; end > 0; [at, end] = [half(at), half(end)]) {
    const left = isOdd(at) || at === end;
    sides.push(left ? 'left' : 'right');
    // The last node of a level that has no sibling goes up unhashed.
    for (; left && at > 0 && !isOdd(at); at = half(at)) end = half(end);
  }
  return sides;
}

const isOdd = (n: number): boolean => n % 2 === 1;
const half = (n: number): number => Math.floor(n / 2);

// The claim comes from outside: its types are a promise that nobody has checked yet.
const areHashes = (values: unknown): boolean => Array.isArray(values) && values.every(isHash);
