import {
  createHash,
  generateKeyPairSync,
  sign,
  verify as verifySignature,
  createPublicKey,
  type KeyObject,
} from 'node:crypto';
import {
  appendAll,
  emptyFrontier,
  formatCheckpoint,
  formatNote,
  formatVkey,
  keyHash,
  leafHash,
  nodeHash,
  rootOf,
} from '#merkle';
import type { Inclusion } from '../api/shapes.js';
import { prove, type Means } from './proof.js';

const sha = (data: Uint8Array) => new Uint8Array(createHash('sha256').update(data).digest());
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytes = (text: string) => new TextEncoder().encode(text);

const RECORDS = ['{"id":"border/0"}', '{"id":"border/1"}', '{"id":"border/2"}'];
const leaves = RECORDS.map((record) => leafHash(sha, bytes(record)));
const [first, second, third] = leaves as [Uint8Array, Uint8Array, Uint8Array];
const NAME = 'donghanh.vn/border';

const keys = () => generateKeyPairSync('ed25519');
const rawOf = (key: KeyObject) =>
  new Uint8Array(Buffer.from(String(key.export({ format: 'jwk' }).x), 'base64url'));
const border = keys();
const ED25519 = 1;
const vkeyOf = (publicKey: Uint8Array) => formatVkey(sha, NAME, publicKey);

function noteBy(key: { publicKey: KeyObject; privateKey: KeyObject }, size = 3) {
  const root = rootOf(sha, appendAll(sha, emptyFrontier, leaves.slice(0, size)));
  const text = formatCheckpoint({ origin: NAME, size, root });
  const signature = new Uint8Array(sign(null, bytes(text), key.privateKey));
  const hash = keyHash(sha, NAME, ED25519, rawOf(key.publicKey));
  return formatNote(text, [{ name: NAME, keyHash: hash, signature }]);
}

const path: Inclusion = {
  position: 1,
  size: 3,
  leaf: hex(second),
  proof: [hex(first), hex(third)],
};
const verify: Means['verify'] = (publicKey, message, signature) => {
  const x = Buffer.from(publicKey).toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verifySignature(null, message, key, signature);
};

function proving(change: {
  record?: string;
  note?: string;
  inclusion?: Inclusion;
  position?: number;
}) {
  const note = change.note ?? noteBy(border);
  const claim = {
    log: 'border',
    position: change.position ?? 1,
    record: change.record ?? RECORDS[1] ?? '',
    vkey: vkeyOf(rawOf(border.publicKey)),
  };
  return prove(claim, {
    checkpoint: () => Promise.resolve(note),
    inclusion: () => Promise.resolve(change.inclusion ?? path),
    digest: (data) => Promise.resolve(sha(data)),
    verify,
  });
}

describe('proving an entry in the browser', () => {
  it('holds for the exact bytes under a root that the publisher signed', async () => {
    expect(nodeHash(sha, first, second)).toHaveLength(32);
    expect(await proving({})).toEqual({ state: 'verified', size: 3 });
  });

  it('fails where one character of the record is another', async () => {
    const told = await proving({ record: '{"id":"border/1 "}' });
    expect(told).toEqual({ state: 'mismatch', reason: 'leaf' });
  });

  it('fails where the path leads elsewhere, or is no path', async () => {
    const proof = [hex(third), hex(first)];
    const mismatch = { state: 'mismatch', reason: 'path' };
    expect(await proving({ inclusion: { ...path, proof } })).toEqual(mismatch);
    expect(await proving({ inclusion: { ...path, proof: ['zz'] } })).toEqual(mismatch);
  });

  it('fails where another key signed', async () => {
    const told = await proving({ note: noteBy(keys()) });
    expect(told).toEqual({ state: 'mismatch', reason: 'checkpoint' });
  });

  it('says nothing about an entry that the checkpoint does not reach', async () => {
    expect(await proving({ position: 3 })).toEqual({ state: 'failed', reason: 'size' });
  });

  it('says nothing where the service does not answer or gives no key', async () => {
    const means = { checkpoint: () => Promise.reject(new Error('gone')) } as unknown as Means;
    const claim = { log: 'border', position: 1, record: '', vkey: 'x' };
    expect(await prove(claim, means)).toEqual({ state: 'failed', reason: 'unreachable' });
    const keyless = { ...claim, vkey: undefined };
    expect(await prove(keyless, means)).toEqual({ state: 'failed', reason: 'key' });
  });
});
