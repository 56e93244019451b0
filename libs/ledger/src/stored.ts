import { readRecord, writeKnows, type Entry } from '#contracts';
import { leafHash } from '#merkle';
import { leafOfText, sha256 } from './crypto.js';
import type { Transaction } from './database.js';
import { asItIs, type Opener } from './opener.js';
import { insertRows } from './rows.js';

/** An entry as it goes into `entries`: what stands in its record, and its bytes. */
export type Stored = Readonly<{
  publisher: string;
  position: number;
  caseId: string | undefined;
  type: string;
  clock: number;
  knows: string;
  unit: string | undefined;
  causation: string | undefined;
  reaction: string | undefined;
  recordedAt: string | undefined;
  occurredAt: string | undefined;
  record: string;
  unprintable: Buffer | undefined;
  leaf: Uint8Array;
  /** As it was read; an own entry is not read again. */
  entry: Entry | undefined;
}>;

const COLUMNS = [
  'publisher',
  'position',
  'case_id',
  'type',
  'clock',
  'knows',
  'unit',
  'causation',
  'reaction',
  'recorded_at',
  'occurred_at',
  'record',
  'unprintable',
  'leaf',
];

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a record, or undefined where its bytes are no text that PostgreSQL can hold. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = utf8.decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The entry that a text is at its place; undefined where it is no envelope of ours, or claims another place. */
export function entryAt(publisher: string, position: number, text: string): Entry | undefined {
  const read = readRecord(text);
  return read?.id === `${publisher}/${String(position)}` ? read : undefined;
}

/** An instant as PostgreSQL takes it; some that are well written are beyond it: the year 0, an offset of 23 hours. */
function instantOf(text: string): string | undefined {
  const ms = Date.parse(text);
  return ms >= Date.UTC(1900, 0) ? new Date(ms).toISOString() : undefined;
}

/**
 * An authentic record as a row, whatever it contains: one that is no envelope of ours, or that claims another place
 * than it has, is kept raw, belongs to no case and knows nothing.
 */
export function storedOf(
  publisher: string,
  position: number,
  bytes: Uint8Array,
  open: Opener = asItIs,
): Stored {
  const text = textOf(bytes);
  const shown = text === undefined ? undefined : entryAt(publisher, position, text);
  const entry = shown && open(shown);
  return {
    publisher,
    position,
    ...(shown && entry ? { ...saidBy(shown), ...foundBy(entry) } : NOTHING_SAID),
    record: text ?? '',
    unprintable: text === undefined ? Buffer.from(bytes) : undefined,
    leaf: leafHash(sha256, bytes),
    entry,
  };
}

/**
 * What its publisher reads when it writes an entry, `around` once for all of one decision; `storedOf` reads the same
 * from the bytes, and a test compares the two.
 */
export const writtenOf = (
  { publisher, position, caseId, type, clock }: Written,
  around: Around,
  record: string,
): Stored => ({
  publisher,
  position,
  caseId,
  type,
  clock,
  ...around,
  record,
  unprintable: undefined,
  leaf: leafOfText(record),
  entry: undefined,
});

type Written = Pick<Stored, 'publisher' | 'position' | 'caseId' | 'type' | 'clock'>;

/** What the entries of one decision have in common. */
export type Around = Pick<
  Stored,
  'knows' | 'unit' | 'causation' | 'reaction' | 'recordedAt' | 'occurredAt'
>;
type Said = Around & Pick<Stored, 'caseId' | 'type' | 'clock'>;

const NOTHING_SAID: Said = {
  caseId: undefined,
  type: '?',
  clock: 0,
  knows: '',
  unit: undefined,
  causation: undefined,
  reaction: undefined,
  recordedAt: undefined,
  occurredAt: undefined,
};

const saidBy = (entry: Entry): Said => ({
  caseId: entry.caseId,
  type: entry.type,
  clock: Number(entry.clock),
  ...aroundOf(entry),
});

export const aroundOf = (
  entry: Pick<Entry, 'knows' | 'causationId' | 'reaction' | 'time' | 'actor' | 'occurredAt'>,
): Around => ({
  knows: writeKnows(entry.knows),
  unit: entry.actor.split('#')[0],
  causation: entry.causationId,
  reaction: entry.reaction?.replaceAll('\0', '?'),
  recordedAt: instantOf(entry.time),
  occurredAt: instantOf(entry.occurredAt),
});

/** By what an entry is found and compared here, also a restricted one of the own log. */
const foundBy = (entry: Entry): Pick<Said, 'caseId' | 'causation' | 'reaction'> => {
  const { caseId, causation, reaction } = saidBy(entry);
  return { caseId, causation, reaction };
};

export const insertEntries = (db: Transaction, entries: readonly Stored[]): Promise<void> =>
  insertRows(
    db,
    'entries',
    COLUMNS,
    entries.map((e) => [
      e.publisher,
      e.position,
      e.caseId,
      e.type,
      e.clock,
      e.knows,
      e.unit,
      e.causation,
      e.reaction,
      e.recordedAt,
      e.occurredAt,
      e.record,
      e.unprintable,
      e.leaf,
    ]),
  );
