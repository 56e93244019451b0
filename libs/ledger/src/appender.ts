import { setImmediate as immediately } from 'node:timers/promises';
import { TILE_WIDTH } from '#merkle';
import { Air, type Way } from './air.js';
import { Careful, type Appended, type Surroundings } from './careful.js';
import { isAboutClosing } from './closing.js';
import { ConnectionLost, type Database } from './database.js';
import type { Decision, Outcome } from './decision.js';
import { headAt, type Head } from './heads.js';
import type { Work } from './page-text.js';
import { Page, type Placed } from './page.js';
import { Pace } from './pace.js';
import { NotAsBelieved, writeInParts, writeQuickly } from './quick.js';
import { Standing, type Grown } from './standing.js';

const AT_ONCE = 100;
// One page is made while the one before is written: the process and the database then work side by side.
const IN_THE_AIR = 2;

type Waiting = Readonly<{
  decision: Decision;
  resolve: (outcome: Outcome) => void;
  reject: (error: unknown) => void;
}>;

/** With the new size of the local order; called when all outcomes are told. */
type Committed = (localSize: number) => void;

/**
 * Writes a service's own log, one transaction at a time: what waits is gathered (group commit), each decision is
 * checked against all that it saw, and entries, tree, local order and answers are committed together or not at all.
 * One decision that conflicts or fails hurts no other.
 */
export class Appender {
  private readonly waiting: Waiting[] = [];
  /** What has to be looked at with care, before anything else is written. */
  private readonly careful: (readonly Waiting[])[] = [];
  private readonly others: (() => Promise<void>)[] = [];
  private readonly air: Air;
  private readonly standing: Standing;
  private readonly slow: Careful;
  private running = false;
  private readonly pace = new Pace();
  private wasOthers = false;
  private wake: () => void = nothing;

  constructor(
    db: Database,
    private readonly log: string,
    private readonly around: Surroundings,
    private readonly committed: Committed,
  ) {
    this.air = new Air(db);
    this.standing = new Standing(db, log);
    this.slow = new Careful(db, log, around);
  }

  /** Resolves when the outcome is durable. Rejects only where the database failed: the client then repeats with its key. */
  submit(decision: Decision): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ decision, resolve, reject });
      this.start();
    });
  }

  /** How many decisions wait for a transaction. */
  get queued(): number {
    return this.waiting.length;
  }

  /** Runs other work that gives local orders between two pages: both would wait for each other in the database anyway. */
  between<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.others.push(() => work().then(resolve, reject));
      this.start();
    });
  }

  private start(): void {
    this.wake();
    if (this.running) return;
    this.running = true;
    void this.run();
  }

  /** Never rejects: who waits is told of every error. */
  private async run(): Promise<void> {
    // Nothing may come between the last look and the end: what is submitted then would wait for the next.
    while (this.running) {
      if (this.air.isBroken) await this.air.hangUp();
      else if (this.careful.length > 0) await this.takeCareOfAll();
      else if (this.others.length > 0 && this.isOthersTurn()) await this.doOther();
      else if (this.waiting.length > 0 && this.mayTakeOff()) await this.takeOff();
      else if (this.air.pages > 0) await this.someLanding();
      else if (this.air.hasLines) await this.air.hangUp();
      else this.running = false;
    }
  }

  private mayTakeOff(): boolean {
    return this.air.pages < IN_THE_AIR && this.air.areAll(this.pace.isLong);
  }

  private async takeOff(): Promise<void> {
    // Who was answered just now asks again before the page is closed; the database is busy meanwhile.
    if (this.air.pages > 0) await immediately();
    const batch = this.waiting.splice(0, this.fairShare());
    this.wasOthers = false;
    try {
      if (!(await this.fly(batch))) this.careful.push(batch);
    } catch {
      this.careful.push(batch);
    }
  }

  /** Pages of like size: beside a large one, a small one would leave the process or the database without work. */
  private fairShare(): number {
    const share = Math.ceil((this.waiting.length + this.air.decisions) / IN_THE_AIR);
    return Math.min(AT_ONCE, share);
  }

  /**
   * One transaction sent as a whole, on what this process believes of the heads, behind those that are in the air.
   * False, and nothing sent, where the belief is too short to judge by.
   */
  private async fly(batch: readonly Waiting[]): Promise<boolean> {
    const { log, standing } = this;
    const decisions = batch.map(({ decision }) => decision);
    const heads = await standing.heads();
    const own = headAt(heads, log);
    if (this.around.whyReadOnly(own) !== undefined) return false;
    if (!decisions.every((d) => standing.canJudge(d) && !needsCare(d))) return false;
    const page = new Page(log, { heads, knows: standing.knows }, standing.seen(), this.around);
    const look = this.pace.look();
    if (look === undefined && this.isAlone(decisions, own))
      return this.flyInParts(batch, heads, page);
    const outcomes = decisions.map((decision) => page.take(decision));
    const grown = standing.grow(own, page);
    if (grown === undefined) return false;
    const way = await this.air.findWay(this.isFollowed);
    if (standing.isForgotten) return false;
    const { hasRecalled } = standing;
    const work = { log, heads, page, grown, decisions, hasRecalled, turn: way.turn, look };
    const written = writeQuickly(way.line, work);
    const localSize = standing.note(page, grown);
    this.follow(batch, way, written, { outcomes, localSize });
    return true;
  }

  /** Whether another page would be written beside this one, over a connection of its own. */
  private get isFollowed(): boolean {
    return this.pace.isLong && this.waiting.length > 0;
  }

  /** Whether a page is one act by itself, and fills no tile. */
  private isAlone([decision, ...others]: readonly Decision[], { size }: Head): boolean {
    const count = others.length > 0 ? 0 : (decision?.drafts.length ?? 0);
    const isShort = count > 0 && (size % TILE_WIDTH) + count < TILE_WIDTH;
    return isShort && this.air.pages === 0 && !this.isFollowed;
  }

  /** As `fly`: the database moves the local order and keeps the answer while the records are made. */
  private async flyInParts(
    batch: readonly Waiting[],
    heads: ReadonlyMap<string, Head>,
    page: Page,
  ): Promise<boolean> {
    const { log, standing } = this;
    const decisions = batch.map(({ decision }) => decision);
    const [placed] = decisions.map((decision) => page.place(decision));
    if (placed === undefined || 'kind' in placed) return false;
    const outcomes = [page.keep(placed)];
    const line = await this.air.freeLine();
    if (standing.isForgotten) return false;
    const { hasRecalled } = standing;
    const told = { log, heads, page, decisions, hasRecalled };
    const work: Work = { ...told, grown: undefined, turn: undefined, look: undefined };
    const written = writeInParts(line, work, () => {
      work.grown = this.fill(page, placed, headAt(heads, log));
    });
    const { grown } = work;
    if (grown === undefined) {
      const error: unknown = await written.catch((cause: unknown) => cause);
      if (!(error instanceof NotAsBelieved)) this.air.break();
      return false;
    }
    const localSize = standing.note(page, grown);
    this.follow(batch, { line, turn: undefined }, written, { outcomes, localSize });
    return true;
  }

  private fill(page: Page, placed: Placed, own: Head): Grown | undefined {
    try {
      return page.fill(placed) ? undefined : this.standing.grow(own, page);
    } catch {
      // Thrown on, it would leave the transaction open; who decides with care meets it again.
      return undefined;
    }
  }

  /** A page is on its way. From here on the next one rests on it: if it is not written, the next one is not either. */
  private follow(
    batch: readonly Waiting[],
    way: Way,
    written: Promise<void>,
    appended: Appended,
  ): void {
    this.air.add(way, batch.length, written, {
      landed: () => {
        this.tell(batch, appended);
      },
      crashed: (error) => {
        this.crash(batch, error);
      },
    });
  }

  private crash(batch: readonly Waiting[], error: unknown): void {
    this.standing.forget();
    if (error instanceof NotAsBelieved) {
      this.pace.doubt();
      this.careful.push(batch);
    } else {
      this.air.break();
      for (const one of batch) one.reject(error);
    }
  }

  /** Waits for the oldest page; while another may be made, for a reason to make it as well. */
  private async someLanding(): Promise<void> {
    const landed = this.air.oldestLanded();
    if (this.air.pages >= IN_THE_AIR) await landed;
    else await Promise.race([landed, new Promise<void>((wake) => (this.wake = wake))]);
    this.wake = nothing;
  }

  private async takeCareOfAll(): Promise<void> {
    await this.air.allLanded();
    for (const batch of this.careful.splice(0)) await this.takeCare(batch);
    this.standing.doubt();
  }

  /** Other work and pages take turns: a long arrival comes in many parts, and no command waits for all of them. */
  private isOthersTurn(): boolean {
    return this.waiting.length === 0 || !this.wasOthers;
  }

  private async doOther(): Promise<void> {
    // It takes a connection itself, and there may be no other.
    await this.air.hangUp();
    await this.others.shift()?.();
    this.standing.doubt();
    this.wasOthers = true;
  }

  private async takeCare(batch: readonly Waiting[]): Promise<void> {
    try {
      this.tell(batch, await this.slow.append(batch.map(({ decision }) => decision)));
    } catch (error) {
      // Without the connection nobody knows what was committed, and trying alone could record it twice.
      const alone = batch.length === 1 || error instanceof ConnectionLost;
      for (const one of batch) {
        if (alone) one.reject(error);
        else await this.takeCare([one]);
      }
    }
  }

  /** What was committed stays so, whatever a listener does with the news. */
  private tell(batch: readonly Waiting[], { outcomes, localSize }: Appended): void {
    outcomes.forEach((outcome, i) => batch[i]?.resolve(outcome));
    try {
      this.committed(localSize);
    } catch (error) {
      process.emitWarning(error as Error);
    }
  }
}

const nothing = () => undefined;

/** What closes a log changes other heads too, and of marks a page believes nothing. */
const needsCare = ({ drafts, mark }: Decision): boolean =>
  mark !== undefined || drafts.some(({ event }) => isAboutClosing(event.type));
