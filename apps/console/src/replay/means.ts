import { ask, send, withQuery } from '../api/ask.js';
import type { Inclusion } from '../api/shapes.js';
import { prove, type Claim, type Means, type Proof } from './proof.js';

const pathOf = (log: string, rest: string) => `/logs/${encodeURIComponent(log)}/${rest}`;

const here: Means = {
  checkpoint: async (log) => (await send(pathOf(log, 'checkpoint'))).text(),
  inclusion: (log, position, size) =>
    ask<Inclusion>(withQuery(pathOf(log, `inclusion/${String(position)}`), { size })),
  digest: async (data) => new Uint8Array(await crypto.subtle.digest('SHA-256', data)),
  verify: async (publicKey, message, signature) => {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', key, signature, message);
  },
};

/** Checks an entry with this browser's own cryptography, which browsers offer only to pages that came safely. */
export const proveHere = (claim: Claim): Promise<Proof> =>
  window.isSecureContext
    ? prove(claim, here)
    : Promise.resolve({ state: 'failed', reason: 'insecure' });
