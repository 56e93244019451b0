import { headAt, readRootAt, sha256, type Ledger, type SignedCheckpoint } from '#ledger';
import { leafHash, rootOf, TILE_WIDTH, tileWidth } from '#merkle';
import { findBeginning, heldBeginning, sameRoot, twoHistories } from './fork.js';
import { tileReader, type Source } from './http.js';
import type { FeedLogger } from './logger.js';
import type { Noise } from './noise.js';

/** What a signed checkpoint means to this service: it reaches further, agrees with what is held, or cannot be used. */
export type Meaning = 'ahead' | 'held' | 'refused';

/** What a party served under a checkpoint that it showed: records from a position on. */
export type ServedRecords = Readonly<{
  checkpoint: SignedCheckpoint;
  from: number;
  records: readonly Uint8Array[];
}>;

/** How often the publisher itself may serve what does not hash to its signed root before it is believed to mean it. */
const STRIKES = 3;

/**
 * Tells noise from disputes. A dispute is raised only on two checkpoints that the same key signed and that contradict
 * each other, or on what the publisher itself served, three times running, that does not hash to the root it signed.
 */
export class Judge {
  private readonly under = new Map<string, SignedCheckpoint>();
  private readonly strikes = new Map<string, number>();

  constructor(
    private readonly ledger: Ledger,
    private readonly noise: Noise,
    private readonly logger: FeedLogger,
  ) {}

  /** Compares a checkpoint, opened under the log's key, with what is held. */
  async weigh(log: string, checkpoint: SignedCheckpoint, shownBy: string): Promise<Meaning> {
    const { ledger } = this;
    if (ledger.isDisputed(log)) return 'refused';
    await ledger.noteSeen(log, checkpoint.size);
    const head = headAt(await ledger.heads(), log);
    if (checkpoint.size > head.size) return 'ahead';
    const root = await readRootAt(ledger.db, log, checkpoint.size);
    if (!sameRoot(root, checkpoint.root)) return this.contradict(log, checkpoint, shownBy);
    await this.keep(log, checkpoint);
    return 'held';
  }

  /** Some records of a log were taken under a checkpoint that is not reached yet. */
  noteTaken(log: string, checkpoint: SignedCheckpoint): void {
    this.under.set(log, checkpoint);
    this.strikes.delete(log);
  }

  /** What a party served does not extend what is held to the checkpoint: finds out why. True where asking again may help. */
  async weighMismatch(source: Source, served: ServedRecords): Promise<boolean> {
    const { ledger } = this;
    const { log, party } = source;
    const { checkpoint } = served;
    const head = headAt(await ledger.heads(), log);
    if (head.size >= checkpoint.size) {
      await this.weigh(log, checkpoint, party.log);
      return false;
    }
    const theirs = await findBeginning(source, checkpoint, head.size);
    if (theirs && !sameRoot(theirs.root, rootOf(sha256, head.frontier))) {
      await this.proveFork(source, checkpoint, head.size);
      return false;
    }
    this.noise.note(log, 'mismatch', `${party.log} served what ${log} did not sign`);
    return party.log === log && this.strike(source, served);
  }

  /** A checkpoint within what is held has another root: proved, where a signed one covers what is held there. */
  private async contradict(
    log: string,
    shorter: SignedCheckpoint,
    shownBy: string,
  ): Promise<Meaning> {
    const kept = await this.ledger.findCheckpoint(log);
    if (kept === undefined || kept.size < shorter.size) {
      this.noise.note(log, 'unproven', `${shownBy} shows another history, signed`);
      return 'refused';
    }
    const ours = await heldBeginning(this.ledger, log, kept, shorter.size);
    await this.raise(
      log,
      shorter.size,
      'two-histories',
      twoHistories(shorter, kept, ours, shownBy),
    );
    return 'refused';
  }

  /** A longer checkpoint does not begin with what is held: proved against a note that signs what is held. */
  private async proveFork(source: Source, longer: SignedCheckpoint, size: number): Promise<void> {
    const { log, party } = source;
    const kept = await this.ledger.findCheckpoint(log);
    const theirs = kept && (await findBeginning(source, longer, kept.size));
    if (kept && theirs && !sameRoot(theirs.root, kept.root)) {
      const evidence = twoHistories(kept, longer, theirs, party.log);
      return this.raise(log, kept.size, 'two-histories', evidence);
    }
    const under = this.under.get(log);
    if (under === undefined || under.note === longer.note) {
      this.noise.note(log, 'unproven', `${party.log} shows another history, signed`);
      return;
    }
    const evidence = {
      held: under.note,
      other: longer.note,
      differBelow: size,
      shownBy: party.log,
    };
    await this.raise(log, size, 'two-histories', evidence);
  }

  private async strike(source: Source, served: ServedRecords): Promise<boolean> {
    const { log } = source;
    const count = (this.strikes.get(log) ?? 0) + 1;
    this.strikes.set(log, count);
    if (count < STRIKES) return true;
    const wrong = await findFirstWrong(source, served);
    const { checkpoint, from, records } = served;
    const evidence = { signed: checkpoint.note, from, count: records.length, wrong };
    await this.raise(log, wrong?.position ?? from, 'served-does-not-hash-to-signed', evidence);
    return false;
  }

  /** A finer checkpoint of what is held can be served from now on. */
  private async keep(log: string, checkpoint: SignedCheckpoint): Promise<void> {
    const kept = await this.ledger.findCheckpoint(log);
    if (kept && kept.size >= checkpoint.size) return;
    await this.ledger.keepCheckpoint(log, checkpoint);
    this.ledger.signal.emit('stored', log);
  }

  private async raise(log: string, position: number, reason: string, evidence: object) {
    await this.ledger.dispute(log, position, reason, evidence);
    this.logger.error({ log, position, reason }, 'a log is in dispute and is followed no further');
  }
}

/** The first record whose hash is not the one in the publisher's own tile of leaf hashes. */
async function findFirstWrong(source: Source, { checkpoint, from, records }: ServedRecords) {
  const readTile = tileReader(source);
  for (let i = 0; i < records.length;) {
    const index = Math.floor((from + i) / TILE_WIDTH);
    const tile = await readTile(0, index, tileWidth(0, index, checkpoint.size));
    for (; i < records.length && Math.floor((from + i) / TILE_WIDTH) === index; i++) {
      const at = ((from + i) % TILE_WIDTH) * 32;
      const tiled = Buffer.from(tile.subarray(at, at + 32));
      const served = Buffer.from(leafHash(sha256, records[i] ?? new Uint8Array()));
      if (!tiled.equals(served)) {
        return { position: from + i, served: served.toString('hex'), tile: tiled.toString('hex') };
      }
    }
  }
  return undefined;
}
