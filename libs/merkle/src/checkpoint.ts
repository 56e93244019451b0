import { fromBase64, isHash, isSize, toBase64 } from './bytes.js';
import { isNoteText, openNote, type AnyHash, type Verify } from './note.js';
import { splitVkey } from './vkey.js';

/** What a log says of itself: its origin (the name of its key), how many entries it has, and their root (32 bytes). */
export type Checkpoint = Readonly<{ origin: string; size: number; root: Uint8Array }>;

const SIZE = /^(?:0|[1-9]\d*)$/;

/** Writes the text of a checkpoint, to be signed as a note (C2SP tlog-checkpoint); throws RangeError where it cannot be one. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  const text = `${origin}\n${String(size)}\n${toBase64(root)}\n`;
  if (parseCheckpoint(text)?.origin !== origin) throw new RangeError('no checkpoint');
  return text;
}

/** Reads the text of a checkpoint, strictly; undefined where it is malformed. Extension lines are allowed and left out. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  if (!isNoteText(text)) return undefined;
  const lines = text.slice(0, -1).split('\n');
  const [origin, size, base64] = lines;
  if (!origin || !size || !base64 || lines.includes('') || !SIZE.test(size)) return undefined;
  const root = fromBase64(base64);
  return isHash(root) && isSize(Number(size)) ? { origin, size: Number(size), root } : undefined;
}

/** The checkpoint in a note, or undefined unless this key signed it and its origin is the key's name. */
export async function openCheckpoint(
  note: string,
  vkey: string,
  verify: Verify,
  hash: AnyHash,
): Promise<Checkpoint | undefined> {
  const text = await openNote(note, vkey, verify, hash);
  const checkpoint = text === undefined ? undefined : parseCheckpoint(text);
  return checkpoint?.origin === splitVkey(vkey)?.name ? checkpoint : undefined;
}
