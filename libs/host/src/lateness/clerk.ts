import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { isCaseId } from '#contracts';
import { Ledger, type Decision, type History, type Outcome } from '#ledger';
import { dayOf, toSay, type ToSay } from '#regulation';
import { Matters } from '../obligations/matters.js';
import { LOGGER } from '../operations/logging.js';
import { RulesBook, rulesetFor, type HeldRules } from '../rules/book.js';

const AT_ONCE = 20;
const LATER_MS = 10 * 60_000;
// More than a case can have to say at one moment; then the next look goes on.
const SAYINGS_MAX = 100;

/** What a service has said by itself since it started. */
export type Said = Readonly<Record<ToSay['event']['type'], number>>;

/** How a look at a case ended: all is said; somebody else wrote meanwhile; or it cannot be said now. */
type Ended = 'said' | 'moved-on' | 'later';

const DUE = `select case_id from obligations where says_at <= $1
  group by case_id order by min(says_at), case_id limit ${String(AT_ONCE)}`;

// What was worked out anew since the look may have something else to say.
const QUIET = `update obligations set says_at = $3 where case_id = $1 and says_at <= $2 and worked_out_at <= $2`;

const WORK_OUT_ANEW = `update obligations set worked_out_at = 'epoch' where is_open and party = $1`;

const UNSAID = `select count(distinct case_id)::int as n from obligations where says_at <= $1`;

/**
 * Says what its service has to say of deadlines by itself: that one was missed, was kept after all, or was moved by a change of the rules.
 * The list of duties only tells it where to look; what it says follows from the case as it is then, and is recorded
 * only if nothing of the case came meanwhile; the same has the same key. So two processes say nothing twice.
 */
@Injectable()
export class DeadlineClerk {
  /** The clock; a test hands in its own. */
  now: () => Date = () => new Date();
  private readonly counts = { DeadlineMissed: 0, DeadlineMissWithdrawn: 0, DeadlineMoved: 0 };
  private readonly matters: Matters;
  private lastRules = '';

  constructor(
    private readonly ledger: Ledger,
    private readonly book: RulesBook,
    @Inject(LOGGER) private readonly logger: Pick<Logger, 'error'>,
  ) {
    this.matters = new Matters(ledger);
  }

  get said(): Said {
    return this.counts;
  }

  /** Of how many cases there is something to say. */
  async countUnsaid(): Promise<number> {
    const { rows } = await this.ledger.db.query<{ n: number }>(UNSAID, [this.now()]);
    return rows[0]?.n ?? 0;
  }

  /** Looks at the cases whose time has come, some at once; false where those were all, or nothing can be said now. */
  async step(): Promise<boolean> {
    await this.lookAtRules();
    const { rows } = await this.ledger.db.query<{ case_id: string }>(DUE, [this.now()]);
    if (rows.length === 0 || (await this.ledger.findReadOnly()) !== undefined) return false;
    for (const { case_id: about } of rows) await this.lookAt(about);
    return rows.length === AT_ONCE;
  }

  /** Where the rules changed, or a change came into force, every open duty of one's own is worked out anew. */
  private async lookAtRules(): Promise<void> {
    const { size } = await this.book.now();
    const rules = `${dayOf(this.now().toISOString())} ${String(size)}`;
    if (rules === this.lastRules) return;
    await this.ledger.db.query(WORK_OUT_ANEW, [this.ledger.log]);
    this.lastRules = rules;
  }

  private async lookAt(about: string): Promise<void> {
    const at = this.now();
    const ended = await this.sayAll(about).catch((error: unknown): Ended => {
      this.logger.error({ err: error, about }, 'what is to be said of a deadline waits');
      return 'later';
    });
    if (ended === 'moved-on') return;
    const next = ended === 'later' ? new Date(at.getTime() + LATER_MS) : null;
    await this.ledger.db.query(QUIET, [about, at, next]);
  }

  /** One thing after the other, each from the case as it is then. */
  private async sayAll(about: string): Promise<Ended> {
    for (let n = 0; n < SAYINGS_MAX; n++) {
      const history = await this.read(about);
      const rules = await this.book.upTo(history.rulesAt);
      if (!canJudge(history, rules)) return 'later';
      const saying = this.findDue(history, rules);
      if (saying === undefined) return 'said';
      const { kind } = await this.ledger.submit(this.decisionOf(about, saying, history, rules));
      const ended = endedWith(kind);
      if (ended) return ended;
      this.counts[saying.event.type]++;
    }
    return 'moved-on';
  }

  private async read(about: string): Promise<History> {
    const history = await this.ledger.readCase(about);
    if (isCaseId(about)) return history;
    return { ...history, entries: (await this.matters.read(about)).entries };
  }

  private findDue({ entries }: History, rules: HeldRules): ToSay | undefined {
    const at = this.now();
    const { log } = this.ledger;
    const asked = { rulesAt: rules.at, now: rules.now, at: at.toISOString(), log };
    return toSay(entries, asked).find(({ from }) => Date.parse(from) <= at.getTime());
  }

  private decisionOf(
    about: string,
    { event, occurredAt }: ToSay,
    { upTo }: History,
    rules: HeldRules,
  ): Decision {
    const actor = `${this.ledger.log}/service#deadlines`;
    const caseId = isCaseId(about) ? about : undefined;
    const hash = sha256(JSON.stringify([about, event]));
    return {
      ...{ caseId, upTo, drafts: [{ event, caseId }], cause: undefined },
      by: {
        ...{ actor, occurredAt, recordedFrom: 'screen', correlationId: randomUUID() },
        ruleset: rulesetFor(rules, occurredAt),
      },
      // What belongs to no case conflicts with nothing: its key alone keeps it from being said twice.
      request: { sender: actor, key: sha256(`${actor}\n${hash}`), commandHash: hash },
      reply: ({ ids }) => ({ status: 201, body: JSON.stringify({ entries: ids }) }),
    };
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Whether this build reads the whole case and decides by the rules that hold. */
const canJudge = ({ entries }: History, { standing }: HeldRules): boolean =>
  standing !== 'others' && entries.every(({ known }) => known);

/** Undefined where it was recorded. */
function endedWith(kind: Outcome['kind']): Ended | undefined {
  switch (kind) {
    case 'recorded':
      return undefined;
    case 'conflict':
      return 'moved-on';
    case 'repeated':
    case 'effect-there':
      return 'said';
    case 'key-reused':
    case 'marked-before':
    case 'refused-by-ledger':
      return 'later';
  }
}
