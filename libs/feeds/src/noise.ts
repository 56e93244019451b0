import type { FeedLogger } from './logger.js';

/**
 * What came that changes nothing. `unreachable`: no answer, or an error; `missing`: what a checkpoint promises is not
 * served; `malformed`, `oversized`: no such thing; `unsigned`: not by the log's key; `forged`: by name, and the
 * signature is bad; `old`: the publisher shows less than is held; `mismatch`: does not hash to what was signed;
 * `unproven`: contradicts what is held, without two signatures to show for it; `gap`, `repeated`, `overflow`: Kafka's
 * messages out of order, again, or too many without a checkpoint; `failed`: our own side could not take it.
 */
export type NoiseKind =
  | 'unreachable'
  | 'missing'
  | 'malformed'
  | 'oversized'
  | 'unsigned'
  | 'forged'
  | 'old'
  | 'mismatch'
  | 'unproven'
  | 'gap'
  | 'repeated'
  | 'overflow'
  | 'failed';

/** How often a kind of noise was met about a log, and when last (an instant in UTC). */
export type NoiseCount = Readonly<{ log: string; kind: NoiseKind; count: number; lastAt: string }>;

/** An answer that cannot be used; its message says what was attempted. */
export class Unusable extends Error {
  constructor(
    readonly kind: NoiseKind,
    message: string,
  ) {
    super(message);
    this.name = 'Unusable';
  }
}

const QUIET_MS = 60_000;

/** Counts noise by log and kind, since the start of the process. Noise stops nothing and is never a dispute. */
export class Noise {
  private readonly counts = new Map<string, { -readonly [K in keyof NoiseCount]: NoiseCount[K] }>();

  constructor(private readonly logger: FeedLogger) {}

  /** Counts one; warns at most once a minute for each log and kind. */
  note(log: string, kind: NoiseKind, detail: string): void {
    const key = `${log} ${kind}`;
    const known = this.counts.get(key) ?? { log, kind, count: 0, lastAt: '' };
    const loud = !(Date.now() - Date.parse(known.lastAt) < QUIET_MS);
    known.count += 1;
    known.lastAt = new Date().toISOString();
    this.counts.set(key, known);
    this.logger[loud ? 'warn' : 'debug']({ log, kind, detail }, 'noise on a feed');
  }

  list(): readonly NoiseCount[] {
    return [...this.counts.values()].map((count) => ({ ...count }));
  }
}
