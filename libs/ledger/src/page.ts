import {
  findFault,
  isRestricted,
  RECORD_BYTES_MAX,
  shownOf,
  writeReadable,
  writeRestricted,
  type Knows,
  type Seals,
  type Stamp,
} from '#contracts';
import type { Event } from '#kernel';
import { changesRules } from './arrive.js';
import { nextClock, writeClock } from './clock.js';
import {
  casesToOpen,
  type Decision,
  type Draft,
  type Outcome,
  type Reply,
  type Written,
} from './decision.js';
import { headAt, LOCAL, type Head } from './heads.js';
import type { Seen } from './seen.js';
import { aroundOf, writtenOf, type Around, type Stored } from './stored.js';

/** An answer that is kept: whose, to what, and what it was. */
type Answer = Readonly<{ sender: string; key: string; commandHash: string }> & Reply;

/** On what a page is written. */
export type Ground = Readonly<{ heads: ReadonlyMap<string, Head>; knows: Knows }>;

/** By what clock a page is written, and what seals its restricted entries: without seals there are none. */
export type Pen = Readonly<{ now: () => number; seals: Seals | undefined }>;

/** Of what an entry is made, and where it will stand. */
type Place = Pick<Stored, 'publisher' | 'position' | 'caseId' | 'type' | 'clock'> &
  Readonly<{ event: Event }>;

/** A decision that nothing came before, and where its entries will stand. */
export type Placed = Readonly<{ decision: Decision; places: readonly Place[] }>;

/** What all entries of a decision say alike; `seal` where they are restricted. */
type Told = Readonly<{
  stamp: Omit<Stamp, 'position' | 'caseId' | 'clock'>;
  around: Around;
  seal: Seals['seal'] | undefined;
}>;

/** What one transaction will write, decision by decision. */
export class Page {
  readonly places: Place[] = [];
  /** What stands in these places, when its records are made. */
  readonly stored: Stored[] = [];
  readonly answers: Answer[] = [];
  /** Cases that are to have no entry yet. */
  readonly opened: string[] = [];
  clock: number;
  rulesAt: number;
  private readonly wallMs: number;
  private readonly seals: Seals | undefined;
  private readonly knows: Knows;
  private readonly time: string;
  private readonly first: Readonly<{ position: number; order: number }>;

  constructor(
    private readonly log: string,
    { heads, knows }: Ground,
    private readonly seen: Seen,
    { now, seals }: Pen,
  ) {
    const local = headAt(heads, LOCAL);
    this.clock = local.clock;
    this.rulesAt = local.rulesAt;
    this.first = { position: headAt(heads, log).size, order: local.size };
    this.wallMs = now();
    this.seals = seals;
    this.time = new Date(this.wallMs).toISOString();
    this.knows = knows;
  }

  take(decision: Decision): Outcome {
    const placed = this.place(decision);
    if ('kind' in placed) return placed;
    return this.fill(placed) ?? this.keep(placed);
  }

  /** Where the entries of a decision would stand, or what came before it; nothing of it is kept yet. */
  place(decision: Decision): Placed | Outcome {
    const before = this.seen.answerTo(decision) ?? this.seen.effectOf(decision);
    if (before !== undefined) return before;
    if (this.seen.hasMoved(decision, this.rulesAt)) return { kind: 'conflict' };
    const { drafts } = decision;
    const position = this.first.position + this.places.length;
    let { clock } = this;
    const isShown = !hasRestricted(drafts);
    const places = drafts.map(({ event, caseId }, i): Place => {
      clock = nextClock(this.wallMs, clock);
      const type = isShown ? event.type : 'EntryRestricted';
      return { event, publisher: this.log, position: position + i, caseId, type, clock };
    });
    return { decision, places };
  }

  /** Makes the records of a decision; where one cannot be made or published it says why, and none is there. */
  fill({ decision, places }: Placed): Refusal | undefined {
    const fault = findUnpublishable(decision.drafts, this.seals);
    if (fault !== undefined) return refusal('not-publishable', fault);
    const told = this.toldBy(decision);
    const mine: Stored[] = [];
    for (const place of places) {
      const one = this.write(place, told);
      if ('kind' in one) return one;
      mine.push(one);
    }
    this.stored.push(...mine);
    return undefined;
  }

  /** Has a decision recorded, but for its records: what comes of it. */
  keep({ decision, places }: Placed): Outcome {
    this.places.push(...places);
    this.opened.push(...casesToOpen(decision));
    this.clock = places.at(-1)?.clock ?? this.clock;
    const lastOrder = places.length === 0 ? -1 : this.first.order + this.places.length - 1;
    const written: Written = {
      ids: places.map((e) => `${e.publisher}/${String(e.position)}`),
      cases: [...new Set(places.flatMap((e) => e.caseId ?? []))],
      lastOrder,
    };
    if (places.some((e) => changesRules(e.type))) this.rulesAt = lastOrder;
    const reply = decision.reply(written);
    this.seen.note(decision, written, reply);
    const { request: r } = decision;
    if (r) this.answers.push({ ...r, ...reply });
    return { kind: 'recorded', reply, written };
  }

  private write(place: Place, { stamp: said, around, seal }: Told): Stored | Refusal {
    const { event, position, caseId } = place;
    const stamp = { ...said, position, caseId, clock: writeClock(place.clock) };
    const record = seal ? writeRestricted(event, stamp, seal) : writeReadable(event, stamp);
    // What this build cannot read again would be raw for ever: an actor, a case id or a clock of another form.
    if (record === undefined) return refusal('not-publishable', `${event.type} with this envelope`);
    // Personal data wait for their own sealing: until then nothing that could hold them is published.
    if ((seal ? JSON.stringify(event.data) : record).includes('"ciphertext"'))
      return refusal('not-publishable', `${event.type} holds a sealed section`);
    if (Buffer.byteLength(record) > RECORD_BYTES_MAX) return refusal('record-too-long', event.type);
    return writtenOf(place, around, record);
  }

  private toldBy({ by, cause, request, drafts }: Decision): Told {
    const stamp = {
      publisher: this.log,
      time: this.time,
      occurredAt: by.occurredAt,
      knows: this.knows,
      actor: by.actor,
      ruleset: by.ruleset,
      recordedFrom: by.recordedFrom,
      correlationId: by.correlationId,
      causationId: cause?.id,
      reaction: cause?.reaction,
      requestId: request?.key,
    };
    if (!hasRestricted(drafts)) return { stamp, around: aroundOf(stamp), seal: undefined };
    // The columns show what the record shows; in this service's own table it is found by its case and compared by its cause.
    const { causation, reaction } = aroundOf(stamp);
    const around = { ...aroundOf(shownOf(stamp)), causation, reaction };
    return { stamp, around, seal: this.seals?.seal };
  }
}

type Refusal = Extract<Outcome, { kind: 'refused-by-ledger' }>;

const refusal = (code: 'not-publishable' | 'record-too-long', detail: string): Refusal => ({
  kind: 'refused-by-ledger',
  code,
  detail,
});

const hasRestricted = (drafts: readonly Draft[]) =>
  drafts.some(({ event }) => isRestricted(event.type));

/** Why none of the drafts may be published. An open entry beside a restricted one would tell of which case that is. */
function findUnpublishable(drafts: readonly Draft[], seals: Seals | undefined): string | undefined {
  for (const { event } of drafts) {
    const fault = findFault(event);
    if (fault !== undefined) return fault;
    if (event.type === 'EntryRestricted') return `${event.type} is written by the ledger alone`;
  }
  const restricted = drafts.filter(({ event }) => isRestricted(event.type));
  if (restricted.length === 0) return undefined;
  if (seals === undefined) return 'restricted entries need a sealing key';
  return restricted.length < drafts.length
    ? 'open and restricted entries do not go together'
    : undefined;
}
