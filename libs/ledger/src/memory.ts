import {
  closeSync,
  constants,
  existsSync,
  fdatasync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { sha256 } from './crypto.js';

// Two small files beside the key, outside the database and its backups: they tell a restored database from a true one.

/** That a person wound the memory back: from which size to which, and who. */
export type WoundBack = Readonly<{ from: number; to: number; by: string }>;

type Signed = Readonly<{ size: number; root: string; woundBack?: WoundBack }>;

const datasync = promisify(fdatasync);

// A second process on the same log, started by mistake, is done with its draft long before.
const DRAFT_MS = 60_000;
// A sector: a disk writes it as a whole or not at all, so PostgreSQL keeps its control file within one too.
const BYTES = 512;
// Who reads while a second process writes may see half of it.
const READS = 3;

/** What was signed last, so that a restored database cannot make the signer say two things. */
export class SignerMemory {
  private readonly file: string;
  private last: Signed | undefined;
  private writing: Promise<boolean> = Promise.resolve(true);

  constructor(folder: string) {
    this.file = join(folder, 'signer-memory.json');
    this.sweep();
    this.reload();
  }

  /** Reads the file again: a second process on the same log, started by mistake, may have signed meanwhile. */
  reload(): void {
    let found: Signed | undefined;
    for (let reads = 0; found === undefined && reads < READS && existsSync(this.file); reads++)
      found = parseSigned(readFileSync(this.file, 'utf8'));
    this.last = found;
  }

  /** No memory at all, or none that is whole: a new log, or a signer that lost it. */
  get isBlank(): boolean {
    return this.last === undefined;
  }
  get size(): number {
    return this.last?.size ?? 0;
  }
  get root(): string {
    return this.last?.root ?? '';
  }

  /** A winding back that does not stand in the log yet. */
  get woundBack(): WoundBack | undefined {
    return this.last?.woundBack;
  }

  /** The winding back stands in the log now. */
  forgetWoundBack(): Promise<boolean> {
    return this.write((last) => last && { size: last.size, root: last.root });
  }

  /**
   * Durable when it resolves: the file is synced, and the folder where the file is new. False, and nothing written, where
   * more is remembered, or as much with another root, save where a person winds it back; that is kept until it stands in the log.
   */
  remember(size: number, root: Uint8Array, woundBack?: WoundBack): Promise<boolean> {
    const hex = Buffer.from(root).toString('hex');
    return this.write((last) => {
      const isOther = last && (last.size > size || (last.size === size && last.root !== hex));
      if (isOther && woundBack === undefined) return undefined;
      const kept = woundBack ?? last?.woundBack;
      return { size, root: hex, ...(kept && { woundBack: kept }) };
    });
  }

  /** One after the other, and synced beside the process: a disk may take long for it. */
  private write(nextOf: (last: Signed | undefined) => Signed | undefined): Promise<boolean> {
    this.writing = this.writing.catch(() => false).then(() => this.replace(nextOf));
    return this.writing;
  }

  private async replace(nextOf: (last: Signed | undefined) => Signed | undefined) {
    this.reload(); // a second process on the same log, started by mistake, may have signed more meanwhile
    const next = nextOf(this.last);
    if (next === undefined) return false;
    const text = textOf(next);
    const isSector = text.length === BYTES && this.last && statSync(this.file).size === BYTES;
    await (isSector ? this.overwrite(text) : this.writeAnew(text));
    this.last = next;
    return true;
  }

  /** A third of what a new file costs, and most file systems need no room for it. */
  private async overwrite(text: string): Promise<void> {
    const file = openSync(this.file, 'r+');
    try {
      writeFileSync(file, text);
      await datasync(file);
    } finally {
      closeSync(file);
    }
  }

  private async writeAnew(text: string): Promise<void> {
    const draft = `${this.file}.${randomUUID()}`;
    try {
      await writeFile(draft, text, { mode: 0o600, flush: true });
      await rename(draft, this.file);
    } catch (error) {
      // On a full disk each attempt would leave one.
      await rm(draft, { force: true });
      throw error;
    }
    const folder = await open(dirname(this.file), 'r');
    await folder.sync().finally(() => folder.close());
  }

  /** Takes away the drafts of a process that was killed before it could rename them. */
  private sweep(): void {
    const folder = dirname(this.file);
    const drafts = readdirSync(folder).filter((name) => name.startsWith(`${basename(this.file)}.`));
    for (const draft of drafts.map((name) => join(folder, name))) {
      const { mtimeMs = Infinity } = statSync(draft, { throwIfNoEntry: false }) ?? {};
      if (mtimeMs < Date.now() - DRAFT_MS) rmSync(draft, { force: true });
    }
  }
}

const sumOf = ({ size, root, woundBack }: Signed): string =>
  Buffer.from(sha256(Buffer.from(JSON.stringify([size, root, woundBack])))).toString('hex', 0, 8);

const textOf = (signed: Signed): string =>
  JSON.stringify({ ...signed, sum: sumOf(signed) }).padEnd(BYTES);

/** Undefined where it is half written, or something else. The one that was made with the key has no sum. */
function parseSigned(text: string): Signed | undefined {
  try {
    const { sum, ...signed } = JSON.parse(text) as Signed & { sum?: string };
    if (typeof signed.size !== 'number' || typeof signed.root !== 'string') return undefined;
    return sum === undefined || sum === sumOf(signed) ? signed : undefined;
  } catch {
    return undefined;
  }
}

// Written over itself, so always as long.
const LOCAL_BYTES = 128;

type Local = Readonly<{ incarnation: string; size: number }>;

/**
 * How far local orders were given out, and in which incarnation. Written after each commit and not synced: what a power
 * cut may take from it, it takes from nobody who also restores a backup.
 */
export class LocalMemory {
  private readonly file: string;
  private last: Local = { incarnation: '', size: 0 };
  /** Kept open: opening it costs more than all else that is done in the process for an append. */
  private fd: number | undefined;

  constructor(folder: string) {
    this.file = join(folder, 'local-order.json');
    if (existsSync(this.file)) this.last = parseLocal(readFileSync(this.file, 'utf8'));
  }

  /** Whether a database is not the one whose orders were given out, but an earlier copy of it. */
  isAheadOf(incarnation: string, size: number): boolean {
    const { last } = this;
    return last.incarnation !== '' && (last.incarnation !== incarnation || last.size > size);
  }

  note(incarnation: string, size: number): void {
    if (this.last.incarnation === incarnation && this.last.size >= size) return;
    this.last = { incarnation, size };
    this.fd ??= openSync(this.file, constants.O_WRONLY | constants.O_CREAT, 0o600);
    writeSync(this.fd, JSON.stringify(this.last).padEnd(LOCAL_BYTES), 0);
  }

  close(): void {
    if (this.fd !== undefined) closeSync(this.fd);
    this.fd = undefined;
  }
}

/** Half a file, as a power cut may leave it, is none. */
function parseLocal(text: string): Local {
  try {
    return JSON.parse(text) as Local;
  } catch {
    return { incarnation: '', size: 0 };
  }
}
