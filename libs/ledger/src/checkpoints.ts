import { openCheckpoint, type Checkpoint } from '#merkle';
import { sha256, verifyEd25519 } from './crypto.js';
import type { Queryable } from './database.js';

/** A log's own word on its size and root, as it was signed. */
export type SignedCheckpoint = Readonly<{ size: number; root: Uint8Array; note: string }>;

/** The name of a log's key, and the first line of its checkpoints. */
export const originOf = (log: string): string => `donghanh.vn/${log}`;

/** Opens a checkpoint note of a log under its verifier key; undefined where it is malformed, of another log, or not signed. */
export async function openSigned(
  note: string,
  log: string,
  vkey: string,
): Promise<SignedCheckpoint | undefined> {
  const opened: Checkpoint | undefined = await openCheckpoint(note, vkey, verifyEd25519, sha256);
  return opened?.origin === originOf(log)
    ? { size: opened.size, root: opened.root, note }
    : undefined;
}

/** Keeps a checkpoint that was verified and whose entries are stored. */
export async function keepCheckpoint(
  db: Queryable,
  log: string,
  { size, root, note }: SignedCheckpoint,
): Promise<void> {
  const text =
    'insert into checkpoints (log, size, root, note) values ($1, $2, $3, $4) on conflict do nothing';
  await db.query({ name: 'keep-checkpoint', text, values: [log, size, root, note] });
}

/** The greatest checkpoint of a log that is at most `size`, or undefined. */
export async function findCheckpoint(
  db: Queryable,
  log: string,
  size = Number.MAX_SAFE_INTEGER,
): Promise<SignedCheckpoint | undefined> {
  const { rows } = await db.query<SignedCheckpoint>(
    'select size, root, note from checkpoints where log = $1 and size <= $2 order by size desc limit 1',
    [log, size],
  );
  return rows[0];
}

/** The greatest checkpoint of a log whose entries are all stored, or undefined. Everybody asks for it, every few seconds. */
export async function findHeldCheckpoint(
  db: Queryable,
  log: string,
): Promise<SignedCheckpoint | undefined> {
  const text = `select c.size, root, note from heads h join checkpoints c on c.log = h.log and c.size <= h.size
    where h.log = $1 order by c.size desc limit 1`;
  const { rows } = await db.query<SignedCheckpoint>({
    name: 'held-checkpoint',
    text,
    values: [log],
  });
  return rows[0];
}
