// RFC 9162 tree heads, C2SP signed notes and Ed25519, written from their documents and from nothing of the ledger.
import { createHash, createPublicKey, verify } from 'node:crypto';

const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** @param {Uint8Array} bytes of a record */
export const leafOf = (bytes) => sha256(LEAF, bytes);
const nodeOf = (left, right) => sha256(NODE, left, right);

/** Grows a tree leaf by leaf; `peaks` are its perfect subtrees, greatest first. */
export class Tree {
  #peaks = [];
  size = 0;

  add(leaf) {
    let peak = { leaves: 1, hash: leaf };
    while (this.#peaks.at(-1)?.leaves === peak.leaves) {
      const left = this.#peaks.pop();
      peak = { leaves: 2 * peak.leaves, hash: nodeOf(left.hash, peak.hash) };
    }
    this.#peaks.push(peak);
    this.size += 1;
  }

  get peaks() {
    return this.#peaks.map(({ hash }) => hash);
  }

  get root() {
    if (this.size === 0) return sha256();
    return this.peaks.reduceRight((right, left) => nodeOf(left, right));
  }
}

/** The tree head of each size: `roots[n]` is that of the first n leaves. */
export function rootsOf(leaves) {
  const tree = new Tree();
  const roots = [tree.root];
  for (const leaf of leaves) {
    tree.add(leaf);
    roots.push(tree.root);
  }
  return { roots, peaks: tree.peaks };
}

const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');

function keyOf(vkey) {
  const [name, , encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(vkey).slice(1);
  const raw = Buffer.from(encoded, 'base64');
  const key = Buffer.concat([SPKI_ED25519, raw.subarray(1)]);
  return { name, key: createPublicKey({ key, format: 'der', type: 'spki' }) };
}

/** What a signed note says, if this key signed it; undefined where it did not. */
export function openNote(note, vkey) {
  const [text, signatures] = [note.slice(0, note.indexOf('\n\n') + 1), note.split('\n\n')[1] ?? ''];
  const { name, key } = keyOf(vkey);
  const [, encoded] = /^— (?:\S+) (\S+)$/m.exec(signatures) ?? [];
  if (!encoded) return undefined;
  const signature = Buffer.from(encoded, 'base64').subarray(4);
  if (!verify(null, Buffer.from(text), key, signature)) return undefined;
  const [origin, size, root] = text.split('\n');
  return origin === name ? { size: Number(size), root: Buffer.from(root, 'base64') } : undefined;
}
