import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { caseIdOf } from '#contracts';
import { Federation, openFederationDatabases } from '../../../testing/src/federation.js';
import { caseOpened } from '../../../testing/src/federation-lead.js';
import type { FederationService } from '../../../testing/src/federation-service.js';
import { record } from '../../../testing/src/decisions.js';
import type { Config } from '../operations/config.js';
import { RulesBook } from '../rules/book.js';
import { ObligationKeeper } from './keeper.js';
import { matterTable } from './matters.js';
import { RestrictedDutiesHttp } from './restricted-http.js';
import { RestrictedTotals } from './restricted-totals.js';
import { Obligation, obligationTable } from './row.js';

const UNIT = 'police/province/an-giang';
const by = { actor: `${UNIT}#ca-5`, occurredAt: '2026-02-02T08:00:00+07:00' };
const asked = { type: 'ProtectionAsked', data: {} };
const applied = { type: 'ProtectionApplied', data: { measures: ['PM_SHELTER'] } };
const TODAY = '2026-02-03';

describe('restricted duties', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let police: FederationService;
  let border: FederationService;

  beforeAll(
    async () => (databases = await openFederationDatabases([obligationTable, matterTable])),
  );
  beforeEach(async () => {
    federation = await Federation.open({ databases, logs: ['border', 'police'] });
    [border, police] = [federation.service('border'), federation.service('police')];
    // What a build reads is told to all before restricted entries are written.
    await record(police, { caseId: caseIdOf('CA', 2026, 99), events: [caseOpened], by });
    await federation.settle();
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  const keep = async ({ ledger, source }: FederationService) => {
    const keeper = new ObligationKeeper(ledger, source, new RulesBook(ledger));
    while (await keeper.step());
  };
  const totalsAt = ({ ledger }: FederationService) =>
    new RestrictedDutiesHttp(ledger, new RulesBook(ledger));
  const open = async (n: number, occurredAt = by.occurredAt) => {
    const caseId = caseIdOf('CA', 2026, n);
    for (const event of [caseOpened, asked]) {
      const told = await record(police, { caseId, events: [event], by: { ...by, occurredAt } });
      expect(told).toMatchObject({ kind: 'recorded' });
    }
    return caseId;
  };
  /** How many the list itself has open, of the rows that only their publisher works out. */
  const openAt = (service: FederationService) =>
    service.source.getRepository(Obligation).countBy({ isOpen: true, rule: 'R25-P2' });

  it('are told as a range of the day, in steps of five', async () => {
    for (const n of [1, 2, 3, 4]) await open(n);
    await keep(police);
    expect(await openAt(police)).toBe(4);
    const few = { day: TODAY, atLeast: 0, fewerThan: 5 };
    expect(await totalsAt(police).countOf(TODAY)).toEqual(few);
    await open(5);
    await keep(police);
    const more = { day: TODAY, atLeast: 5, fewerThan: 10 };
    expect(await totalsAt(police).countOf(TODAY)).toEqual(more);
    await federation.settle();
    await keep(border);
    expect(await openAt(border)).toBe(0);
    expect(await totalsAt(border).countOf(TODAY)).toEqual(few);
  });

  it('do not change their number during a day', async () => {
    const totals = totalsAt(police);
    const caseIds = [];
    for (const n of [1, 2, 3, 4, 5, 6]) caseIds.push(await open(n));
    await keep(police);
    const first = await totals.countOf(TODAY);
    const today = { ...by, occurredAt: '2026-02-03T09:00:00+07:00' };
    await open(7, today.occurredAt);
    await record(police, { caseId: caseIds[0] ?? '', events: [applied], by: today });
    await keep(police);
    expect(await totals.countOf(TODAY)).toEqual(first);
    // Also where the service was started again meanwhile.
    expect(await totalsAt(police).countOf(TODAY)).toEqual(first);
    expect((await totals.countOf('2026-02-04')).day).toBe('2026-02-04');
  });
});

describe('what parties say of their restricted duties', () => {
  const answers = new Map<string, string>();
  let server: http.Server;
  let config: Config;
  const asks: string[] = [];

  beforeAll(async () => {
    server = http.createServer(({ url = '' }, response) => {
      asks.push(url);
      const answer = answers.get(url.split('/')[1] ?? '');
      response.statusCode = answer === undefined ? 404 : 200;
      response.end(answer);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const parties = ['police', 'border', 'audit'].map((log) => ({
      ...{ log, vkey: '' },
      url: `http://127.0.0.1:${String(port)}/${log}`,
    }));
    config = { parties } as unknown as Config;
  });
  afterAll(() => new Promise((done) => server.close(done)));

  it('is asked for once a day, and again of who has not said it', async () => {
    const told = { day: TODAY, atLeast: 5, fewerThan: 10 };
    answers.set('police', JSON.stringify(told));
    answers.set('border', '{"atLeast":"many"}');
    const totals = new RestrictedTotals(config);
    expect(totals.read(TODAY, 0).size).toBe(0);
    await totals.settled();
    expect([...totals.read(TODAY, 1)]).toEqual([['police', told]]);
    expect(asks.splice(0).sort()).toEqual(
      ['audit', 'border', 'police'].map((log) => `/${log}/restricted-duties`),
    );
    totals.read(TODAY, 60_000);
    await totals.settled();
    expect(asks.splice(0)).not.toContain('/police/restricted-duties');
    totals.read('2026-02-04', 120_000);
    await totals.settled();
    expect(asks).toContain('/police/restricted-duties');
  });

  it('is not taken where it is too long', async () => {
    answers.set(
      'police',
      JSON.stringify({ day: TODAY, atLeast: 5, fewerThan: 10, x: 'x'.repeat(2e3) }),
    );
    const totals = new RestrictedTotals(config);
    totals.read(TODAY, 0);
    await totals.settled();
    expect(totals.read(TODAY, 1).size).toBe(0);
  });
});
