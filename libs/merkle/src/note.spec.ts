import {
  createPrivateKey,
  createPublicKey,
  hash as digestOf,
  sign,
  verify as check,
} from 'node:crypto';
import fc from 'fast-check';
import { formatNote, openNote, parseNote, signedText, type Hash, type Verify } from './index.js';

const sha256: Hash = (data) => new Uint8Array(digestOf('sha256', data, 'buffer'));
const verify: Verify = (x, message, signature) => {
  const key = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(x).toString('base64url') };
  return check(null, message, createPublicKey({ key, format: 'jwk' }), signature);
};

// The key and the note of golang.org/x/mod/sumdb/note, with its (published) private key.
const VKEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const SEED = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1);
const DER_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const TEXT =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const PETER =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
const NOTE = `${TEXT}\n${PETER}`;
const STRANGER =
  '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n';

const privateKey = createPrivateKey({
  key: Buffer.concat([DER_HEAD, SEED]),
  format: 'der',
  type: 'pkcs8',
});
const signed = (text: string) => ({
  name: 'PeterNeumann',
  keyHash: 0xc74f20a3,
  signature: new Uint8Array(sign(null, signedText(text), privateKey)),
});
const open = (note: string, vkey = VKEY) => openNote(note, vkey, verify, sha256);

describe('writing a note', () => {
  it('gives the note of Go’s library, byte for byte', () => {
    expect(formatNote(TEXT, [signed(TEXT)])).toBe(NOTE);
  });

  it.each([
    ['without a last newline', 'text', 'PeterNeumann'],
    ['with a control character', 'te\txt\n', 'PeterNeumann'],
    ['with half a character', 'te\ud800xt\n', 'PeterNeumann'],
    ['by a name with a space', TEXT, 'Peter Neumann'],
    ['by a name with a plus', TEXT, 'Peter+Neumann'],
    ['by a name that is a line of its own', TEXT, 'a x08goyIi\n— b'],
    ['by nobody', TEXT, ''],
  ])('refuses a text %s', (_, text, name) => {
    expect(() => formatNote(text, [{ ...signed(TEXT), name }])).toThrow(RangeError);
  });

  it('refuses a note that nobody signed', () => {
    expect(() => formatNote(TEXT, [])).toThrow(RangeError);
  });
});

describe('reading a note', () => {
  it('gives text and signatures, also those of unknown keys', () => {
    const note = parseNote(NOTE + STRANGER);
    expect(note?.text).toBe(TEXT);
    expect(note?.signatures.map(({ name }) => name)).toEqual(['PeterNeumann', 'EnochRoot']);
    expect(note?.signatures[0]).toEqual(signed(TEXT));
  });

  it('parts text and signatures at the last empty line', () => {
    expect(parseNote(`a\n\nb\n\n${PETER}`)?.text).toBe('a\n\nb\n');
  });

  it.each([
    ['no empty line', TEXT + PETER],
    ['no signature', `${TEXT}\n`],
    ['no last newline', NOTE.slice(0, -1)],
    ['a carriage return', NOTE.replaceAll('\n', '\r\n')],
    ['a hyphen for the dash', NOTE.replace('—', '-')],
    ['a third word in a signature', NOTE.replace('x08', 'x x08')],
    ['base64 without padding', NOTE.replace('AM=', 'AM')],
    ['base64 with bits left over', NOTE.replace('AM=', 'AN=')],
    ['base64 with bits left over before two pads', `${TEXT}\n— PeterNeumann x08goyIiIB==\n`],
    ['a signature shorter than its key hash', `${TEXT}\n— PeterNeumann x08gow==\n`],
    ['a name with a no-break space', NOTE.replace('PeterNeumann', 'Peter\u00a0Neumann')],
    ['101 signatures', NOTE + PETER.repeat(100)],
    ['over a million characters', `${'x'.repeat(1_000_000)}\n${NOTE}`],
  ])('refuses %s', (_, note) => {
    expect(parseNote(note)).toBeUndefined();
  });

  it('takes a hundred signatures', () => {
    expect(parseNote(NOTE + PETER.repeat(99))?.signatures).toHaveLength(100);
  });

  it('never throws on garbage', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(NOTE.length), (noise, at) => {
        parseNote(noise);
        parseNote(NOTE.slice(0, at) + noise + NOTE.slice(at));
      }),
    );
  });
});

describe('opening a note', () => {
  it('gives the text that the key signed, whoever else signed too', async () => {
    expect(await open(NOTE)).toBe(TEXT);
    expect(await open(`${TEXT}\n${STRANGER}${PETER}`)).toBe(TEXT);
  });

  it('opens with a hash and a verifier that answer later, as in a browser', async () => {
    const later: Verify = async (...claim) => Promise.resolve(verify(...claim));
    expect(await openNote(NOTE, VKEY, later, async (data) => sha256(data))).toBe(TEXT);
  });

  it('asks the verifier about nothing but Ed25519 signatures of 64 bytes', async () => {
    const short = `${TEXT}\n— PeterNeumann x08go/ZJ\n`;
    expect(await openNote(short, VKEY, () => true, sha256)).toBeUndefined();
  });

  it('denies another text', async () => {
    expect(await open(NOTE.replace('problem is', 'problem was'))).toBeUndefined();
  });

  it('denies a note that the key did not sign', async () => {
    expect(await open(`${TEXT}\n${STRANGER}`)).toBeUndefined();
  });

  it('denies a note that has a bad signature by the key beside a good one', async () => {
    expect(await open(NOTE + PETER.replace('ZJk', 'ZJJ'))).toBeUndefined();
    expect(await open(`${NOTE}— PeterNeumann x08go/ZJ\n`)).toBeUndefined();
  });

  it('denies whatever byte is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(NOTE.length - 1), fc.string({ maxLength: 1 }), async (at, byte) => {
        fc.pre(NOTE[at] !== byte);
        expect(await open(NOTE.slice(0, at) + byte + NOTE.slice(at + 1))).toBeUndefined();
      }),
    );
  });

  it('denies a key whose key hash is not its own', async () => {
    const note = formatNote(TEXT, [{ ...signed(TEXT), keyHash: 0xc74f20a4 }]);
    expect(await open(note, VKEY.replace('c74f20a3', 'c74f20a4'))).toBeUndefined();
  });
});
