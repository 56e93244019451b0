import type { Event, Recorded } from '#kernel';
import type { PublishedEvent } from './published.js';

/** The sizes of the other logs that a service had taken in: log name to size. */
export type Knows = Readonly<Record<string, number>>;

/**
 * An entry of a log as every party reads it.
 * `clock`: hybrid logical clock, 16 digits, microseconds, ordered as text. `time`: the recorder's wall clock.
 * `known` is false where this build cannot read type, version or data: such an entry is shown raw and never applied.
 */
export type Entry<E extends Event = PublishedEvent> = E & Recorded & EntryFields;

export type EntryFields = Readonly<{
  position: number;
  fullType: string;
  version: number;
  caseId: string | undefined;
  time: string;
  clock: string;
  knows: Knows;
  ruleset: string;
  causationId: string | undefined;
  reaction: string | undefined;
  correlationId: string | undefined;
  requestId: string | undefined;
  recordedFrom: 'screen' | 'paper';
  known: boolean;
}>;

/** Merged order: clock, publisher, position. Total, causal, the same everywhere. */
export function inMergedOrder(
  a: Pick<Entry, 'clock' | 'publisher' | 'position'>,
  b: Pick<Entry, 'clock' | 'publisher' | 'position'>,
): number {
  if (a.clock !== b.clock) return a.clock < b.clock ? -1 : 1;
  if (a.publisher !== b.publisher) return a.publisher < b.publisher ? -1 : 1;
  return a.position - b.position;
}

// Many entries written at once know the same, and say it twice each.
const spelled = new WeakMap<Knows, string>();

/** `police:120,labour-social:88`, logs by name, empty ones left out. */
export function writeKnows(knows: Knows): string {
  const text = spelled.get(knows) ?? spell(knows);
  spelled.set(knows, text);
  return text;
}

const spell = (knows: Knows): string =>
  Object.entries(knows)
    .filter(([, size]) => size > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([log, size]) => `${log}:${String(size)}`)
    .join(',');

/** Reads what `writeKnows` wrote; undefined where the text has another form. */
export function parseKnows(text: string): Knows | undefined {
  if (text === '') return {};
  const knows: Record<string, number> = {};
  for (const part of text.split(',')) {
    const [, log, size] = /^([a-z][a-z-]{0,38}):(\d{1,15})$/.exec(part) ?? [];
    if (log === undefined || size === undefined) return undefined;
    knows[log] = Number(size);
  }
  return knows;
}
