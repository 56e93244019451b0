import { writeRecord, type Stamp } from '#contracts';
import type { Event } from '#kernel';
import { sha256, type Batch } from '#ledger';
import { appendAll, emptyFrontier, leafHash, rootOf } from '#merkle';

/** Another party's log that says whatever a test wants. Its checkpoints are not signed: the ledger leaves that to feeds. */
export class ForeignLog {
  private readonly records: Uint8Array[] = [];

  constructor(readonly log: string) {}

  get size(): number {
    return this.records.length;
  }

  /** A record as an honest service writes it, at the next position, with what a test wants otherwise. */
  add(event: Event, over: Partial<Stamp> = {}): this {
    return this.addBytes(Buffer.from(this.recordOf(event, over)));
  }

  addBytes(bytes: Uint8Array): this {
    this.records.push(bytes);
    return this;
  }

  recordOf(event: Event, over: Partial<Stamp> = {}): string {
    return writeRecord(event, {
      publisher: this.log,
      position: this.size,
      caseId: undefined,
      time: '2026-06-01T00:00:00.000Z',
      occurredAt: '2026-06-01T07:00:00+07:00',
      clock: String(1_780_000_000_000_000 + this.size),
      knows: {},
      actor: `${this.log}/unit#officer`,
      ruleset: 'none@0',
      recordedFrom: 'screen',
      correlationId: undefined,
      causationId: undefined,
      reaction: undefined,
      requestId: undefined,
      ...over,
    });
  }

  /** Records from a position up to another, under a checkpoint at their end. */
  batch(from = 0, to = this.size): Batch {
    const leaves = this.records.slice(0, to).map((record) => leafHash(sha256, record));
    const root = rootOf(sha256, appendAll(sha256, emptyFrontier, leaves));
    const checkpoint = { size: to, root, note: `${this.log} ${String(to)}` };
    return { log: this.log, from, records: this.records.slice(from, to), checkpoint, proof: [] };
  }
}
