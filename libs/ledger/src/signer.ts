import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeyObject } from 'node:crypto';
import { formatCheckpoint, formatNote, formatVkey, parseVkey, rootOf, signedText } from '#merkle';
import { keepCheckpoint, originOf, type SignedCheckpoint } from './checkpoints.js';
import { readKey, sha256, signEd25519 } from './crypto.js';
import type { Database } from './database.js';
import { headAt, readHeads } from './heads.js';
import { readRootAt } from './tiles.js';

type Memory = Readonly<{ size: number; root: string }>;

const NOTHING: Memory = { size: 0, root: '' };

/** What was signed last, outside the database, so that a restored database cannot make the signer say two things. */
export class SignerMemory {
  private last: Memory;

  constructor(private readonly file: string) {
    this.last = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Memory) : NOTHING;
  }

  get size(): number {
    return this.last.size;
  }
  get root(): string {
    return this.last.root;
  }

  /** Durable when it returns: file and folder are synced. */
  remember(size: number, root: Uint8Array): void {
    const next: Memory = { size, root: Buffer.from(root).toString('hex') };
    const draft = `${this.file}.new`;
    const fd = openSync(draft, 'w', 0o600);
    writeSync(fd, JSON.stringify(next));
    fsyncSync(fd);
    closeSync(fd);
    renameSync(draft, this.file);
    const folder = openSync(dirname(this.file), 'r');
    fsyncSync(folder);
    closeSync(folder);
    this.last = next;
  }
}

/** Signs a service's own log after commits. It remembers before it releases, and signs nothing that does not extend what it signed. */
export class Signer {
  readonly vkey: string;
  readonly memory: SignerMemory;
  private readonly key: KeyObject;
  private readonly keyId: number;
  private readonly origin: string;
  private running: Promise<SignedCheckpoint | undefined> | undefined;

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
    this.memory = new SignerMemory(join(folder, 'signer-memory.json'));
  }

  /** Signs the log as it stands; undefined where there is nothing new, or the log is not what was signed before. */
  sign(): Promise<SignedCheckpoint | undefined> {
    this.running = (this.running ?? Promise.resolve(undefined))
      .catch(() => undefined)
      .then(() => this.signOnce());
    return this.running;
  }

  /** Whether the log is at least as long as what was signed, and begins with it. */
  async isTrue(size: number): Promise<boolean> {
    if (size < this.memory.size) return false;
    if (this.memory.size === 0) return true;
    const root = await readRootAt(this.db, this.log, this.memory.size);
    return Buffer.from(root).toString('hex') === this.memory.root;
  }

  private async signOnce(): Promise<SignedCheckpoint | undefined> {
    const { frontier, size } = headAt(await readHeads(this.db), this.log);
    if (size === 0 || !(await this.isTrue(size))) return undefined;
    const checkpoint = this.checkpointOf(size, rootOf(sha256, frontier));
    if (size > this.memory.size) this.memory.remember(size, checkpoint.root);
    await keepCheckpoint(this.db, this.log, checkpoint);
    return checkpoint;
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
