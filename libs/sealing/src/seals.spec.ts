import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Sealed } from '#contracts';
import { findKeys, sealsWith } from '#sealing';

const keysOf = (current: string, ...ids: string[]) => ({
  current,
  keys: new Map(ids.map((id) => [id, randomBytes(32)])),
});
const keys = keysOf('first-key', 'first-key');
const seals = sealsWith(keys);
const TEXT = JSON.stringify({ type: 'ProtectionAsked', subject: 'BP-2026-0412-C' });

/** The same with one bit of one byte changed. */
function changed(sealed: Sealed, at: number): Sealed {
  const bytes = Buffer.from(sealed.ciphertext, 'base64url');
  const place = at % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return { ...sealed, ciphertext: bytes.toString('base64url') };
}

describe('sealing', () => {
  it('opens what it sealed, for the same entry', () => {
    const letters = fc.string({ unit: 'grapheme', maxLength: 3000 });
    fc.assert(
      fc.property(letters, (text) => {
        const told = JSON.stringify(text);
        expect(seals.open(seals.seal(told, 'border/7'), 'border/7')).toBe(told);
      }),
    );
  });

  it('opens nothing for another entry, with another key, or under another commitment', () => {
    const sealed = seals.seal(TEXT, 'border/7');
    expect(seals.open(sealed, 'border/8')).toBeUndefined();
    expect(sealsWith(keysOf('first-key', 'first-key')).open(sealed, 'border/7')).toBeUndefined();
    expect(seals.open({ ...sealed, key: 'other-key' }, 'border/7')).toBeUndefined();
    expect(seals.open({ ...sealed, commitment: '0'.repeat(64) }, 'border/7')).toBeUndefined();
  });

  it('opens nothing of which one bit was changed, or the end is gone', () => {
    const sealed = seals.seal(TEXT, 'border/7');
    fc.assert(
      fc.property(fc.nat(), (at) => {
        expect(seals.open(changed(sealed, at), 'border/7')).toBeUndefined();
      }),
    );
    for (const length of [0, 8, 100])
      expect(
        seals.open({ ...sealed, ciphertext: sealed.ciphertext.slice(0, length) }, 'border/7'),
      ).toBeUndefined();
  });

  it('makes texts of like length look alike, and the same text different each time', () => {
    const [one, other, same] = [TEXT, `${TEXT}${' '.repeat(300)}`, TEXT].map((text) =>
      seals.seal(text, 'border/7'),
    );
    expect(other?.ciphertext).toHaveLength(one?.ciphertext.length ?? 0);
    expect(same?.ciphertext).not.toBe(one?.ciphertext);
    expect(same?.commitment).not.toBe(one?.commitment);
  });

  it('opens with every key that was ever used, and seals with the current one', () => {
    const old = seals.seal(TEXT, 'border/7');
    const later = sealsWith({
      current: 'second-key',
      keys: new Map([...keys.keys, ['second-key', randomBytes(32)]]),
    });
    expect(later.open(old, 'border/7')).toBe(TEXT);
    expect(later.seal(TEXT, 'border/7').key).toBe('second-key');
  });
});

describe('a file of sealing keys', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'dong-hanh-sealing-'))));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const fileWith = (content: string) => {
    const file = join(folder, 'sealing-keys.json');
    writeFileSync(file, content, { mode: 0o600 });
    return file;
  };

  it('holds the keys by their id', () => {
    const key = randomBytes(32);
    const told = { current: 'first-key', keys: { 'first-key': key.toString('base64url') } };
    expect(findKeys(fileWith(JSON.stringify(told)))?.keys.get('first-key')).toEqual(key);
  });

  it('need not be there', () => {
    expect(findKeys(join(folder, 'nothing.json'))).toBeUndefined();
  });

  it.each([
    ['is no JSON', 'secret-text'],
    ['holds a key of another length', '{"current":"first-key","keys":{"first-key":"secret-text"}}'],
    [
      'lacks the current key',
      `{"current":"first-key","keys":{"other-key":"${'secret-text'.padEnd(43, 'x')}"}}`,
    ],
  ])('is refused where it %s, and the error tells nothing of it', (_why, content) => {
    const file = fileWith(content);
    expect(() => findKeys(file)).toThrow(`${file} is no file of sealing keys`);
    expect(() => findKeys(file)).not.toThrow(/secret-text/);
  });
});
