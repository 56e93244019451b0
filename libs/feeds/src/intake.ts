import { headAt, type Batch, type Ledger, type SignedCheckpoint, type Taken } from '#ledger';
import type { Judge } from './judge.js';
import { Unusable, type Noise, type NoiseKind } from './noise.js';
import { openOrSay } from './opened.js';

// A publisher that writes without pause signs every 250 ms, and its relay sends what is signed in pieces of 1024.
const RECORDS_MAX = 4_096;
const BYTES_MAX = 16 * 1024 * 1024;
const RECORD_BYTES_MAX = 0xffff;
const CHECKPOINT_BYTES_MAX = 8 * 1024;

/** A message of a log's topic, as far as it is read: nothing of it is believed. */
export type Message = Readonly<{
  key: Buffer | null;
  value: Buffer | null;
  checkpoint: Buffer | string | undefined;
}>;

type Gathered = { from: number; records: Buffer[]; bytes: number; torn: boolean };

/** Where a message belongs: after what is gathered, before it (it is here already), or elsewhere. */
type Place = 'next' | 'here' | 'nowhere';

type IntakeParts = Readonly<{
  ledger: Ledger;
  vkeys: ReadonlyMap<string, string>;
  noise: Noise;
  judge: Judge;
  /** The HTTP follower looks after a log whose messages do not fit. */
  hint: (log: string) => void;
}>;

/**
 * Gathers the records of each log as Kafka brings them, until a checkpoint proves them. What does not parse, fit or
 * verify is counted and dropped and fetched over HTTP; it changes nothing and is evidence of nothing. A note that the
 * log's key signed is, whoever brought it: where it does not fit what is held, the judge compares it.
 */
export class Intake {
  private readonly gathered = new Map<string, Gathered>();
  /** Where the messages of each log stand, whether or not another feed was quicker. */
  private readonly received = new Map<string, number>();
  /** Logs that were not looked at since their delivery began. */
  private readonly unlooked = new Set<string>();
  /** The size up to which each log was proved by messages. */
  readonly proved = new Map<string, number>();

  constructor(private readonly parts: IntakeParts) {}

  /** Begins a delivery: another feed may have brought the log further meanwhile. It is looked at where messages do not fit. */
  begin(log: string): void {
    this.unlooked.add(log);
  }

  private async look(log: string): Promise<void> {
    this.unlooked.delete(log);
    try {
      const { size } = headAt(await this.parts.ledger.heads(), log);
      const now = this.gathered.get(log);
      if (now === undefined || now.records.length === 0 || now.from + now.records.length < size) {
        // A gap is told again once what was before it is here.
        this.reset(log, size, now?.from === size && now.torn);
      }
    } catch (error) {
      this.drop(log, 'failed', String(error));
    }
  }

  /** Takes one message in. True where it was the last of some that are now stored, verified. */
  async push(log: string, message: Message): Promise<boolean> {
    if (this.parts.ledger.isDisputed(log)) return false;
    if (isOversized(message)) return this.drop(log, 'oversized', 'a message is too long');
    const position = positionOf(log, message);
    if (position === undefined) return this.drop(log, 'malformed', 'a message is no entry');
    if (position !== this.nextOf(log) && this.unlooked.has(log)) await this.look(log);
    const place = this.place(log, position);
    if (place === 'nowhere') return false;
    if (place === 'next' && !this.gather(log, message.value ?? Buffer.alloc(0))) return false;
    return message.checkpoint === undefined
      ? false
      : this.prove(log, message.checkpoint.toString());
  }

  /** Where the next message of a log belongs; undefined where nothing is known of it yet. */
  private nextOf(log: string): number | undefined {
    const now = this.gathered.get(log);
    return now && now.from + now.records.length;
  }

  private place(log: string, position: number): Place {
    const now = this.gathered.get(log) ?? this.reset(log, 0, false);
    const next = now.from + now.records.length;
    if (position > next) {
      // Told once: everything after a gap is beyond it until HTTP has repaired it.
      if (!now.torn) this.drop(log, 'gap', `position ${String(position)} after ${String(next)}`);
      now.torn = true;
      return 'nowhere';
    }
    const received = this.received.get(log) ?? 0;
    this.received.set(log, Math.max(received, position + 1));
    if (position === next) return 'next';
    if (position < received) {
      this.parts.noise.note(log, 'repeated', `kafka: position ${String(position)} again`);
    }
    return 'here';
  }

  private gather(log: string, record: Buffer): boolean {
    const now = this.gathered.get(log) ?? this.reset(log, 0, false);
    now.torn = false;
    now.records.push(Buffer.from(record));
    now.bytes += record.length;
    if (now.records.length <= RECORDS_MAX && now.bytes <= BYTES_MAX) return true;
    this.reset(log, now.from, true);
    return this.drop(log, 'overflow', 'too much came without a checkpoint');
  }

  private async prove(log: string, note: string): Promise<boolean> {
    const { ledger, vkeys } = this.parts;
    try {
      const checkpoint = await openOrSay(note, log, vkeys.get(log) ?? '');
      const { from, records } = this.gathered.get(log) ?? this.reset(log, 0, false);
      if (checkpoint.size > from + records.length) {
        await this.weigh(log, checkpoint);
        return this.drop(log, 'gap', 'entries are missing');
      }
      const batch = { log, from, records, checkpoint, proof: [] };
      return await this.settle(batch, await ledger.take(batch));
    } catch (error) {
      if (error instanceof Unusable) return this.drop(log, error.kind, error.message);
      this.gathered.delete(log);
      return this.drop(log, 'failed', String(error));
    }
  }

  private async settle(batch: Batch, taken: Taken): Promise<boolean> {
    const { log, checkpoint } = batch;
    if (taken.kind === 'taken') await this.parts.judge.noteTaken(batch, taken.size);
    if (taken.kind === 'taken' || taken.kind === 'known') {
      this.keepRest(log, taken.size);
      this.proved.set(log, Math.max(checkpoint.size, this.proved.get(log) ?? 0));
      return true;
    }
    this.gathered.delete(log);
    await this.look(log);
    await this.weigh(log, checkpoint);
    const kind = taken.kind === 'contradiction' ? 'mismatch' : taken.kind;
    return this.drop(log, kind, 'messages do not hash to the signed root, or follow nothing held');
  }

  private weigh(log: string, checkpoint: SignedCheckpoint): Promise<unknown> {
    return this.parts.judge.weigh(log, checkpoint, `${log}.events`);
  }

  /** What came after the checkpoint waits for the next one. */
  private keepRest(log: string, size: number): void {
    const now = this.gathered.get(log);
    const rest = now?.records.slice(Math.max(0, size - now.from)) ?? [];
    const fresh = this.reset(log, size, false);
    for (const record of rest) {
      fresh.records.push(record);
      fresh.bytes += record.length;
    }
  }

  private reset(log: string, from: number, torn: boolean): Gathered {
    const fresh: Gathered = { from, records: [], bytes: 0, torn };
    this.gathered.set(log, fresh);
    return fresh;
  }

  private drop(log: string, kind: NoiseKind, detail: string): false {
    this.parts.noise.note(log, kind, `kafka: ${detail}`);
    this.parts.hint(log);
    return false;
  }
}

const isOversized = ({ value, checkpoint }: Message): boolean =>
  (value?.length ?? 0) > RECORD_BYTES_MAX || (checkpoint?.length ?? 0) > CHECKPOINT_BYTES_MAX;

/** The key is the entry's id, `<log>/<position>`. */
function positionOf(log: string, { key, value }: Message): number | undefined {
  const [, name, digits] =
    /^([a-z][a-z-]{0,38})\/(0|[1-9]\d{0,14})$/.exec(key?.toString() ?? '') ?? [];
  return name === log && value !== null && value.length > 0 ? Number(digits) : undefined;
}
