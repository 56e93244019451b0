import { inMergedOrder, type Entry } from '#contracts';
import { cutOf, headAt, LOCAL, readArrivals, readRootAt, type Arrival } from '#ledger';
import type { Federation } from './federation.js';
import { foldLead, LeadLine, leadLines, type LeadState } from './federation-lead.js';
import { caseIds, isFor, reactionNames, Violation, type Play } from './federation-play.js';
import type { FederationService } from './federation-service.js';

// The invariants of the model, looked at in real databases. Each throws `Violation` with what it saw.

type Entries = ReadonlyMap<string, readonly Arrival[]>;

const check = (is: boolean, told: () => string): void => {
  if (!is) throw new Violation(told());
};
const same = (a: unknown, b: unknown, told: string): void => {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  check(x === y, () => `${told}: ${x} and ${y}`);
};

const arrivalsOf = ({ ledger }: FederationService) => readArrivals(ledger.db, 0, 1_000_000);

/** Walks one service's local order: dense, each log in order, causes first. */
export async function checkLocalOrder(service: FederationService): Promise<void> {
  const { log } = service;
  const sizes: Record<string, number> = {};
  const marked = await marksOf(service);
  for (const [order, a] of (await arrivalsOf(service)).entries()) {
    const at = `${log} at ${String(order)}: ${a.publisher}/${String(a.position)}`;
    check(a.localOrder === order, () => `${at} stands at ${String(a.localOrder)}`);
    check(a.position === (sizes[a.publisher] ?? 0), () => `${at} is not the next position`);
    const { entry } = a;
    if (!entry) throw new Violation(`${at} cannot be read`);
    const lacks = Object.entries(entry.knows).some(([name, size]) => size > (sizes[name] ?? 0));
    check(!lacks || marked.has(order), () => `${at} before its cause, unmarked`);
    sizes[a.publisher] = a.position + 1;
  }
}

async function marksOf({ ledger }: FederationService): Promise<ReadonlySet<number>> {
  const { rows } = await ledger.db.query<{ local_order: number }>(
    'select local_order from arrivals where cause_missing',
  );
  return new Set(rows.map((r) => r.local_order));
}

/** A row must be what the fold of the case shows at the projection's cursor. */
export async function checkRows({ log, ledger, source }: FederationService): Promise<void> {
  const { rows } = await ledger.db.query<{ local_order: number }>(
    'select local_order from cursors where reader = $1',
    [leadLines.name],
  );
  for (const caseId of caseIds) {
    const row = await source.getRepository(LeadLine).findOneBy({ caseId });
    const { entries } = await ledger.readCase(caseId, rows[0]?.local_order ?? 0);
    const fold = foldLead(entries);
    const told = `${log} ${caseId}: row and fold at ${String(rows[0]?.local_order)}`;
    same(row && orderedAs(row, row), entries.length > 0 ? orderedAs(row, fold) : null, told);
  }
}

const orderedAs = (row: object | null, fold: object) =>
  Object.fromEntries(
    Object.keys(row ?? {})
      .filter((key) => key !== 'caseId')
      .map((key) => [key, (fold as Record<string, unknown>)[key]]),
  );

/** What one service's fold showed at one of its local orders, and the cut that this moment stands for. */
export type Moment = Readonly<{
  service: FederationService;
  incarnation: string;
  size: number;
  cut: Readonly<Record<string, number>>;
  folds: readonly object[];
}>;

export async function readMoment(service: FederationService): Promise<Moment> {
  const heads = await service.ledger.heads();
  const { size } = headAt(heads, LOCAL);
  const folds = await Promise.all(
    caseIds.map(async (id) => foldLead((await service.ledger.readCase(id, size)).entries)),
  );
  return { service, incarnation: service.ledger.incarnation, size, cut: cutOf(heads), folds };
}

const foldAt = (all: readonly Entry[], caseId: string, holds: (entry: Entry) => boolean) =>
  foldLead(all.filter((e) => e.caseId === caseId && holds(e)).sort(inMergedOrder));

/** A moment is read again, at its own service by local order, and from any other by its cut. */
async function checkMoment(moment: Moment, all: readonly Entry[]): Promise<void> {
  const { service, size, cut, folds } = moment;
  if (service.ledger.incarnation !== moment.incarnation) return;
  for (const [i, caseId] of caseIds.entries()) {
    const { entries } = await service.ledger.readCase(caseId, size);
    same(folds[i], foldLead(entries), `${service.log} at local order ${String(size)}`);
    const held = (e: Entry) => e.position < (cut[e.publisher] ?? 0);
    same(folds[i], foldAt(all, caseId, held), `${service.log} read by its cut`);
  }
}

/** When all is delivered, every service holds the same. */
export async function checkAtRest(play: Play, moments: readonly Moment[]): Promise<void> {
  const { services } = play.federation;
  const held: Entries = new Map(
    await Promise.all(services.map(async (s) => [s.log, await arrivalsOf(s)] as const)),
  );
  for (const service of services) {
    same(await service.ledger.findReadOnly(), undefined, `${service.log} is read-only for ever`);
    await checkLocalOrder(service);
    await checkRows(service);
  }
  await checkSameEverywhere(play.federation, held);
  const all = (held.get(services[0]?.log ?? '') ?? []).flatMap(({ entry }) => entry ?? []);
  checkCommits(play, all);
  for (const moment of moments) await checkMoment(moment, all);
  for (const service of services) await checkReactions(service, all);
}

async function checkSameEverywhere({ services }: Federation, held: Entries): Promise<void> {
  const [first, ...others] = services;
  const told = (log: string) =>
    (held.get(log) ?? [])
      .map((a) => `${a.publisher}/${String(a.position)} ${a.leaf.toString('hex')}`)
      .sort();
  if (!first) return;
  for (const other of others) {
    same(told(first.log), told(other.log), `entries of ${first.log} and ${other.log}`);
    for (const { log } of services) {
      const size = headAt(await first.ledger.heads(), log).size;
      same(headAt(await other.ledger.heads(), log).size, size, `size of ${log}`);
      const roots = [first, other].map((s) => readRootAt(s.ledger.db, log, size));
      same(await roots[0], await roots[1], `root of ${log}`);
    }
    for (const caseId of caseIds)
      same(
        (await first.ledger.readCase(caseId)).entries.map((e) => e.id),
        (await other.ledger.readCase(caseId)).entries.map((e) => e.id),
        `merged order of ${caseId}`,
      );
  }
}

/** Commands: once, on what `knows` claims, and with the lead that the true history has. */
function checkCommits(play: Play, all: readonly Entry[]): void {
  for (const { key, command, answer, service } of play.requests) {
    check(answer !== undefined, () => `${command} ${key} at ${service.log} is never answered`);
    const requestId = Buffer.from(key).toString('hex').padEnd(64, '0').slice(-64);
    const ids = all.filter((e) => e.requestId === requestId).map((e) => e.id);
    const told = (JSON.parse(answer ?? '{}') as { entries?: string[] }).entries ?? [];
    // A client may have been answered before its service lost the entry with its disk.
    const isLost = !play.commits.some(({ entry }) => entry.requestId === requestId);
    if (!isLost) same(ids, told, `${command} ${key} was answered`);
    check(!isLost || ids.length === 0, () => `${ids.join()} was never committed`);
  }
  for (const { entry, saw, first } of play.commits) {
    const own = Number(first.split('/')[1]);
    const knew = (e: Entry) =>
      e.publisher === entry.publisher
        ? e.position < own
        : e.position < (entry.knows[e.publisher] ?? 0);
    const cut = all.filter((e) => e.caseId === entry.caseId && knew(e)).sort(inMergedOrder);
    same(
      cut.map((e) => e.id),
      saw,
      `${entry.id} knows, and was decided on`,
    );
  }
  for (const caseId of caseIds) {
    const fold = foldAt(all, caseId, () => true);
    const truth = play.truthOf(caseId);
    const lead = ({ lead: holder, offer }: LeadState) => [holder, offer];
    same(lead(fold), lead(truth), `lead of ${caseId}, merged and true`);
  }
}

/** A reaction answers each entry that is meant and in its scope once: with an effect or with a work item. */
async function checkReactions(service: FederationService, all: readonly Entry[]): Promise<void> {
  const { rows } = await service.ledger.db.query<{ reaction: string; cause: string }>(
    'select reaction, cause from work_items',
  );
  for (const { name, event } of reactionNames) {
    const isEnrolment = (e: Entry) =>
      e.publisher === service.log && e.type === 'ReactionEnrolled' && e.data.reaction === name;
    const enrolled = all.find(isEnrolment);
    check(enrolled !== undefined, () => `${service.log} never enrolled ${name}`);
    for (const cause of all.filter((e) => e.type === event && isFor(e, service.log))) {
      const effects = all.filter((e) => e.causationId === cause.id && e.publisher === service.log);
      const ids = new Set(effects.map((e) => `${e.time} ${e.clock}`));
      const requests = effects.length / (name === 'when-person-rescued-meet-needs' ? 2 : 1);
      const items = rows.filter((r) => r.reaction === name && r.cause === cause.id).length;
      const covered = cause.position < (enrolled?.knows[cause.publisher] ?? 0);
      const want = covered ? 0 : 1;
      check(
        ids.size === effects.length && requests + (requests === 0 ? items : 0) === want,
        () => `${service.log} ${name} for ${cause.id}: ${String(requests)} effects`,
      );
    }
  }
}
