import { createPrivateKey, createPublicKey, hash, sign, verify, type KeyObject } from 'node:crypto';
import type { Hash, Verify } from '#merkle';

export const HASH_BYTES = 32;

/** Hashes that stand one behind the other, as views. */
export const hashesIn = (joined: Buffer): Buffer[] =>
  Array.from({ length: joined.length / HASH_BYTES }, (_, i) =>
    joined.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES),
  );

/** SHA-256 as the tree wants it. By way of a text, for `hash` takes three times as long to make a small buffer itself. */
export const sha256: Hash = (data) => Buffer.from(hash('sha256', data, 'binary'), 'binary');

/** Writes the hash of some bytes into others. Of many hashes one object is left to be looked after, not one each. */
export const writeSha256 = (data: Uint8Array, into: Buffer, at: number): void => {
  into.write(hash('sha256', data, 'binary'), at, 'binary');
};

/** The leaf hash of a record that is text: that of its UTF-8 bytes, without making them first. */
export const leafOfText = (record: string): Buffer =>
  Buffer.from(hash('sha256', `\0${record}`, 'binary'), 'binary');

const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');

/** Checks an Ed25519 signature; false for anything malformed. */
export const verifyEd25519: Verify = (publicKey, message, signature) => {
  try {
    const key = createPublicKey({
      key: Buffer.concat([SPKI_ED25519, publicKey]),
      format: 'der',
      type: 'spki',
    });
    return verify(null, message, key, signature);
  } catch {
    return false;
  }
};

/** Signs with a private Ed25519 key: 64 bytes. */
export const signEd25519 = (key: KeyObject, message: Uint8Array): Uint8Array =>
  sign(null, message, key);

/** The private key in a PEM text, and its 32 public bytes. Throws where it is no Ed25519 key. */
export function readKey(pem: string): { key: KeyObject; publicKey: Uint8Array } {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('a log is signed with an Ed25519 key');
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return { key, publicKey: new Uint8Array(spki.subarray(SPKI_ED25519.length)) };
}
