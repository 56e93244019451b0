import { caseIdOf, type Entry } from '#contracts';
import { Federation, openFederationDatabases } from '../../testing/src/federation.js';
import { needsMet } from '../../testing/src/federation-lead.js';
import type { FederationService } from '../../testing/src/federation-service.js';
import { record } from '../../testing/src/decisions.js';
import { ForeignLog } from '../../testing/src/foreign-log.js';
import { Reactor, type Effect, type ReactionRule } from './index.js';

const caseId = caseIdOf('BP', 2026, 1);
const name = 'when-needs-met-meet-them-again';

describe('reacting', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  let police: ForeignLog;
  let met: string[];
  let answer: (entry: Entry) => Promise<Effect>;

  beforeAll(async () => (databases = await openFederationDatabases()));
  beforeEach(async () => {
    federation = await Federation.open({ databases, logs: ['border', 'police', 'labour-social'] });
    border = federation.service('border');
    police = new ForeignLog('police');
    met = [];
    answer = () => Promise.resolve({ kind: 'done' });
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  const rule = (): ReactionRule => ({
    name,
    event: 'EssentialNeedsMet',
    act: (entry) => {
      met.push(entry.id);
      return answer(entry);
    },
  });
  const run = async (reactor = new Reactor(border.ledger, rule())) => {
    for (let steps = 0; steps < 30 && (await reactor.step()); steps++);
    return reactor;
  };
  const count = async (table: string) =>
    (await border.ledger.db.query(`select * from ${table}`)).rows;
  const write = async (entry: Entry): Promise<Effect> => {
    const cause = { id: entry.id, reaction: name };
    const outcome = await record(border, { caseId, events: [needsMet], cause });
    return outcome.kind === 'recorded' || outcome.kind === 'effect-there'
      ? { kind: 'done' }
      : { kind: 'later' };
  };

  it('acts from its enrolment on, which is one entry, also after a new start', async () => {
    await border.ledger.take(police.add(needsMet, { caseId }).batch());
    await run();
    await border.ledger.take(police.add(needsMet, { caseId }).batch());
    await run();
    await run();
    expect(met).toEqual(['police/1']);
    const enrolled = await count(`entries where type = 'ReactionEnrolled'`);
    expect(enrolled).toHaveLength(1);
  });

  it('makes one effect of an entry that it meets twice', async () => {
    await run();
    answer = write;
    await border.ledger.take(police.add(needsMet, { caseId }).batch());
    const reactors = [new Reactor(border.ledger, rule()), new Reactor(border.ledger, rule())];
    await Promise.all(reactors.map((r) => r.step()));
    await border.ledger.db.query('update cursors set local_order = 0');
    await new Reactor(border.ledger, rule()).step();
    expect(met.filter((id) => id === 'police/0').length).toBeGreaterThan(1);
    expect(await count(`entries where causation = 'police/0'`)).toHaveLength(1);
  });

  it('stops before an entry that has to wait, and goes on there', async () => {
    const reactor = await run();
    await border.ledger.take(police.add(needsMet, { caseId }).add(needsMet, { caseId }).batch());
    answer = () => Promise.resolve({ kind: 'later' });
    expect(await reactor.step()).toBe(false);
    answer = () => Promise.resolve({ kind: 'done' });
    await run(reactor);
    expect(met).toEqual(['police/0', 'police/0', 'police/1']);
  });

  it('gives a person the work that was refused', async () => {
    await run();
    answer = () => Promise.resolve({ kind: 'refused', code: 'offer-spent' });
    await border.ledger.take(police.add(needsMet, { caseId }).batch());
    await run();
    expect(await count('work_items')).toMatchObject([
      { reaction: name, cause: 'police/0', case_id: caseId, code: 'offer-spent' },
    ]);
  });

  it('sets aside what lacks its cause, goes on, and returns when the cause has come', async () => {
    const reactor = await run();
    const effect = new ForeignLog('labour-social').add(needsMet, { caseId, knows: { police: 1 } });
    await border.ledger.take(effect.batch());
    await border.losePatience();
    await record(border, { caseId, events: [needsMet] });
    await run(reactor);
    expect(met).toEqual([`border/${String(2)}`]);
    expect(await count('set_aside')).toHaveLength(1);
    await border.ledger.take(police.add(needsMet).batch());
    answer = (entry) =>
      Promise.resolve({ kind: entry.publisher === 'labour-social' ? 'later' : 'done' });
    expect(await reactor.step()).toBe(false);
    expect(await count('set_aside')).toHaveLength(1);
    answer = () => Promise.resolve({ kind: 'done' });
    await run(reactor);
    expect(await count('set_aside')).toHaveLength(0);
    expect(met).toContain('labour-social/0');
    expect(met).toContain('police/0');
  });

  it('ends a chain after eight causes', async () => {
    const reactor = await run();
    answer = write;
    await border.ledger.take(police.add(needsMet, { caseId }).batch());
    await run(reactor);
    expect(await count(`entries where reaction = '${name}'`)).toHaveLength(9);
  });
});
