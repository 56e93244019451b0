import { createHmac, hkdfSync } from 'node:crypto';
import type { Keys } from './key-file.js';

const PURPOSE = 'dong-hanh: what is recorded once only';

/** The keyed hashes of a text within a kind, under each key of the service: the current one first, then the newest of the file. */
export type MarkOf = (kind: string, text: string) => readonly [Uint8Array, ...Uint8Array[]];

const hashedWith = (key: Uint8Array) => {
  const own = Buffer.from(hkdfSync('sha256', key, '', PURPOSE, 32));
  return (kind: string, text: string): Uint8Array =>
    createHmac('sha256', own)
      .update(JSON.stringify([kind, text]))
      .digest();
};

/** Hashes by which a service knows a text again and nobody without its keys can guess it, from keys that seal nothing. */
export function marksWith({ current, keys }: Keys): MarkOf {
  const newest = hashedWith(keys.get(current) ?? Buffer.alloc(0));
  const older = [...keys]
    .filter(([id]) => id !== current)
    .map(([, key]) => hashedWith(key))
    .reverse();
  return (kind, text) => [newest(kind, text), ...older.map((hashed) => hashed(kind, text))];
}
