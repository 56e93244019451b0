import { readRecord, writeRecord, type Entry, type Stamp } from '#contracts';
import type { CaseworkEvent } from '#case-file';

// Entries for the specifications of the case file.

const stamp: Stamp = {
  publisher: 'border',
  position: 0,
  caseId: undefined,
  time: '2026-01-02T00:00:00Z',
  occurredAt: '2026-01-02T00:00:00Z',
  clock: '1767320000000000',
  knows: {},
  actor: 'border/post/long-binh#bp-1',
  ruleset: 'none@0',
  causationId: undefined,
  reaction: undefined,
  correlationId: undefined,
  requestId: undefined,
  recordedFrom: 'screen',
};

/** An event as an entry: its position is also its place in the merged order, unless `over` says otherwise. */
export function entryOf(event: CaseworkEvent, position: number, over: Partial<Stamp> = {}): Entry {
  const clock = String(1_767_320_000_000_000 + position);
  const publisher = over.publisher ?? stamp.publisher;
  const actor = `${publisher}/unit#o-1`;
  const entry = readRecord(writeRecord(event, { ...stamp, position, clock, actor, ...over }));
  if (!entry) throw new Error(`no entry of ${event.type}`);
  return entry;
}

/** Several events told by one party each, in this order: `[['border', event], …]`. */
export const told = (...events: readonly (readonly [string, CaseworkEvent])[]): Entry[] =>
  events.map(([publisher, event], position) => entryOf(event, position, { publisher }));
