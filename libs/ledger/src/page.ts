import { findFault, findSchema, RECORD_BYTES_MAX, writeRecord, type Knows } from '#contracts';
import { changesRules } from './arrive.js';
import { nextClock, writeClock } from './clock.js';
import type { Decision, Draft, Outcome, Written } from './decision.js';
import { cutOf, headAt, LOCAL, type Head } from './heads.js';
import type { Seen } from './seen.js';
import { storedOf, type Stored } from './stored.js';

/** What one transaction will write, decision by decision. */
export class Page {
  readonly stored: Stored[] = [];
  readonly answers: unknown[][] = [];
  clock: number;
  rulesAt: number;
  private readonly knows: Knows;
  private readonly first: Readonly<{ position: number; order: number }>;

  constructor(
    private readonly log: string,
    heads: ReadonlyMap<string, Head>,
    private readonly seen: Seen,
    private readonly wallMs: number,
  ) {
    const local = headAt(heads, LOCAL);
    this.clock = local.clock;
    this.rulesAt = local.rulesAt;
    this.first = { position: headAt(heads, log).size, order: local.size };
    this.knows = { ...cutOf(heads), [log]: 0 };
  }

  take(decision: Decision): Outcome {
    const before = this.seen.answerTo(decision) ?? this.seen.effectOf(decision);
    if (before !== undefined) return before;
    if (this.seen.hasMoved(decision, this.rulesAt)) return { kind: 'conflict' };
    const fault = findUnpublishable(decision.drafts);
    if (fault !== undefined) return refusal('not-publishable', fault);
    const stored = this.stamp(decision);
    // What this build cannot read again would be raw for ever: an actor, a case id or a clock of another form.
    const unread = stored.findIndex((e) => e.entry?.known !== true);
    if (unread >= 0)
      return refusal('not-publishable', `${nameOf(decision, unread)} with this envelope`);
    const long = stored.find((e) => Buffer.byteLength(e.record) > RECORD_BYTES_MAX);
    if (long !== undefined) return refusal('record-too-long', long.type);
    return this.put(decision, stored);
  }

  /** The decision's entries as they would be; nothing is kept yet. */
  private stamp({ drafts, by, cause, request }: Decision): Stored[] {
    let clock = this.clock;
    return drafts.map(({ event, caseId }, i) => {
      const position = this.first.position + this.stored.length + i;
      clock = nextClock(this.wallMs, clock);
      const record = writeRecord(event, {
        publisher: this.log,
        position,
        caseId,
        time: new Date(this.wallMs).toISOString(),
        occurredAt: by.occurredAt,
        clock: writeClock(clock),
        knows: this.knows,
        actor: by.actor,
        ruleset: by.ruleset,
        recordedFrom: by.recordedFrom,
        correlationId: by.correlationId,
        causationId: cause?.id,
        reaction: cause?.reaction,
        requestId: request?.key,
      });
      return storedOf(this.log, position, Buffer.from(record));
    });
  }

  private put(decision: Decision, mine: readonly Stored[]): Outcome {
    this.stored.push(...mine);
    this.clock = mine.at(-1)?.clock ?? this.clock;
    const lastOrder = mine.length === 0 ? -1 : this.first.order + this.stored.length - 1;
    const written: Written = {
      ids: mine.map((e) => `${e.publisher}/${String(e.position)}`),
      cases: [...new Set(mine.flatMap((e) => e.caseId ?? []))],
      lastOrder,
    };
    if (mine.some((e) => changesRules(e.type))) this.rulesAt = lastOrder;
    const reply = decision.reply(written);
    this.seen.note(decision, written, reply);
    const { request: r } = decision;
    if (r) this.answers.push([r.sender, r.key, r.commandHash, reply.status, reply.body]);
    return { kind: 'recorded', reply, written };
  }
}

const refusal = (code: 'not-publishable' | 'record-too-long', detail: string): Outcome => ({
  kind: 'refused-by-ledger',
  code,
  detail,
});

const nameOf = ({ drafts }: Decision, i: number): string => drafts[i]?.event.type ?? '?';

/** Personal data and restricted entries wait for sealing: until then nothing that could hold them is published. */
function findUnpublishable(drafts: readonly Draft[]): string | undefined {
  for (const { event } of drafts) {
    const fault = findFault(event);
    if (fault !== undefined) return fault;
    if (findSchema(event.type)?.restricted) return `${event.type} is restricted`;
    if (JSON.stringify(event.data).includes('"ciphertext"'))
      return `${event.type} holds a sealed section`;
  }
  return undefined;
}
