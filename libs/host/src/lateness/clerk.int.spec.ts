import { caseIdOf, readRecord, type Entry, type Published } from '#contracts';
import type { Event } from '#kernel';
import { seedHash } from '#regulation';
import { record } from '../../../testing/src/decisions.js';
import { caseOpened } from '../../../testing/src/federation-lead.js';
import type { FederationService } from '../../../testing/src/federation-service.js';
import { Federation, openFederationDatabases } from '../../../testing/src/federation.js';
import { ObligationKeeper } from '../obligations/keeper.js';
import { matterTable } from '../obligations/matters.js';
import { obligationTable } from '../obligations/row.js';
import { RulesBook } from '../rules/book.js';
import { DeadlineClerk } from './clerk.js';

const caseId = caseIdOf('BP', 2026, 1);
const COMMUNE = 'labour-social/commune/an-giang/khanh-binh';
const OFFICE = 'labour-social/province/an-giang';
const by = (at: string, unit = COMMUNE) => ({ actor: `${unit}#xh-1`, occurredAt: at });
const notice = { type: 'ReceptionNotified', data: { commune: COMMUNE, office: OFFICE } };
const checked = { type: 'InitialCheckCompleted', data: { office: OFFICE } };
const proposal = 'coordination/0';
// Three days after Monday 2 March 2026.
const NOTIFIED = '2026-03-02T10:00:00+07:00';
const END = '2026-03-06T00:00:00+07:00';
const LATER = '2026-03-20T08:00:00+07:00';
const quiet = { error: () => undefined };

type Missed = Entry<Published<'DeadlineMissed'>>;

describe('what a service says of deadlines by itself', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let social: FederationService;
  let police: FederationService;
  let coordination: FederationService;
  let time: string;
  let key: string;

  beforeAll(
    async () => (databases = await openFederationDatabases([obligationTable, matterTable])),
  );
  beforeEach(async () => {
    const logs = ['labour-social', 'police', 'coordination'];
    federation = await Federation.open({ databases, logs });
    [social, police, coordination] = federation.services as [
      FederationService,
      FederationService,
      FederationService,
    ];
    time = NOTIFIED;
    await record(social, { caseId, events: [caseOpened], by: by(NOTIFIED) });
    await record(social, { caseId, events: [notice], by: by(NOTIFIED) });
    await federation.settle();
    key = `R25-A5/${(await saidAt(social, 'ReceptionNotified'))[0]?.id ?? ''}`;
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  const now = () => new Date(time);
  function clerkOf({ ledger }: FederationService): DeadlineClerk {
    const clerk = new DeadlineClerk(ledger, new RulesBook(ledger), quiet);
    clerk.now = now;
    return clerk;
  }

  /** Works out the duties, and lets say what there is to say, also what follows from that. */
  async function goOn(service: FederationService, clerk = clerkOf(service)): Promise<void> {
    const { ledger, source } = service;
    const keeper = new ObligationKeeper(ledger, source, new RulesBook(ledger), now);
    await clerk.step();
    for (let n = 0; n < 2; n++) {
      while (await keeper.step());
      await clerk.step();
      while (await keeper.step());
    }
  }
  async function saidAt({ ledger }: FederationService, type: string): Promise<Entry[]> {
    const { entries } = await ledger.readCase(caseId);
    return entries.filter((entry) => entry.type === type);
  }
  const misses = async (service = social) => (await saidAt(service, 'DeadlineMissed')) as Missed[];
  const doCheck = (at: string, recordedFrom: 'screen' | 'paper' = 'paper') =>
    record(social, { caseId, events: [checked], by: { ...by(at, OFFICE), recordedFrom } });
  async function change(...events: Event[]): Promise<void> {
    for (const event of events) await record(coordination, { events: [event] });
    await federation.settle();
  }

  it('is a missed deadline of its own, once, the same everywhere', async () => {
    await goOn(social);
    expect(await misses()).toEqual([]);
    time = LATER;
    for (let n = 0; n < 3; n++) await goOn(social);
    await federation.settle();
    for (const other of [police, coordination]) await goOn(other);
    await federation.settle();
    for (const service of [social, police, coordination])
      expect(await misses(service)).toMatchObject([
        {
          ...{ publisher: 'labour-social', actor: 'labour-social/service#deadlines' },
          ...{ occurredAt: END, data: { obligation: key, end: END } },
        },
      ]);
  });

  it('is said once by two copies of the service, and once where one died in between', async () => {
    time = LATER;
    const keeper = new ObligationKeeper(
      social.ledger,
      social.source,
      new RulesBook(social.ledger),
      now,
    );
    while (await keeper.step());
    await Promise.all([clerkOf(social), clerkOf(social)].map((clerk) => clerk.step()));
    // The list says that there is something to say, as after a crash before it was worked out anew.
    await social.ledger.db.query('update obligations set says_at = $1', [NOTIFIED]);
    await Promise.all([clerkOf(social), clerkOf(social)].map((clerk) => clerk.step()));
    expect(await misses()).toHaveLength(1);
  });

  it('is said once also where the service was restored from before it', async () => {
    await social.backup();
    time = LATER;
    await goOn(social);
    await federation.settle();
    await social.restore();
    await goOn(social);
    expect(await misses()).toEqual([]);
    await federation.settle();
    await goOn(social);
    await federation.settle();
    expect(await misses()).toHaveLength(1);
  });

  it('waits while the service is read-only, has other rules, or reads not the whole case', async () => {
    time = LATER;
    await change({ type: 'RulesSeeded', data: { seed: '0'.repeat(64), proposal } });
    await goOn(social);
    expect(await misses()).toEqual([]);
    await change({ type: 'RulesSeeded', data: { seed: seedHash, proposal } });
    time = '2026-03-20T09:00:00+07:00';
    await social.ledger.noteSeen('labour-social', 99);
    const clerk = clerkOf(social);
    await clerk.step();
    expect([await misses(), await clerk.countUnsaid()]).toEqual([[], 1]);
    await social.ledger.db.query(`update heads set proved = size where log = 'labour-social'`);
    await goOn(social, clerk);
    expect(await misses()).toHaveLength(1);
    expect(clerk.said).toMatchObject({ DeadlineMissed: 1, DeadlineMissWithdrawn: 0 });
  });

  it('waits a day after the last entry from paper, and is taken back when paper shows it wrong', async () => {
    const fed = { type: 'EssentialNeedsMet', data: { needs: ['FOOD'] } };
    await record(social, { caseId, events: [fed], by: { ...by(NOTIFIED), recordedFrom: 'paper' } });
    // The paper was entered when the federation's clock said so.
    const entered = Date.parse((await saidAt(social, 'EssentialNeedsMet'))[0]?.time ?? '');
    time = new Date(entered + 86_399_000).toISOString();
    await goOn(social);
    expect(await misses()).toEqual([]);
    time = new Date(entered + 86_400_000).toISOString();
    await goOn(social);
    const [missed] = await misses();
    await doCheck('2026-03-05T16:00:00+07:00');
    await goOn(social);
    const withdrawn = await saidAt(social, 'DeadlineMissWithdrawn');
    expect(withdrawn).toMatchObject([{ data: { missed: missed?.id } }]);
    time = new Date(entered + 10 * 86_400_000).toISOString();
    await goOn(social);
    expect(await misses()).toHaveLength(1);
  });

  it('is taken back where what shows it wrong stood at another service', async () => {
    const requested = {
      type: 'VerificationRequested',
      data: { office: OFFICE, of: 'police/province/an-giang' },
    };
    await record(social, { caseId, events: [requested], by: by(NOTIFIED, OFFICE) });
    time = LATER;
    await goOn(social);
    expect(await misses()).toHaveLength(1);
    const unit = 'police/province/an-giang';
    const died = { type: 'PersonDied', data: {} };
    await federation.settle();
    const at = '2026-03-03T08:00:00+07:00';
    await record(police, {
      caseId,
      events: [died],
      by: { ...by(at, unit), recordedFrom: 'paper' },
    });
    await federation.settle();
    await goOn(social);
    expect(await saidAt(social, 'DeadlineMissWithdrawn')).toHaveLength(1);
  });

  it('is that a change of the rules moved what is open, from its day on', async () => {
    time = '2026-03-03T08:00:00+07:00';
    const clerk = clerkOf(social);
    await goOn(social, clerk);
    const holiday = { day: '2026-03-05', kind: 'SWAPPED_REST', confirmed: true, proposal };
    await change(
      { type: 'RulesSeeded', data: { seed: seedHash, proposal } },
      { type: 'HolidayDeclared', data: { ...holiday, effective: '2026-03-04' } },
    );
    await goOn(social, clerk);
    expect(await saidAt(social, 'DeadlineMoved')).toEqual([]);
    time = '2026-03-04T00:00:01+07:00';
    await goOn(social, clerk);
    await goOn(social, clerk);
    const [moved, ...more] = await saidAt(social, 'DeadlineMoved');
    expect(more).toEqual([]);
    expect(moved).toMatchObject({
      data: { obligation: key, end: '2026-03-07T00:00:00+07:00' },
      actor: 'labour-social/service#deadlines',
    });
    expect((moved?.data as { change: string }).change).toMatch(/^coordination\/\d+$/);
    time = LATER;
    await goOn(social, clerk);
    expect(await misses()).toMatchObject([{ data: { end: '2026-03-07T00:00:00+07:00' } }]);
  });

  it('is said of what belongs to no case, too', async () => {
    const breach = { type: 'BreachDetected', data: {} };
    await record(social, { events: [breach], by: by(NOTIFIED, OFFICE) });
    time = LATER;
    await goOn(social);
    await goOn(social);
    const { rows } = await social.ledger.db.query<{ record: string }>(
      `select record from entries where type = 'DeadlineMissed' and case_id is null`,
    );
    const told = rows.map(({ record: text }) => readRecord(text)?.data as Missed['data']);
    expect(told).toHaveLength(1);
    expect(told[0]?.obligation).toMatch(/^X-D\d+\/labour-social\/\d+$/);
  });
});
