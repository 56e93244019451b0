import { concat, fromBase64, readUint32, toBase64, utf8, type Bytes } from './bytes.js';
import type { Hash } from './tree.js';

/** A verifier key: whose notes it opens, and the 32 bytes of the Ed25519 public key. */
export type Vkey = Readonly<{ name: string; keyHash: number; publicKey: Bytes }>;

const ED25519 = 0x01;
const PUBLIC_KEY_BYTES = 32;
const VKEY = /^([^+]+)\+([0-9a-f]{8})\+([^ ]+)$/;

/** Whether a text is valid Unicode without control characters other than newline, as C2SP signed-note asks. */
export const isPlain = (text: string): boolean =>
  !/\p{Cs}/u.test(text) && Array.from(text).every((c) => c >= ' ' || c === '\n');

export const isKeyName = (name: string): boolean =>
  /^[^\p{White_Space}+]+$/u.test(name) && isPlain(name);

/**
 * The key hash of a signature line: the first four bytes of SHA-256 over name, newline, type (0x01 Ed25519,
 * 0x04 cosignature) and key, as a uint32 (C2SP signed-note).
 */
export function keyHash(hash: Hash, name: string, type: number, key: Uint8Array): number {
  return readUint32(hash(keyHashBytes(name, type, key)));
}

/** Writes an Ed25519 verifier key, `name+key hash+base64`; throws RangeError for a bad name or a key of another length. */
export function formatVkey(hash: Hash, name: string, publicKey: Uint8Array): string {
  if (!isKeyName(name) || publicKey.length !== PUBLIC_KEY_BYTES) {
    throw new RangeError('no verifier key');
  }
  const id = keyHash(hash, name, ED25519, publicKey).toString(16).padStart(8, '0');
  return `${name}+${id}+${toBase64(concat([Uint8Array.of(ED25519), publicKey]))}`;
}

/** Reads an Ed25519 verifier key; undefined where it is malformed, of another type, or its key hash is wrong. */
export function parseVkey(hash: Hash, vkey: string): Vkey | undefined {
  const key = splitVkey(vkey);
  return key && readUint32(hash(keyBytes(key))) === key.keyHash ? key : undefined;
}

export function splitVkey(vkey: string): Vkey | undefined {
  const [, name = '', id = '', base64 = ''] = VKEY.exec(vkey) ?? [];
  const key = fromBase64(base64);
  if (!isKeyName(name) || key?.length !== 1 + PUBLIC_KEY_BYTES || key[0] !== ED25519) {
    return undefined;
  }
  return { name, keyHash: parseInt(id, 16), publicKey: key.subarray(1) };
}

const keyHashBytes = (name: string, type: number, key: Uint8Array): Bytes =>
  concat([utf8(`${name}\n`), Uint8Array.of(type), key]);

export const keyBytes = ({ name, publicKey }: Vkey): Bytes =>
  keyHashBytes(name, ED25519, publicKey);
