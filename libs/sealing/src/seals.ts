import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Sealed, Seals } from '#contracts';
import type { Keys } from './key-file.js';

const ALGORITHM = 'aes-256-gcm';
const SALT_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** What is sealed is as long as a multiple of this, so that its length does not tell what it is. */
const STEP_BYTES = 1024;

const commitmentTo = (salted: Uint8Array) => createHash('sha256').update(salted).digest('hex');

/** Salt, text, and spaces up to the next step; JSON reads over them. */
function padded(text: string): Buffer {
  const salted = Buffer.concat([randomBytes(SALT_BYTES), Buffer.from(text)]);
  const length = Math.ceil(salted.length / STEP_BYTES) * STEP_BYTES;
  return Buffer.concat([salted, Buffer.alloc(length - salted.length, ' ')]);
}

/**
 * Seals texts with a service's keys (AES-256-GCM), each for the entry of one id: put into another entry it opens no more.
 * The commitment, a salted hash, says later to whoever is given the key that this very text was sealed.
 */
export function sealsWith({ current, keys }: Keys): Seals {
  return {
    seal: (text, id) => {
      const salted = padded(text);
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, mustFind(keys, current), nonce);
      cipher.setAAD(Buffer.from(id));
      const parts = [nonce, cipher.update(salted), cipher.final(), cipher.getAuthTag()];
      const ciphertext = Buffer.concat(parts).toString('base64url');
      return { key: current, commitment: commitmentTo(salted), ciphertext };
    },
    open: (sealed, id) => {
      const key = keys.get(sealed.key);
      return key && opened(sealed, id, key);
    },
  };
}

function mustFind(keys: Keys['keys'], id: string): Buffer {
  const key = keys.get(id);
  if (key === undefined) throw new Error(`there is no sealing key ${id}`);
  return key;
}

function opened({ ciphertext, commitment }: Sealed, id: string, key: Buffer): string | undefined {
  const bytes = Buffer.from(ciphertext, 'base64url');
  const end = bytes.length - TAG_BYTES;
  try {
    const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES));
    decipher.setAAD(Buffer.from(id));
    decipher.setAuthTag(bytes.subarray(end));
    const salted = Buffer.concat([
      decipher.update(bytes.subarray(NONCE_BYTES, end)),
      decipher.final(),
    ]);
    return commitmentTo(salted) === commitment
      ? salted.toString('utf8', SALT_BYTES).trimEnd()
      : undefined;
  } catch {
    return undefined;
  }
}
