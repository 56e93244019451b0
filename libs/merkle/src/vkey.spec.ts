import { hash as digestOf } from 'node:crypto';
import fc from 'fast-check';
import { formatVkey, keyHash, parseVkey, type Hash } from './index.js';

const sha256: Hash = (data) => new Uint8Array(digestOf('sha256', data, 'buffer'));
// The key of golang.org/x/mod/sumdb/note.
const VKEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';

describe('naming a key', () => {
  const publicKey = parseVkey(sha256, VKEY)?.publicKey ?? new Uint8Array(0);

  it('gives the verifier key of Go’s library', () => {
    expect(formatVkey(sha256, 'PeterNeumann', publicKey)).toBe(VKEY);
    expect(keyHash(sha256, 'PeterNeumann', 1, publicKey)).toBe(0xc74f20a3);
  });

  it('gives the same key another key hash as a witness', () => {
    expect(keyHash(sha256, 'PeterNeumann', 4, publicKey)).not.toBe(0xc74f20a3);
  });

  it('keeps leading zeroes of the key hash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (key) => {
        const vkey = formatVkey(() => new Uint8Array(32), 'a', key);
        expect(parseVkey(() => new Uint8Array(32), vkey)).toEqual({
          name: 'a',
          keyHash: 0,
          publicKey: key,
        });
      }),
    );
  });

  it('refuses every piece of a key, and every key with one character changed', () => {
    for (let at = 0; at < VKEY.length; at += 1) {
      const next = String.fromCharCode(VKEY.charCodeAt(at) + 1);
      const mangled = [
        VKEY.slice(at + 1),
        VKEY.slice(0, at),
        VKEY.slice(0, at) + next + VKEY.slice(at + 1),
      ];
      for (const each of mangled) expect(parseVkey(sha256, each)).toBeUndefined();
    }
  });

  it.each([
    'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==',
    'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    VKEY.replace('c74f20a3', 'C74F20A3'),
  ])('refuses %s', (vkey) => {
    expect(parseVkey(sha256, vkey)).toBeUndefined();
  });

  it.each([
    ['a space', 'Peter Neumann', 32],
    ['a plus', 'Peter+Neumann', 32],
    ['a control character', 'Peter\u0001Neumann', 32],
    ['a short key', 'PeterNeumann', 31],
  ])('refuses to name a key with %s', (_, name, bytes) => {
    expect(() => formatVkey(sha256, name, new Uint8Array(bytes))).toThrow(RangeError);
  });

  it('never throws on garbage', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(VKEY.length), (noise, at) => {
        parseVkey(sha256, noise);
        parseVkey(sha256, VKEY.slice(0, at) + noise);
      }),
    );
  });
});
