import { generateKeyPairSync, hash, sign } from 'node:crypto';
import {
  appendAll,
  consistencyProof,
  emptyFrontier,
  formatCheckpoint,
  formatNote,
  formatVkey,
  inclusionProof,
  leafHash,
  parseVkey,
  rootOf,
  signedText,
  tileNodes,
} from '#merkle';
import { isProved, type Dispute } from './evidence.mjs';

const ORIGIN = 'donghanh.vn/border';
const sha256 = (bytes: Uint8Array) => new Uint8Array(hash('sha256', bytes, 'buffer'));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

class Key {
  private readonly pair = generateKeyPairSync('ed25519');
  readonly vkey = formatVkey(
    sha256,
    ORIGIN,
    Buffer.from(String(this.pair.publicKey.export({ format: 'jwk' }).x), 'base64url'),
  );

  signs(leaves: readonly Uint8Array[]): string {
    const root = rootOf(sha256, appendAll(sha256, emptyFrontier, leaves));
    const text = formatCheckpoint({ origin: ORIGIN, size: leaves.length, root });
    const signature = new Uint8Array(sign(null, signedText(text), this.pair.privateKey));
    const keyHash = parseVkey(sha256, this.vkey)?.keyHash ?? 0;
    return formatNote(text, [{ name: ORIGIN, keyHash, signature }]);
  }
}

const history = (...entries: string[]) =>
  entries.map((entry) => leafHash(sha256, Buffer.from(entry)));
const nodesOf = (leaves: readonly Uint8Array[]) =>
  tileNodes(() => Promise.resolve(Buffer.concat(leaves)), leaves.length, sha256);

const key = new Key();
const held = history('a', 'b', 'c');
const other = history('a', 'B', 'c', 'd');

async function twoHistories(by: Key, shown: readonly Uint8Array[]): Promise<Dispute> {
  const proof = await consistencyProof(3, shown.length, nodesOf(shown), sha256);
  const root = hex(rootOf(sha256, appendAll(sha256, emptyFrontier, shown.slice(0, 3))));
  const claims = [
    { note: by.signs(held), beginnings: [] },
    { note: by.signs(shown), beginnings: [{ size: 3, root, proof: proof.map(hex) }] },
  ];
  return { log: 'border', position: 3, reason: 'two-histories', evidence: { claims } };
}

async function otherThanSigned(served: string): Promise<Dispute> {
  const proof = await inclusionProof(1, 3, nodesOf(held), sha256);
  const wrong = {
    position: 1,
    served: hex(leafHash(sha256, Buffer.from(served))),
    tile: hex(held[1] ?? new Uint8Array()),
    proof: proof.map(hex),
  };
  const evidence = { signed: key.signs(held), wrong };
  return { log: 'border', position: 1, reason: 'served-does-not-hash-to-signed', evidence };
}

describe('the evidence of a dispute', () => {
  it('proves that one key signed two histories', async () => {
    expect(await isProved(await twoHistories(key, other), key.vkey)).toBe(true);
  });

  it('proves nothing where both are one history, another key signed, or the position is another', async () => {
    const shown = await twoHistories(key, other);
    expect(await isProved(await twoHistories(key, [...held, ...other]), key.vkey)).toBe(false);
    expect(await isProved(await twoHistories(new Key(), other), key.vkey)).toBe(false);
    expect(await isProved({ ...shown, position: 2 }, key.vkey)).toBe(false);
  });

  it('proves that something else was served than signed', async () => {
    expect(await isProved(await otherThanSigned('x'), key.vkey)).toBe(true);
    expect(await isProved(await otherThanSigned('b'), key.vkey)).toBe(false);
  });

  it('proves nothing where it has no known form', async () => {
    const told = { log: 'border', position: 1 };
    for (const reason of ['two-histories', 'served-does-not-hash-to-signed', 'because'])
      expect(await isProved({ ...told, reason, evidence: {} }, key.vkey)).toBe(false);
  });
});
