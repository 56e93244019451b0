import { randomUUID } from 'node:crypto';
import type { Seals } from '#contracts';
import { Announcements } from './announcements.js';
import { Appender } from './appender.js';
import { arriveAlone, type Arrived } from './arrive.js';
import { greatestClockAt } from './clock.js';
import type { Closed, Closers, ClosingRefused } from './closing.js';
import { findHeldCheckpoint, keepCheckpoint, type SignedCheckpoint } from './checkpoints.js';
import type { Database } from './database.js';
import { aboutNoCase, type Decision, type LedgerRefusal, type Outcome } from './decision.js';
import { findDisputes, raiseDispute } from './disputes.js';
import { ensureHeads, headAt, isBehind, LOCAL, readHeads, type Head } from './heads.js';
import { readHistory, readRegister, type History } from './history.js';
import { Inquiry } from './inquiry.js';
import { LogCloser } from './log-closer.js';
import { LocalMemory } from './memory.js';
import { openerOf, type Opener } from './opener.js';
import { Recovery, type WoundBackOrNot } from './recovery.js';
import { Signal } from './signal.js';
import { Signer } from './signer.js';
import { storeBatch, type Batch, type Taken } from './take.js';
import { Upkeep } from './upkeep.js';

export type LedgerOptions = Readonly<{
  db: Database;
  /** The service's own log. */
  log: string;
  /** All logs of the federation, its own too. */
  logs: readonly string[];
  /** Holds `log-key.pem` and the signer's memory; outside the database and its backups. */
  keyFolder: string;
  /** The log that alone closes others: `coordination`, unless a test says otherwise. */
  coordination?: string;
  /** How long an entry waits for its causes; 60 s unless a test says otherwise. */
  causeWaitSeconds?: number;
  /** For restricted entries: without it none is written, and the own ones stay closed. */
  seals?: Seals | undefined;
  now?: () => number;
}>;

/** A service's copy of all logs: it writes its own, takes the others' when they prove themselves, and says what arrived. */
export class Ledger {
  readonly db: Database;
  readonly log: string;
  readonly logs: readonly string[];
  readonly signal = new Signal();
  readonly signer: Signer;
  readonly inquiry = new Inquiry();
  readonly opener: Opener;
  private readonly appender: Appender;
  private readonly announcements: Announcements;
  private readonly recovery = new Recovery(this);
  private readonly ownLog: Upkeep;
  private readonly orders: LocalMemory;
  private readonly causeWaitSeconds: number;
  private readonly now: () => number;
  private readonly closers: Closers;
  private readonly closer: LogCloser;
  private disputed: ReadonlySet<string> = new Set();
  private forgotten = false;
  private signed: SignedCheckpoint | undefined;
  private incarnationId = '';

  constructor(options: LedgerOptions) {
    this.db = options.db;
    this.log = options.log;
    this.logs = options.logs;
    this.causeWaitSeconds = options.causeWaitSeconds ?? 60;
    this.now = options.now ?? Date.now;
    this.closers = { own: options.log, coordination: options.coordination ?? 'coordination' };
    this.closer = new LogCloser(this, this.closers);
    this.opener = openerOf(options.log, options.seals);
    this.orders = new LocalMemory(options.keyFolder);
    this.signer = new Signer(options.db, options.log, options.keyFolder);
    this.announcements = new Announcements(options.db);
    this.ownLog = new Upkeep(this, this.announcements);
    const around = {
      whyReadOnly: (own: Head) => this.whyReadOnly(own),
      now: this.now,
      closers: this.closers,
      seals: options.seals,
    };
    this.appender = new Appender(options.db, options.log, around, (localSize) => {
      this.noteArrived(localSize);
    });
  }

  /** Makes what is missing in the database, compares it with what is remembered outside, and opens the log. */
  async open(): Promise<void> {
    await ensureHeads(this.db, this.logs);
    this.disputed = new Set((await findDisputes(this.db)).map((d) => d.log));
    await this.recheck();
    await this.nameIncarnation();
    await this.keepUp();
    await this.arrive();
  }

  /** Lets go of what it holds besides the database. */
  close(): void {
    this.orders.close();
  }

  /** New after every restore: local orders of another incarnation are no cursor for anybody. */
  get incarnation(): string {
    return this.incarnationId;
  }

  /** Records a decision, or says why not. What some party may not read yet is recorded by nobody. */
  async submit(decision: Decision): Promise<Outcome> {
    const { drafts } = decision;
    const unready = await this.announcements.findUnready(drafts, () => this.recovery.findParties());
    if (unready.length === 0) return this.appender.submit(decision);
    // Below every local order nothing is recorded: the appender only tells whether the request was answered before.
    const before = await this.appender.submit({ ...decision, drafts: [], upTo: -1 });
    const detail = unready.join(', ');
    return before.kind === 'conflict'
      ? { kind: 'refused-by-ledger', code: 'not-announced', detail }
      : before;
  }

  get queued(): number {
    return this.appender.queued;
  }

  readCase(caseId: string, below?: number): Promise<History> {
    return readHistory(this.db, caseId, below, this.opener);
  }

  /** The own entries about no case of these types, each a change of the rules: what a duty of the rules decides on. */
  readRegister(types: readonly string[]): Promise<History> {
    return readRegister(this.db, this.log, types);
  }

  heads(): Promise<ReadonlyMap<string, Head>> {
    return readHeads(this.db);
  }

  /** Stores a verified batch of another party's log (or, after a restore, of its own), and lets arrive what is ready. */
  async take(batch: Batch): Promise<Taken> {
    const own = { log: this.log, open: this.opener };
    const { taken, arrived } = await storeBatch(this.db, batch, own, (work) =>
      this.appender.between(() => work(this.patience())),
    );
    if (taken.kind !== 'taken') return taken;
    if (batch.log === this.log) await this.recheck();
    this.signal.emit('stored', batch.log);
    this.tellArrived(arrived);
    if (arrived?.more !== false) await this.arrive();
    return taken;
  }

  /**
   * Lets arrive what waited for a cause, or waited too long: call it every second or so. Returns how many arrived.
   * It is a transaction of its own, so commands never wait while a large batch is verified; what died between is found here.
   */
  async arrive(): Promise<number> {
    for (let count = 0; ;) {
      const arrived = await this.appender.between(() => arriveAlone(this.db, this.patience()));
      count += arrived.count;
      this.tellArrived(arrived);
      if (!arrived.more) return count;
    }
  }

  /** Signs what is committed; whoever serves or relays the log waits for `signed`. */
  async sign(): Promise<SignedCheckpoint | undefined> {
    const checkpoint = await this.signer.sign();
    if (checkpoint && checkpoint !== this.signed) this.signal.emit('signed', checkpoint.size);
    this.signed = checkpoint;
    return checkpoint;
  }

  /** Somebody showed a signed checkpoint: it says how long the log is at least. */
  async noteSeen(log: string, size: number): Promise<void> {
    await this.db.query('update heads set proved = $2 where log = $1 and proved < $2', [log, size]);
  }

  /** How far apart signatures are to begin at least. */
  get signEveryMs(): number {
    return this.signer.everyMs;
  }

  /** The greatest signed checkpoint whose entries are all here. */
  findCheckpoint(log: string): Promise<SignedCheckpoint | undefined> {
    return findHeldCheckpoint(this.db, log);
  }

  keepCheckpoint(log: string, checkpoint: SignedCheckpoint): Promise<void> {
    return keepCheckpoint(this.db, log, checkpoint);
  }

  async dispute(log: string, position: number, reason: string, evidence: object): Promise<void> {
    await raiseDispute(this.db, { log, position, reason, evidence });
    this.disputed = new Set([...this.disputed, log]);
    this.signal.emit('disputed', log);
  }

  isDisputed(log: string): boolean {
    return this.disputed.has(log);
  }

  /** Why no command is taken now, or undefined. */
  async findReadOnly(): Promise<LedgerRefusal | undefined> {
    return this.whyReadOnly(headAt(await readHeads(this.db), this.log));
  }

  /** Whether the table is not what the signer remembers, so that everybody must be asked what they hold. */
  get isAsking(): boolean {
    return this.signer.memory.isBlank || this.forgotten;
  }

  /** By a person, on record: see `Recovery.windBack`. */
  windBackSigner(by: string): Promise<WoundBackOrNot> {
    return this.recovery.windBack(by);
  }

  /** By a person, on record: see `LogCloser.seal`. */
  sealLog(log: string, by: string): Promise<Readonly<{ size: number }> | ClosingRefused> {
    return this.closer.seal(log, by);
  }

  /** By a person of coordination, on record: see `LogCloser.close`. */
  closeLog(asked: Omit<Closed, 'size'>, by: string): Promise<Closed | ClosingRefused> {
    return this.closer.close(asked, by);
  }

  /**
   * Does what a service owes its own log: takes up signing again when a lost memory can be replaced by what everybody
   * holds, opens the log, announces what this build reads. Call it every second or so.
   */
  async keepUp(): Promise<void> {
    await this.recovery.step();
    await this.ownLog.step();
  }

  private whyReadOnly(own: Head): LedgerRefusal | undefined {
    const { memory } = this.signer;
    if (own.closing !== undefined) return 'read-only-log-closed';
    if (this.disputed.has(this.log)) return 'read-only-log-in-dispute';
    if (memory.isBlank) return 'read-only-signer-forgot';
    if (this.forgotten || own.size < memory.size) return 'read-only-log-shorter-than-signed';
    return isBehind(own) ? 'read-only-others-are-ahead' : undefined;
  }

  /** A log that is not what its signer remembers is a restored one, even where it has grown again. */
  async recheck(): Promise<void> {
    this.forgotten = !(await this.signer.isTrue(headAt(await readHeads(this.db), this.log).size));
    this.ownLog.renew();
  }

  private async nameIncarnation(): Promise<void> {
    const { rows } = await this.db.query<{ id: string; size: number }>(
      `select i.id, h.size from heads h left join incarnations i on true
       where h.log = $1 order by i.number desc limit 1`,
      [LOCAL],
    );
    const { id, size } = rows[0] ?? { id: '', size: 0 };
    this.incarnationId = id;
    if (!id || this.forgotten || this.orders.isAheadOf(id, size)) {
      this.incarnationId = randomUUID();
      await this.db.query('insert into incarnations (id) values ($1)', [this.incarnationId]);
    }
    this.orders.note(this.incarnationId, size);
  }

  private tellArrived(arrived: Arrived | undefined): void {
    if (arrived && arrived.count > 0) this.noteArrived(arrived.localSize);
  }

  private noteArrived(localSize: number): void {
    try {
      this.orders.note(this.incarnationId, localSize);
    } finally {
      this.signal.emit('arrived');
    }
  }

  /** Records an event of the service itself, about no case, by a person or by itself. Returns its id. */
  async record(
    event: { type: string; data: object },
    actor = `${this.log}/service#system`,
  ): Promise<string | undefined> {
    const outcome = await this.submit(aboutNoCase(event, actor, new Date(this.now())));
    return outcome.kind === 'recorded' ? outcome.written.ids[0] : undefined;
  }

  private patience() {
    return {
      seconds: this.causeWaitSeconds,
      disputed: this.disputed,
      clockMax: greatestClockAt(this.now()),
      closers: this.closers,
    };
  }
}
