import {
  headAt,
  limitOf,
  readRootAt,
  sha256,
  type Batch,
  type Ledger,
  type SignedCheckpoint,
} from '#ledger';
import { inclusionProof, leafHash, rootOf, TILE_WIDTH, tileNodes, tileWidth } from '#merkle';
import {
  findBeginning,
  heldBeginning,
  sameRoot,
  twoHistories,
  type Beginning,
  type Claim,
} from './fork.js';
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

type Shown = Readonly<{ checkpoint: SignedCheckpoint; shownBy: string }>;

type Cover = Readonly<{ note: string; proof: readonly Uint8Array[]; size: number }>;

/** How often the publisher itself may serve what does not hash to its signed root before it is believed to mean it. */
const STRIKES = 3;

/**
 * Tells noise from disputes. A dispute is raised only on two checkpoints that the same key signed and that contradict
 * each other, or on what the publisher itself served, three times running, that does not hash to the root it signed.
 */
export class Judge {
  /** What signs entries up to `size` before their own checkpoint is reached: one further on, and the proof towards it. */
  private readonly covers = new Map<string, Cover>();
  private readonly strikes = new Map<string, number>();
  /** The nearest signed checkpoint beyond what is held: the log must have its root when it gets there. */
  private readonly unmet = new Map<string, Shown>();

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
    if (Math.min(checkpoint.size, limitOf(head)) > head.size) {
      this.noteUnmet(log, { checkpoint, shownBy });
      return 'ahead';
    }
    // Beyond where it was sealed or closed, nothing is held that it could be compared with.
    if (checkpoint.size > head.size) return 'held';
    const isWhole = checkpoint.size === head.size;
    const root = isWhole
      ? rootOf(sha256, head.frontier)
      : await readRootAt(ledger.db, log, checkpoint.size);
    if (!sameRoot(root, checkpoint.root)) return this.contradict(log, checkpoint, shownBy);
    await this.keep(log, checkpoint);
    return 'held';
  }

  /** Records of a log were taken up to `size` under a checkpoint, there or further on. */
  async noteTaken({ log, checkpoint, proof }: Batch, size: number): Promise<void> {
    this.covers.set(log, { note: checkpoint.note, proof, size });
    this.strikes.delete(log);
    const shown = this.unmet.get(log);
    if (shown === undefined || shown.checkpoint.size > size) return;
    this.unmet.delete(log);
    if (shown.checkpoint.note === checkpoint.note) return;
    await this.weigh(log, shown.checkpoint, shown.shownBy);
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
      await this.proveFork(source, checkpoint, theirs);
      return false;
    }
    this.noise.note(log, 'mismatch', `${party.log} served what ${log} did not sign`);
    return party.log === log && this.strike(source, served);
  }

  private noteUnmet(log: string, shown: Shown): void {
    const nearest = this.unmet.get(log)?.checkpoint.size ?? Infinity;
    if (shown.checkpoint.size < nearest) this.unmet.set(log, shown);
  }

  /** A checkpoint within what is held has another root than the log had here at its size. */
  private async contradict(
    log: string,
    shorter: SignedCheckpoint,
    shownBy: string,
  ): Promise<Meaning> {
    const held = await this.findHeld(log, shorter.size);
    const shown = { note: shorter.note, beginnings: [] };
    if (held) await this.raiseFork(log, shorter.size, twoHistories(shownBy, shown, held));
    else this.noteUnproven(log, shownBy);
    return 'refused';
  }

  /** A longer checkpoint does not begin with what is held; `theirs` is what it begins with instead. */
  private async proveFork(source: Source, longer: SignedCheckpoint, theirs: Beginning) {
    const { log, party } = source;
    const held = await this.findHeld(log, theirs.size);
    if (held) return this.raiseForkWith(source, longer, held, theirs);
    const kept = await this.ledger.findCheckpoint(log);
    const earlier = kept && (await findBeginning(source, longer, kept.size));
    if (!kept || !earlier || sameRoot(earlier.root, kept.root)) {
      this.noteUnproven(log, party.log);
      return;
    }
    await this.raiseForkWith(source, longer, { note: kept.note, beginnings: [] }, earlier);
  }

  /** What is signed of what is held at a size; undefined where no note that covers it is known. */
  private async findHeld(log: string, size: number): Promise<Claim | undefined> {
    const { ledger } = this;
    const towards = (end: number) =>
      end === size ? [] : heldBeginning(ledger, log, size, end).then((one) => [one]);
    const kept = await ledger.findCheckpoint(log);
    if (kept && kept.size >= size) {
      return { note: kept.note, beginnings: await towards(kept.size) };
    }
    const cover = this.covers.get(log);
    if (cover === undefined || cover.size < size) return undefined;
    const root = await readRootAt(ledger.db, log, cover.size);
    const last = { size: cover.size, root, proof: cover.proof };
    return { note: cover.note, beginnings: [...(await towards(cover.size)), last] };
  }

  private raiseForkWith(
    { log, party }: Source,
    longer: SignedCheckpoint,
    held: Claim,
    theirs: Beginning,
  ): Promise<void> {
    const shown = { note: longer.note, beginnings: [theirs] };
    return this.raiseFork(log, theirs.size, twoHistories(party.log, held, shown));
  }

  private raiseFork(log: string, size: number, evidence: object): Promise<void> {
    return this.raise(log, size, 'two-histories', evidence);
  }

  private noteUnproven(log: string, shownBy: string): void {
    this.noise.note(log, 'unproven', `${shownBy} shows another history, signed`);
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

/**
 * The first record whose hash is not the one in the publisher's own tile of leaf hashes, with the proof that this tile's
 * hash is what was signed there; hashes in hex.
 */
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
        const nodes = tileNodes(readTile, checkpoint.size, sha256);
        const path = await inclusionProof(from + i, checkpoint.size, nodes, sha256);
        const proof = path.map((hash) => Buffer.from(hash).toString('hex'));
        return {
          position: from + i,
          served: served.toString('hex'),
          tile: tiled.toString('hex'),
          proof,
        };
      }
    }
  }
  return undefined;
}
