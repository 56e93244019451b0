import fc from 'fast-check';
import { Federation, openFederationDatabases } from '../../testing/src/federation.js';
import {
  checkAtRest,
  checkLocalOrder,
  checkRows,
  readMoment,
  type Moment,
} from '../../testing/src/federation-checks.js';
import { leadLines, type LeadCommand } from '../../testing/src/federation-lead.js';
import { caseIds, plan, Play, type Plan, type Request } from '../../testing/src/federation-play.js';
import type { FederationService } from '../../testing/src/federation-service.js';

// Random schedules over real databases; every invariant of the executable model that this code can keep is looked at.
// PROPERTY_RUNS: how many schedules (a longer run); PROPERTY_SEED: which, else always the same, so that a commit has one verdict;
// PROPERTY_SHRINK=1: seek the shortest that fails.

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 40);
const SEED = Number(process.env['PROPERTY_SEED'] ?? 50_999);
const COMMANDS: LeadCommand[] = ['offer', 'accept', 'reject', 'ask-back', 'rescue', 'meet-needs'];

/** One action: its numbers are taken modulo what is possible, so every part of a schedule is a schedule too. */
type Action = Readonly<{ kind: keyof typeof ACTIONS; a: number; b: number; c: number }>;
type Act = (world: World, action: Action) => Promise<unknown>;

class World {
  readonly play: Play;
  readonly moments: Moment[] = [];
  plans: Plan[] = [];

  constructor(readonly federation: Federation) {
    this.play = new Play(federation);
  }

  at(n: number): FederationService {
    const { services } = this.federation;
    return services[n % services.length]!;
  }
  other(a: number, b: number): FederationService {
    const { services } = this.federation;
    return services[((a % services.length) + 1 + (b % (services.length - 1))) % services.length]!;
  }
  caseId = (n: number) => caseIds[n % caseIds.length]!;

  /** Somebody asks for something; the first who can opens the case. */
  async request({ a, b, c }: Action): Promise<Request> {
    const caseId = this.caseId(b);
    const opener = this.at(caseIds.indexOf(caseId));
    const isOpen = (await this.at(a).ledger.readCase(caseId)).entries.length > 0;
    const service = isOpen ? this.at(a) : opener;
    const command = isOpen ? COMMANDS[c % COMMANDS.length]! : 'open';
    const other = this.federation.services.filter((s) => s !== service)[c % 2]!.log;
    return this.play.request({ service, caseId, command, other });
  }

  /** What the holder or the recipient of the lead could do now, done: or else few schedules would ever move it. */
  async moveLead({ a, b, c }: Action): Promise<void> {
    const caseId = this.caseId(b);
    const truth = this.play.truthOf(caseId);
    if (truth.lead === '') {
      await this.play.submit(await plan(await this.request({ kind: 'command', a, b, c })));
      return;
    }
    const by = truth.offeredTo || truth.lead;
    const service = this.federation.service(by);
    const command = truth.offer === '' ? 'offer' : c % 4 === 0 ? 'reject' : 'accept';
    const other = this.federation.services.filter((s) => s !== service)[c % 2]!.log;
    const request = this.play.request({ service, caseId, command, other });
    await this.play.submit(await plan(request), c % 5 !== 0);
  }

  /** Only what nobody has seen signed may be lost, of any log: else that log would have to be closed. */
  async canRestore(service: FederationService): Promise<boolean> {
    if (!service.hasBackup) return false;
    const others = this.federation.services.filter((s) => s !== service);
    const heads = await Promise.all(others.map(({ ledger }) => ledger.heads()));
    return this.federation.services.every(({ log }) => {
      const batches = this.federation.sent.filter((batch) => batch.log === log);
      const released = Math.max(0, ...batches.map(({ checkpoint }) => checkpoint.size));
      return heads.some((h) => (h.get(log)?.size ?? 0) >= released);
    });
  }
}

const drop = (world: World, service: FederationService) => {
  world.plans = world.plans.filter((p) => p.request.service !== service);
};

async function restore(world: World, service: FederationService): Promise<void> {
  if (!(await world.canRestore(service))) return;
  drop(world, service);
  await service.restore();
  await world.play.forgetLost();
}

const ACTIONS = {
  command: async (w, action) =>
    w.play.submit(await plan(await w.request(action)), action.c % 4 > 0),
  lead: (w, action) => w.moveLead(action),
  // Folded and decided now, submitted some steps later: all at once, as a group commit gathers them.
  decide: async (w, action) => w.plans.push(await plan(await w.request(action))),
  submit: (w) => Promise.all(w.plans.splice(0).map((p) => w.play.submit(p))),
  // Two officers of one service take the same step with a lead, in one group commit behind an entry of another case.
  twice: async (w, { a, b, c }) => {
    const caseId = w.caseId(b);
    const { lead, offer, offeredTo } = w.play.truthOf(caseId);
    if (lead === '') return;
    const service = w.federation.service(offeredTo || lead);
    const other = w.federation.services.filter((s) => s !== service)[c % 2]!.log;
    const command = offer === '' ? ('offer' as const) : ('reject' as const);
    const first = { service, caseId: w.caseId(b + 1), command: 'meet-needs' as const, other };
    const requests = [first, { ...first, caseId, command }, { ...first, caseId, command }];
    const plans = await Promise.all(requests.map((r) => plan(w.play.request(r))));
    await Promise.all(plans.map((p) => w.play.submit(p, a % 5 > 0)));
  },
  // Both ends of a cut record on one case at the same time.
  both: async (w, { a, b, c }) => {
    const [x, y] = [w.at(a), w.other(a, b)];
    w.federation.cut(x, y);
    for (const service of [x, y]) {
      const request = { service, caseId: w.caseId(c), command: 'meet-needs' as const, other: '' };
      await w.play.submit(await plan(w.play.request(request)));
    }
  },
  fetch: (w, { a, b, c }) =>
    w.federation.fetch(w.at(a), w.other(a, b), w.at(c).log, c % 3 ? 1 + (c % 5) : undefined),
  sync: (w, { a, b }) => w.federation.sync(w.at(a), w.other(a, b)),
  // What a service records on the news of a third arrives without that news, and patience ends: effect before cause.
  unseen: async (w, { a, b, c }) => {
    const [to, from] = [w.at(a), w.other(a, b)];
    const third = w.federation.services.find((s) => s !== to && s !== from)!;
    await w.federation.sync(from, third);
    const command = c % 3 ? ('rescue' as const) : ('meet-needs' as const);
    const request = { service: from, caseId: w.caseId(c), command, other: to.log };
    await w.play.submit(await plan(w.play.request(request)));
    await w.federation.fetch(to, from, from.log);
    if (c % 4) await to.losePatience();
    if (c % 5) await to.react();
  },
  redeliver: (w, { a, b, c }) => Promise.resolve(w.federation.redeliver(w.at(a), b * 7 + c)),
  project: async (w, { a }) => {
    await w.at(a).project();
    await checkRows(w.at(a));
  },
  react: (w, { a }) => w.at(a).react(),
  moment: async (w, { a }) => w.moments.push(await readMoment(w.at(a))),
  retry: async (w, { b }) => {
    const open = w.play.requests.filter((r) => !r.answer);
    const request = open[b % (open.length || 1)];
    if (request) await w.play.submit(await plan(request));
  },
  cut: (w, { a, b }) => {
    w.federation.cut(w.at(a), w.other(a, b));
    return Promise.resolve();
  },
  heal: (w) => {
    w.federation.heal();
    return Promise.resolve();
  },
  time: (w, { c }) => {
    w.federation.pass(c * 700);
    return Promise.resolve();
  },
  clock: (w, { a, b, c }) => Promise.resolve((w.at(a).clockErrorMs = (b - c) * 120_000)),
  crash: async (w, { a }) => {
    drop(w, w.at(a));
    await w.at(a).start();
  },
  backup: (w, { a }) => w.at(a).backup(),
  restore: (w, { a }) => restore(w, w.at(a)),
  // What was written and heard of after the backup is lost with the disk; a client never got its answer.
  lostDisk: async (w, { a, b, c }) => {
    const [service, other] = [w.at(a), w.other(a, b)];
    await service.backup();
    if (c % 2) await w.federation.sync(service, other);
    const request = { service, caseId: w.caseId(c), command: 'meet-needs' as const, other: '' };
    await w.play.submit(await plan(w.play.request(request)), false);
    await w.federation.sync(other, service);
    w.moments.push(await readMoment(service));
    await restore(w, service);
  },
  // The process dies after a reaction's effect was committed, before its cursor moved.
  dieReacting: async (w, { a }) => {
    w.play.diesAfterEffect = true;
    await w
      .at(a)
      .react()
      .catch(() => undefined);
    w.play.diesAfterEffect = false;
    drop(w, w.at(a));
    await w.at(a).start();
  },
} satisfies Record<string, Act>;

const WEIGHTS: Partial<Record<keyof typeof ACTIONS, number>> = {
  lead: 8,
  command: 4,
  decide: 4,
  submit: 4,
  fetch: 4,
  sync: 7,
  unseen: 3,
  twice: 3,
  lostDisk: 2,
  dieReacting: 2,
  project: 3,
  react: 2,
  redeliver: 2,
};
const KINDS = (Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]).flatMap((kind) =>
  Array.from({ length: WEIGHTS[kind] ?? 1 }, () => kind),
);
const number = fc.nat({ max: 59 });
const schedules = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), a: number, b: number, c: number }),
  { minLength: 30, maxLength: 70, size: 'max' },
);

async function settle({ play, federation, moments, plans }: World): Promise<void> {
  await Promise.all(plans.splice(0).map((p) => play.submit(p)));
  await federation.settle();
  for (const request of play.requests.filter((r) => !r.answer))
    await play.submit(await plan(request));
  await federation.settle();
  for (const service of federation.services) await service.losePatience();
  await checkAtRest(play, moments);
}

describe('a federation of three services, whatever happens', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  beforeAll(async () => {
    databases = await openFederationDatabases([leadLines]);
  });
  afterAll(() => databases.close());

  const plays = new Map<string, Play>();
  const run = async (schedule: readonly Action[]) => {
    const federation = await Federation.open({
      databases,
      projections: [leadLines],
      reactions: (service) => plays.get(service.log)?.reactionsOf(service) ?? [],
    });
    const world = new World(federation);
    for (const { log } of federation.services) plays.set(log, world.play);
    try {
      for (const service of federation.services) await service.start();
      for (const action of schedule) await (ACTIONS[action.kind] as Act)(world, action);
      for (const service of federation.services) await checkLocalOrder(service);
      await settle(world);
    } finally {
      plays.clear();
      federation.close();
    }
  };

  it(
    `keeps every invariant in up to ${String(RUNS)} schedules (seed ${String(SEED)})`,
    () =>
      fc.assert(fc.asyncProperty(schedules, run), {
        numRuns: RUNS,
        seed: SEED,
        // On a busy machine fewer schedules, unless a number was asked for.
        ...(process.env['PROPERTY_RUNS'] ? {} : { interruptAfterTimeLimit: 90_000 }),
        endOnFailure: !process.env['PROPERTY_SHRINK'],
      }),
    RUNS * 30_000 + 60_000,
  );
});
