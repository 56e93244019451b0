import { openSigned, sha256, type SignedCheckpoint } from '#ledger';
import { parseCheckpoint, parseNote, parseVkey } from '#merkle';
import { Unusable, type NoiseKind } from './noise.js';

/** Opens a checkpoint of a log under its key; rejects with `Unusable`, which tells unsigned from forged. */
export async function openOrSay(
  note: string,
  log: string,
  vkey: string,
): Promise<SignedCheckpoint> {
  const opened = await openSigned(note, log, vkey);
  if (opened) return opened;
  throw new Unusable(whyNot(note, vkey), `this is no checkpoint that ${log} signed`);
}

function whyNot(note: string, vkey: string): NoiseKind {
  const parsed = parseNote(note);
  if (parsed === undefined || parseCheckpoint(parsed.text) === undefined) return 'malformed';
  const key = parseVkey(sha256, vkey);
  const named = parsed.signatures.some((s) => s.name === key?.name && s.keyHash === key.keyHash);
  return named ? 'forged' : 'unsigned';
}
