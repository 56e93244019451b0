import {
  generateKeyPairSync,
  hash as digestOf,
  sign,
  verify as check,
  type KeyObject,
} from 'node:crypto';
import fc from 'fast-check';
import {
  formatCheckpoint,
  formatNote,
  formatVkey,
  openCheckpoint,
  parseCheckpoint,
  parseVkey,
  signedText,
  type Hash,
} from './index.js';

const sha256: Hash = (data) => new Uint8Array(digestOf('sha256', data, 'buffer'));
const root = Uint8Array.from(Buffer.from('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=', 'base64'));
// The example of c2sp.org/tlog-checkpoint.
const TEXT =
  'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
const sofa = { origin: 'example.com/behind-the-sofa', size: 20852163, root };

/** A signer under a name, as a service has one. */
function signer(name: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const x = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const vkey = formatVkey(sha256, name, x);
  return { publicKey, vkey, note: (text: string) => noteOf(text, vkey, privateKey) };
}
function noteOf(text: string, vkey: string, privateKey: KeyObject) {
  const key = parseVkey(sha256, vkey);
  const signature = new Uint8Array(sign(null, signedText(text), privateKey));
  return formatNote(text, [{ name: key?.name ?? '', keyHash: key?.keyHash ?? 0, signature }]);
}
const open = (note: string, by: ReturnType<typeof signer>) =>
  openCheckpoint(note, by.vkey, (_, text, bytes) => check(null, text, by.publicKey, bytes), sha256);

describe('writing a checkpoint', () => {
  it('gives the example of the specification', () => {
    expect(formatCheckpoint(sofa)).toBe(TEXT);
  });

  it.each([
    ['an empty origin', { ...sofa, origin: '' }],
    ['an origin of two lines', { ...sofa, origin: 'a\nb' }],
    ['a size below nothing', { ...sofa, size: -1 }],
    ['a size that is no whole number', { ...sofa, size: 0.5 }],
    ['a short root', { ...sofa, root: root.subarray(1) }],
  ])('refuses %s', (_, checkpoint) => {
    expect(() => formatCheckpoint(checkpoint)).toThrow(RangeError);
  });
});

describe('reading a checkpoint', () => {
  it('gives back what was written', () => {
    const sizes = fc.nat({ max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(sizes, fc.uint8Array({ minLength: 32, maxLength: 32 }), (size, hash) => {
        const checkpoint = { origin: 'border', size, root: hash };
        expect(parseCheckpoint(formatCheckpoint(checkpoint))).toEqual(checkpoint);
      }),
    );
  });

  it('allows extension lines and leaves them out', () => {
    expect(parseCheckpoint(`${TEXT}an extension\nanother\n`)).toEqual(sofa);
  });

  it.each([
    ['a leading zero', TEXT.replace('20852163', '020852163')],
    ['a sign', TEXT.replace('20852163', '+20852163')],
    ['a hexadecimal size', TEXT.replace('20852163', '0x10')],
    ['a size over 2^53 − 1', TEXT.replace('20852163', '9007199254740992')],
    ['an empty origin', TEXT.replace(sofa.origin, '')],
    ['an empty extension line', `${TEXT}\n`],
    ['no last newline', TEXT.slice(0, -1)],
    ['a carriage return', TEXT.replaceAll('\n', '\r\n')],
    ['a root of 31 bytes', TEXT.replace('q2I=', 'qw==')],
    ['a root without padding', TEXT.replace('q2I=', 'q2I')],
    ['two lines', 'a\n1\n'],
  ])('refuses %s', (_, text) => {
    expect(parseCheckpoint(text)).toBeUndefined();
  });

  it('never throws on garbage', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(TEXT.length), (noise, at) => {
        parseCheckpoint(noise);
        parseCheckpoint(TEXT.slice(0, at) + noise + TEXT.slice(at));
      }),
    );
  });
});

describe('opening a checkpoint', () => {
  const border = signer('border');

  it('gives what the log’s key signed', async () => {
    const checkpoint = { ...sofa, origin: 'border' };
    expect(await open(border.note(formatCheckpoint(checkpoint)), border)).toEqual(checkpoint);
  });

  it('denies a checkpoint of another log, though this key signed it', async () => {
    expect(await open(border.note(TEXT), border)).toBeUndefined();
  });

  it('denies a checkpoint that another key of the same name signed', async () => {
    const note = signer('border').note(formatCheckpoint({ ...sofa, origin: 'border' }));
    expect(await open(note, border)).toBeUndefined();
  });

  it('denies a signed text that is no checkpoint', async () => {
    expect(await open(border.note('border\n'), border)).toBeUndefined();
  });

  it('denies a note and a key that are none', async () => {
    expect(await open(TEXT, border)).toBeUndefined();
    expect(await open(border.note(TEXT), { ...border, vkey: 'border' })).toBeUndefined();
  });
});
