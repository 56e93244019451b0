import { concat, fromBase64, readUint32, toBase64, uint32, utf8, type Bytes } from './bytes.js';
import { isKeyName, isPlain, keyBytes, splitVkey } from './vkey.js';

/** One signature line of a note: who signed (name and key hash, a uint32), and the signature without the key hash. */
export type Signature = Readonly<{ name: string; keyHash: number; signature: Uint8Array }>;

/** A note: its text, with the newline that ends it, and the signatures of any number of keys, known or not. */
export type Note = Readonly<{ text: string; signatures: readonly Signature[] }>;

/** Says whether an Ed25519 signature (64 bytes) over the message is good (RFC 8032); handed in by the caller. */
export type Verify = (
  publicKey: Bytes,
  message: Bytes,
  signature: Bytes,
) => boolean | Promise<boolean>;

/** SHA-256, handed in, that answers at once (`Hash`) or later (`Digest`, as in a browser). */
export type AnyHash = (data: Bytes) => Uint8Array | Promise<Uint8Array>;

// C2SP asks for a limit and for at least 16 signatures; these are the limits of Go's sumdb/note.
const NOTE_LENGTH_MAX = 1_000_000;
const SIGNATURES_MAX = 100;
const SIGNATURE_BYTES = 64;
const SIGNATURE_LINE = /^— ([^ ]+) ([^ ]+)$/;

/** Whether a text may stand in a note: it ends in a newline, is valid Unicode and has no other control character. */
export const isNoteText = (text: string): boolean => text.endsWith('\n') && isPlain(text);

/** The bytes that an Ed25519 signature of a note covers: its text with the last newline (C2SP signed-note). */
export const signedText = (text: string): Uint8Array => utf8(text);

/** Writes a signed note (C2SP signed-note); throws RangeError where no reader would accept it. */
export function formatNote(text: string, signatures: readonly Signature[]): string {
  const lines = signatures.map(
    ({ name, keyHash, signature }) =>
      `— ${name} ${toBase64(concat([uint32(keyHash), signature]))}\n`,
  );
  const note = `${text}\n${lines.join('')}`;
  const named = signatures.every(({ name }) => isKeyName(name));
  if (!named || !isNoteText(text) || parseNote(note)?.text !== text) {
    throw new RangeError('no signed note');
  }
  return note;
}

/** Reads a signed note without verifying it; undefined where it is malformed, over 1,000,000 characters or 100 signatures. */
export function parseNote(note: string): Note | undefined {
  if (note.length > NOTE_LENGTH_MAX || !isNoteText(note)) return undefined;
  const end = note.lastIndexOf('\n\n');
  const lines = note.slice(end + 2, -1).split('\n');
  if (end < 0 || lines.length > SIGNATURES_MAX) return undefined;
  const signatures = lines.map(parseSignature).filter((found) => found !== undefined);
  return signatures.length === lines.length
    ? { text: note.slice(0, end + 1), signatures }
    : undefined;
}

function parseSignature(line: string): Signature | undefined {
  const [, name = '', base64 = ''] = SIGNATURE_LINE.exec(line) ?? [];
  const bytes = fromBase64(base64);
  if (!isKeyName(name) || bytes === undefined || bytes.length < 5) return undefined;
  return { name, keyHash: readUint32(bytes), signature: bytes.subarray(4) };
}

/** The text of a note that this key signed, or undefined: malformed, not signed by it, or one of its signatures is bad. */
export async function openNote(
  note: string,
  vkey: string,
  verify: Verify,
  hash: AnyHash,
): Promise<string | undefined> {
  const [parsed, key] = [parseNote(note), splitVkey(vkey)];
  if (!parsed || !key || readUint32(await hash(keyBytes(key))) !== key.keyHash) return undefined;
  const own = parsed.signatures.filter((s) => s.name === key.name && s.keyHash === key.keyHash);
  for (const { signature } of own) {
    const fits = signature.length === SIGNATURE_BYTES;
    if (!fits || !(await verify(key.publicKey, utf8(parsed.text), new Uint8Array(signature)))) {
      return undefined;
    }
  }
  return own.length > 0 ? parsed.text : undefined;
}
