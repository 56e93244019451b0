import { leafDigest, openCheckpoint, verifyInclusion, type Digest, type Verify } from '#merkle';
import type { Inclusion } from '../api/shapes.js';

// That an entry stands in its publisher's signed log, unchanged: checked here, with nothing taken on trust but the key.

export type Reason = 'key' | 'checkpoint' | 'size' | 'leaf' | 'path' | 'unreachable' | 'insecure';

export type Proof =
  | Readonly<{ state: 'verified'; size: number }>
  /** Something was shown to be wrong. */
  | Readonly<{ state: 'mismatch'; reason: Reason }>
  /** Nothing was shown, neither right nor wrong. */
  | Readonly<{ state: 'failed'; reason: Reason }>;

export type Claim = Readonly<{
  log: string;
  position: number;
  /** The exact characters of the record. */
  record: string;
  vkey: string | undefined;
}>;

/** Where checkpoint and path come from, and the cryptography of the place where it runs. */
export type Means = Readonly<{
  checkpoint: (log: string) => Promise<string>;
  inclusion: (log: string, position: number, size: number) => Promise<Inclusion>;
  digest: Digest;
  verify: Verify;
}>;

const HEX = /^(?:[0-9a-f]{2})*$/;

/** Bytes from hex; empty, and so no hash at all, where it is none. */
const fromHex = (hex: string): Uint8Array =>
  HEX.test(hex)
    ? Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16))
    : new Uint8Array();

/** Checks one entry: leaf hash from its bytes, path to the root, the publisher's signature on that root. */
export async function prove(claim: Claim, means: Means): Promise<Proof> {
  const { log, position, record, vkey } = claim;
  if (vkey === undefined) return { state: 'failed', reason: 'key' };
  try {
    const note = await means.checkpoint(log);
    const checkpoint = await openCheckpoint(note, vkey, means.verify, means.digest);
    if (checkpoint === undefined) return { state: 'mismatch', reason: 'checkpoint' };
    const { size, root } = checkpoint;
    if (position >= size) return { state: 'failed', reason: 'size' };
    const told = await means.inclusion(log, position, size);
    const leaf = await leafDigest(means.digest, new TextEncoder().encode(record));
    const proof = told.proof.map(fromHex);
    if (await verifyInclusion(means.digest, { index: position, size, leaf, proof, root })) {
      return { state: 'verified', size };
    }
    const sameLeaf = toHex(leaf) === told.leaf;
    return { state: 'mismatch', reason: sameLeaf ? 'path' : 'leaf' };
  } catch {
    return { state: 'failed', reason: 'unreachable' };
  }
}

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
