import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyObject } from 'node:crypto';
import {
  appendAll,
  encodeFrontier,
  formatCheckpoint,
  formatNote,
  formatVkey,
  parseVkey,
  rootOf,
  signedText,
  type Frontier,
} from '#merkle';
import { keepCheckpoint, originOf, type SignedCheckpoint } from './checkpoints.js';
import { readKey, sha256, signEd25519 } from './crypto.js';
import type { Database } from './database.js';
import { readHead, type Head } from './heads.js';
import { SignerMemory, type WoundBack } from './memory.js';
import { readGrown, readRootAt, type Grown } from './tiles.js';

/**
 * How far apart signatures begin: a single act is signed at once, and the more entries a signature stood for, the longer
 * the next waits for more. Each waits for a file and a commit, and costs as much CPU as forty entries.
 */
const EVERY = { atLeastMs: 10, anEntryMs: 4, atMostMs: 250 };

// Beyond this, a proof from tiles costs less than the leaves themselves.
const LEAVES_MAX = 10_000;

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** Signs a service's own log after commits. It remembers before it releases, and signs nothing that does not extend what it signed. */
export class Signer {
  readonly vkey: string;
  readonly memory: SignerMemory;
  private readonly key: KeyObject;
  private readonly keyId: number;
  private readonly origin: string;
  private running: Promise<SignedCheckpoint | undefined> | undefined;
  /** The frontier of what was signed last by this process. */
  private signed: Frontier | undefined;
  private last: SignedCheckpoint | undefined;
  /** For how many entries the last signature stood. */
  private count = 0;

  /** `folder` holds `log-key.pem` (Ed25519, PKCS 8) and the signer's memory. */
  constructor(
    private readonly db: Database,
    private readonly log: string,
    folder: string,
  ) {
    const { key, publicKey } = readKey(readFileSync(join(folder, 'log-key.pem'), 'utf8'));
    this.key = key;
    this.origin = originOf(log);
    this.vkey = formatVkey(sha256, this.origin, publicKey);
    this.keyId = parseVkey(sha256, this.vkey)?.keyHash ?? 0;
    this.memory = new SignerMemory(folder);
  }

  /** How far apart signatures are to begin at least. */
  get everyMs(): number {
    return Math.min(EVERY.atMostMs, Math.max(EVERY.atLeastMs, EVERY.anEntryMs * this.count));
  }

  /** Signs the log as it stands; the last checkpoint where that is it still, undefined where the log is not what was signed before. */
  sign(): Promise<SignedCheckpoint | undefined> {
    this.running = (this.running ?? Promise.resolve(undefined))
      .catch(() => undefined)
      .then(() => this.signOnce());
    return this.running;
  }

  /** Whether the log of this size begins with what was signed. A signer without memory knows of no log that it does. */
  async isTrue(size: number): Promise<boolean> {
    const { memory } = this;
    if (memory.isBlank || size < memory.size) return size === 0 && memory.isBlank;
    if (memory.size === 0) return true;
    const root = await readRootAt(this.db, this.log, memory.size);
    return hex(root) === memory.root;
  }

  /** Takes the table's log as what was signed: at the beginning, and where a person winds the signer back. */
  async adopt(woundBack?: WoundBack): Promise<void> {
    const { frontier, size } = await readHead(this.db, this.log);
    await this.memory.remember(size, rootOf(sha256, frontier), woundBack);
  }

  private async signOnce(): Promise<SignedCheckpoint | undefined> {
    const from = this.signed?.size ?? 0;
    const grown = await readGrown(this.db, this.log, from, this.signed ? LEAVES_MAX : -1);
    const { frontier, size } = grown.head;
    this.memory.reload();
    if (this.last && this.isSigned(grown.head)) return this.last;
    if (size === 0 || !(await this.extendsSigned(grown))) return undefined;
    const checkpoint = this.checkpointOf(size, rootOf(sha256, frontier));
    // Also what stands in the memory already: it may have been written and never synced.
    if (!(await this.memory.remember(size, checkpoint.root))) return undefined;
    await keepCheckpoint(this.db, this.log, checkpoint);
    this.count = size - (this.signed?.size ?? size);
    this.signed = frontier;
    this.last = checkpoint;
    return checkpoint;
  }

  /** Nothing was written since: what others write wakes whoever signs, too. */
  private isSigned({ size, frontier }: Head): boolean {
    const { last, memory } = this;
    const root = hex(rootOf(sha256, frontier));
    return (
      size === last?.size && root === hex(last.root) && root === memory.root && size === memory.size
    );
  }

  /** What was signed last, with the leaves that came since, must be what stands in the table; else the tiles are asked. */
  private async extendsSigned({ head, leaves }: Grown): Promise<boolean> {
    const { signed, memory } = this;
    const { size, frontier } = head;
    const known = signed?.size === memory.size && hex(rootOf(sha256, signed)) === memory.root;
    if (!known || size < signed.size || leaves === undefined)
      return (await this.isTrue(size)) && this.isWhole(size, frontier);
    const grown = appendAll(sha256, signed, leaves);
    return hex(encodeFrontier(grown)) === hex(encodeFrontier(frontier));
  }

  /** The frontier that is to be signed is that of the entries. */
  private async isWhole(size: number, frontier: Frontier): Promise<boolean> {
    return hex(await readRootAt(this.db, this.log, size)) === hex(rootOf(sha256, frontier));
  }

  private checkpointOf(size: number, root: Uint8Array): SignedCheckpoint {
    const text = formatCheckpoint({ origin: this.origin, size, root });
    const signature = signEd25519(this.key, signedText(text));
    return {
      size,
      root,
      note: formatNote(text, [{ name: this.origin, keyHash: this.keyId, signature }]),
    };
  }
}
