import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { caseOf } from '#case-file';
import {
  fold,
  Refused,
  type Commands,
  type Context,
  type Decider,
  type Event,
  type Written as WrittenEvent,
} from '#kernel';
import {
  Ledger,
  type Decision,
  type History,
  type Outcome,
  type Reply,
  type Written,
} from '#ledger';
import type { ActFault } from '#regulation';
import type { MarkOf } from '#sealing';
import type { Act } from '../fields/act.js';
import { Matters } from '../obligations/matters.js';
import { RulesBook, rulesetFor, type HeldRules } from '../rules/book.js';
import { SERVICE, type Service } from '../service.js';
import type { Sender } from '../routes/by.js';
import { Problem } from '../routes/problem.js';
import { CaseNumbers } from './case-numbers.js';
import type { AnyDuty } from './duty.js';
import { MARKS, markedBy, type Marked } from './marking.js';
import { faultIn, refusalText } from './refused-by-rules.js';
import { readHistory, turnOf } from './read-history.js';
import { requestOf } from './request.js';
import { Turns } from './turns.js';
import { etagOf, etagOfHistory } from './etag.js';

const TRIES_MAX = 5;
/** Some seconds of work: who would wait longer is told so at once, and sends again. */
export const AT_WORK_MAX = 2_000;
const CLOCKS_APART_MS = 10 * 60_000;
const EARLIEST_MS = Date.UTC(1900, 0);

/** A command on its way: which rule decides it, what it says, who sent it. */
type Submitted = Readonly<{ duty: AnyDuty; name: string; command: object; by: Sender }>;
/** What a command is decided on: the case and the rules, as of one local order. */
type Fold = Readonly<{ history: History; rules: HeldRules }>;
type Before = Readonly<{ kind: 'marked-before' }>;
type Decided =
  | Readonly<{ events: readonly WrittenEvent<Event>[] }>
  | Readonly<{ refusal: string; said?: ActFault }>;
type Decide = (command: object, state: unknown, context: Context) => readonly WrittenEvent<Event>[];

/** Folds, decides, and has it recorded; once more when the case moved on meanwhile, five times at most. */
@Injectable()
export class Desk {
  private readonly turns = new Turns();
  private readonly matters: Matters;
  // As a property: so many parts of a desk would make no readable constructor.
  @Optional() @Inject(MARKS) private readonly markOf?: MarkOf;
  private atWork = 0;
  private closing = false;

  constructor(
    private readonly ledger: Ledger,
    private readonly numbers: CaseNumbers,
    private readonly rules: RulesBook,
    @Inject(SERVICE) private readonly service: Service,
  ) {
    this.matters = new Matters(ledger);
  }

  /** Rejects with a `Problem` where there is no answer to keep. */
  async handle(submitted: Submitted): Promise<Reply> {
    if (this.closing) throw new Problem(503, 'service-unavailable', { retryAfterSeconds: 2 });
    if (this.atWork >= AT_WORK_MAX)
      throw new Problem(503, 'too-many-commands', { retryAfterSeconds: 5 });
    this.atWork++;
    try {
      return await this.answer(submitted);
    } finally {
      this.atWork--;
    }
  }

  /** Commands that have no answer yet. */
  get unfinished(): number {
    return this.atWork;
  }

  /** Of these, how many wait for another one on their case. */
  get waiting(): number {
    return this.turns.waiting;
  }

  /** Takes no more commands, and resolves when those at work are answered, or after `ms`. */
  async close(ms: number): Promise<void> {
    this.closing = true;
    const end = Date.now() + ms;
    while (this.atWork > 0 && Date.now() < end) await pause(20);
  }

  private async answer(submitted: Submitted): Promise<Reply> {
    checkInstant(submitted.command);
    const key = turnOf(submitted);
    const work = () => this.record(submitted);
    const reply = await (key === undefined ? work() : this.turns.take(key, work));
    return reply ?? this.answerMoved(submitted);
  }

  /**
   * Undefined where nothing can be decided: the case is not any more what the client saw, or this build cannot read it, or
   * others decide by other rules.
   */
  private async record(submitted: Submitted): Promise<Reply | undefined> {
    for (let tries = 0; tries < TRIES_MAX; tries++) {
      const fold = await this.readFold(submitted);
      if (whyUndecided(submitted, fold) || this.hasMovedFor(submitted.by, fold)) return undefined;
      const outcome = await this.submit(submitted, fold);
      if (outcome.kind !== 'conflict') return this.replyOf(outcome);
      if (submitted.by.ifMatch !== undefined) return undefined;
      if (submitted.by.caseId === undefined) await this.numbers.refresh(new Date());
    }
    throw new Problem(503, 'too-many-conflicts', { retryAfterSeconds: 1 });
  }

  /** What was marked before is refused, and the refusal kept as the answer. */
  private async submit(submitted: Submitted, fold: Fold): Promise<Exclude<Outcome, Before>> {
    const outcome = await this.ledger.submit(this.decisionOf(submitted, fold));
    if (outcome.kind !== 'marked-before') return outcome;
    const refusal = this.markedOf(submitted).refusal ?? 'marked-before';
    const refused = await this.ledger.submit(this.decisionOf(submitted, fold, { refusal }));
    if (refused.kind === 'marked-before') throw new Error('a refusal makes no mark');
    return refused;
  }

  private markedOf({ duty, name, command }: Submitted): Marked {
    return markedBy(duty, [name, command], this.markOf);
  }

  private async answerMoved(submitted: Submitted): Promise<Reply> {
    const fold = await this.readFold(submitted);
    const { history } = fold;
    if (submitted.by.idempotencyKey !== undefined) {
      // Below every local order nothing can be recorded: the appender only tells whether the key has an answer.
      const decision = this.decisionOf(submitted, { ...fold, history: { ...history, upTo: -1 } });
      const outcome = await this.ledger.submit(decision);
      if (outcome.kind !== 'conflict' && outcome.kind !== 'marked-before')
        return this.replyOf(outcome);
    }
    const undecided = whyUndecided(submitted, fold);
    if (undecided) throw undecided;
    const etag = etagOfHistory(this.ledger.incarnation, history);
    throw new Problem(409, 'case-moved-on', { present: { etag, state: caseOf(history.entries) } });
  }

  private async readFold(submitted: Submitted): Promise<Fold> {
    const { ledger, matters } = this;
    const history = await readHistory(submitted, { ledger, matters });
    return { history, rules: await this.rules.upTo(history.rulesAt) };
  }

  private hasMovedFor({ ifMatch }: Sender, { history }: Fold): boolean {
    return (
      ifMatch !== undefined &&
      ifMatch !== '*' &&
      ifMatch !== etagOfHistory(this.ledger.incarnation, history)
    );
  }

  private decisionOf(submitted: Submitted, { history, rules }: Fold, already?: Decided): Decision {
    const { by, command } = submitted;
    const { occurredAt = new Date().toISOString(), recordedFrom } = command as Act;
    const decided =
      already ?? (history.upTo < 0 ? { events: [] } : this.judge(submitted, { history, rules }));
    const { told, mark } = this.markedOf(submitted);
    const isMarked = history.upTo >= 0 && 'events' in decided;
    const events = 'events' in decided ? decided.events : [];
    return {
      caseId: by.caseId,
      upTo: history.upTo,
      drafts: events.map(({ caseId, ...event }) => ({ event, caseId: caseId ?? by.caseId })),
      by: {
        actor: `${by.actor.unit}#${by.actor.officer}`,
        occurredAt,
        recordedFrom: recordedFrom ?? 'screen',
        correlationId: by.correlationId,
        ruleset: rulesetFor(rules, occurredAt),
      },
      cause: by.cause,
      request: requestOf({ ...submitted, command: told }),
      mark: isMarked ? mark : undefined,
      reply: (written) => this.replyTo(decided, written, history),
    };
  }

  /** What was decided, unless the regulation does not let it be. */
  private judge(submitted: Submitted, { history, rules }: Fold): Decided {
    const decided = this.decide(submitted, history);
    const said =
      'events' in decided &&
      faultIn(decided.events, { ...submitted, log: this.service.log }, { history, rules });
    return said ? { refusal: said.code, said } : decided;
  }

  private decide({ duty, name, command, by }: Submitted, history: History): Decided {
    const now = new Date();
    const occurredAt = (command as Act).occurredAt ?? now.toISOString();
    // A reaction repeats a date that was judged where it was recorded, by another clock.
    if (!by.cause && Date.parse(occurredAt) > now.getTime() + CLOCKS_APART_MS)
      return { refusal: 'happened-in-the-future' };
    const decide = duty.decider.decide[name] as unknown as Decide;
    const context: Context = {
      caseId: by.caseId ?? '',
      actor: by.actor,
      now: now.toISOString(),
      occurredAt,
      recordedFrom: (command as Act).recordedFrom ?? 'screen',
      log: this.service.log,
      newCaseId: () => this.numbers.next(now),
    };
    try {
      const decider = duty.decider as unknown as Decider<unknown, Commands, Event>;
      const state = fold(decider, history.entries);
      return { events: decide(command, state, context) };
    } catch (error) {
      if (error instanceof Refused) return { refusal: (error as Refused).code };
      throw error;
    }
  }

  private replyTo(decided: Decided, { ids, cases, lastOrder }: Written, history: History): Reply {
    if ('refusal' in decided)
      return { status: 409, body: refusalText(decided.refusal, decided.said) };
    const last = ids.length === 0 ? history.last : lastOrder;
    const etag = cases.length > 1 ? null : etagOf(this.ledger.incarnation, last, history.rulesAt);
    return {
      status: ids.length === 0 ? 200 : 201,
      body: JSON.stringify({ entries: ids, cases, etag }),
    };
  }

  private replyOf(outcome: Exclude<Outcome, Before | { kind: 'conflict' }>): Reply {
    switch (outcome.kind) {
      case 'recorded':
      case 'repeated':
        return outcome.reply;
      case 'effect-there':
        return { status: 200, body: JSON.stringify({ entries: [], cases: [], etag: null }) };
      case 'key-reused':
        throw new Problem(422, 'idempotency-key-reused');
      case 'refused-by-ledger':
        throw problemOfLedger(outcome);
    }
  }
}

/** What passes by itself, after a restore or an upgrade elsewhere, is 503: the command may be sent again. */
export const problemOfLedger = ({
  code,
  detail,
}: Extract<Outcome, { kind: 'refused-by-ledger' }>): Problem => {
  if (code.startsWith('read-only')) return new Problem(503, code, { retryAfterSeconds: 5 });
  if (code === 'not-announced') return new Problem(503, code, { detail, retryAfterSeconds: 60 });
  return new Problem(422, code, { detail });
};

const isAhead = ({ entries }: History) => entries.some((entry) => !entry.known);

/** Why this build decides nothing here; the register that makes the rules goes on whatever they are. */
function whyUndecided({ duty }: Submitted, { history, rules }: Fold): Problem | undefined {
  if (isAhead(history)) return new Problem(409, 'case-ahead-of-this-service');
  if (rules.standing !== 'others' || duty.register) return undefined;
  return new Problem(503, 'rules-differ', { retryAfterSeconds: 60 });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A leap second or the year 0 is a well-written instant that no clock of ours can compare. */
function checkInstant({ occurredAt }: Act): void {
  if (occurredAt === undefined || Date.parse(occurredAt) >= EARLIEST_MS) return;
  const words = { vi: 'không phải thời điểm có thể có', en: 'cannot be when it happened' };
  throw new Problem(400, 'invalid-body', {
    errors: [{ field: 'occurredAt', code: 'wrong', words }],
  });
}

/** Who acts where a reaction sends the command. */
export const reactionActor = (log: string) => ({
  agency: log,
  unit: `${log}/service`,
  officer: 'reaction',
});
export const newCorrelationId = (): string => randomUUID();
