import { caseIdOf, type Entry } from '#contracts';
import {
  readArrivals,
  type Ledger,
  type Decision,
  type Effect,
  type Outcome,
  type ReactionRule,
} from '#ledger';
import type { Federation } from './federation.js';
import { decideLead, foldLead, type LeadCommand, type LeadState } from './federation-lead.js';
import type { FederationService } from './federation-service.js';

/** A client's request: it is repeated with the same key until it is answered. */
export type Request = Readonly<{
  service: FederationService;
  caseId: string;
  command: LeadCommand;
  other: string;
  key: string;
  cause?: Readonly<{ id: string; reaction: string }>;
}> & { answer?: string };

/** A request that was folded and decided, and is not submitted yet. `saw` are the case's entries, in merged order. */
export type Plan = Readonly<{ request: Request; saw: readonly string[]; decision: Decision }>;

/** What was committed, in the order of the commits, with what it was decided on. */
export type Commit = Readonly<{
  entry: Entry;
  leaf: string;
  saw: readonly string[];
  first: string;
}>;

export class Violation extends Error {}

export const caseIds = [1, 2].map((n) => caseIdOf('BP', 2026, n));

const hex = (text: string) => Buffer.from(text).toString('hex').padEnd(64, '0').slice(-64);
const idsOf = (entries: readonly Entry[]) => entries.map((entry) => entry.id);

/** Folds and decides, as a host does; nothing is written. */
export async function plan(request: Request): Promise<Plan> {
  const { service, caseId, command, other, key, cause } = request;
  const history = await service.ledger.readCase(caseId);
  const events = decideLead(command, foldLead(history.entries), service.log, other);
  const decision: Decision = {
    caseId,
    upTo: history.upTo,
    drafts: (events ?? []).map((event) => ({ event, caseId })),
    by: {
      actor: `${service.log}/unit#officer`,
      occurredAt: '2026-06-01T08:00:00+07:00',
      recordedFrom: 'screen',
      correlationId: 'federation',
      ruleset: 'none@0',
    },
    cause,
    request: cause ? undefined : { sender: 'client', key: hex(key), commandHash: key },
    reply: ({ ids, cases }) => ({
      status: events ? 201 : 409,
      body: JSON.stringify({ entries: ids, cases }),
    }),
  };
  return { request, saw: idsOf(history.entries), decision };
}

type Standing = readonly Readonly<{ publisher: string; size: number; clock: number }>[];

/** What had arrived at a service below one of its local orders: of each log how much, and its greatest clock. */
async function standingAt({ db }: Ledger, order: number): Promise<Standing> {
  const { rows } = await db.query<Standing[number]>(
    `select publisher, count(*) as size, max(e.clock) as clock
     from arrivals a join entries e using (publisher, position) where local_order < $1 group by publisher`,
    [order],
  );
  return rows;
}

/** At its commit an entry knows all that had arrived, and its clock is greater than that of each. */
function checkStamp({ id, publisher, knows, clock }: Entry, before: Standing): void {
  const others = before.filter((b) => b.publisher !== publisher);
  const fits = others.every((b) => knows[b.publisher] === b.size);
  if (!fits || Object.keys(knows).length !== others.length)
    throw new Violation(`${id} knows ${JSON.stringify(knows)}, here is ${JSON.stringify(others)}`);
  if (before.some((b) => b.clock >= Number(clock)))
    throw new Violation(`${id}: clock ${clock}, here is ${JSON.stringify(before)}`);
}

/** Every command that was given and every entry that was committed, with the truth about each lead. */
export class Play {
  readonly requests: Request[] = [];
  commits: Commit[] = [];
  /** A reaction's process dies between its effect and its cursor. */
  diesAfterEffect = false;
  private keys = 0;

  constructor(readonly federation: Federation) {}

  request(given: Omit<Request, 'key' | 'answer'>): Request {
    const request = { ...given, key: `key-${String(++this.keys)}` };
    if (!given.cause) this.requests.push(request);
    return request;
  }

  /** Submits what was decided; decides again where the case moved on, five times at most. */
  async submit(planned: Plan, isHeard = true): Promise<Outcome> {
    let [now, outcome] = [planned, await this.submitOnce(planned)];
    for (let tries = 0; outcome.kind === 'conflict' && tries < 5; tries++) {
      now = await plan(planned.request);
      outcome = await this.submitOnce(now);
    }
    if (isHeard && (outcome.kind === 'recorded' || outcome.kind === 'repeated'))
      planned.request.answer = outcome.reply.body;
    return outcome;
  }

  private async submitOnce({ request, saw, decision }: Plan): Promise<Outcome> {
    const outcome = await request.service.ledger.submit(decision);
    if (outcome.kind === 'recorded' && outcome.written.ids.length > 0)
      await this.note(request.service, saw, outcome.written);
    return outcome;
  }

  private async note(
    { ledger }: FederationService,
    saw: readonly string[],
    { ids, lastOrder }: { ids: readonly string[]; lastOrder: number },
  ): Promise<void> {
    const from = lastOrder - ids.length + 1;
    const arrivals = await readArrivals(ledger.db, from, ids.length);
    const before = await standingAt(ledger, from);
    for (const { entry, leaf } of arrivals) {
      if (!entry || !ids.includes(entry.id)) throw new Violation(`${ids.join()} have other places`);
      this.commits.push({ entry, leaf: leaf.toString('hex'), saw, first: ids[0] ?? '' });
      checkStamp(entry, before);
      this.checkLead(entry);
    }
  }

  /**
   * One who sees every commit at its moment: what is recorded about a lead must be true then. Only who asks for an offer
   * back may be late: the recipient may have ended it on the other side of a cut.
   */
  private checkLead(entry: Entry): void {
    const mine = this.commits.flatMap(({ entry: e }) => (e.caseId === entry.caseId ? [e] : []));
    const [before, now] = [mine.slice(0, -1), mine].map(foldLead);
    if (entry.type !== 'LeadOfferWithdrawalAsked' && before?.conflicts !== now?.conflicts)
      throw new Violation(`${entry.id} ${entry.type} is not true: ${JSON.stringify(before)}`);
  }

  /** After a restore: what nobody holds any more never was. */
  async forgetLost(): Promise<void> {
    const held = new Set<string>();
    for (const { ledger } of this.federation.services) {
      const { rows } = await ledger.db.query<{ leaf: Buffer }>('select leaf from entries');
      for (const { leaf } of rows) held.add(leaf.toString('hex'));
    }
    this.commits = this.commits.filter(({ leaf }) => held.has(leaf));
  }

  /** What happened, as one history: the state of each case if everybody had known everything at once. */
  truthOf(caseId: string): LeadState {
    return foldLead(this.commits.flatMap(({ entry: e }) => (e.caseId === caseId ? [e] : [])));
  }

  /** Two reactions, each with one event and one command. */
  reactionsOf(service: FederationService): ReactionRule[] {
    const act = async (entry: Entry, name: string, command: LeadCommand): Promise<Effect> => {
      const cause = { id: entry.id, reaction: name };
      const caseId = entry.caseId ?? '';
      const outcome = await this.submit(
        await plan(this.request({ service, caseId, command, other: '', cause })),
      );
      if (this.diesAfterEffect) throw new Error('died');
      if (outcome.kind === 'effect-there') return { kind: 'done' };
      if (outcome.kind !== 'recorded') return { kind: 'later' };
      return outcome.written.ids.length > 0
        ? { kind: 'done' }
        : { kind: 'refused', code: 'offer-spent' };
    };
    return reactionNames.map(({ name, event, command }) => ({
      name,
      event,
      act: (entry) => (isFor(entry, service.log) ? act(entry, name, command) : undefined),
    }));
  }
}

export const reactionNames = [
  {
    name: 'when-withdrawal-asked-confirm-it',
    event: 'LeadOfferWithdrawalAsked',
    command: 'give-back',
  },
  { name: 'when-person-rescued-meet-needs', event: 'PersonRescued', command: 'meet-needs' },
] as const;

/** Whether a reaction of this service is meant by an entry. */
export function isFor(entry: Entry, log: string): boolean {
  if (entry.type === 'LeadOfferWithdrawalAsked') return entry.data.toParty === log;
  return entry.type === 'PersonRescued' && entry.data.unit === `${log}/unit`;
}
